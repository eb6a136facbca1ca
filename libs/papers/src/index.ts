export { PapersHttpModule } from './papers.module.js';
