export { publicEditionsEntities } from './public-editions-entities.js';
export {
  PublicEditionsHttpModule,
  PublicEditionsJobsModule,
  PublicEditionTextsModule,
} from './public-editions.module.js';
export { publicEditionSchema } from './public-edition-schema.js';
