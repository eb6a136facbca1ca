export { publicEditionsEntities } from './public-editions-entities.js';
export { PublicEditionsHttpModule } from './public-editions.module.js';
