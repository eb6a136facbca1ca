export { papersEntities } from './papers-entities.js';
export { PapersHttpModule } from './papers.module.js';
