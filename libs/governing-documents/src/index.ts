export { CheckGoverningLinks } from './check-governing-links.js';
export { JudgeDemoGoals, type DemoGoalJudgement } from './demo/judge-demo-goals.js';
export { SeedDemoGoverning } from './demo/seed-demo-governing.js';
export { GoverningLinkDto } from './governing-link.dto.js';
export {
  GoverningDocumentsHttpModule,
  GoverningDocumentsModule,
} from './governing-documents.module.js';
export { governingDocumentsEntities } from './governing-documents-entities.js';
export {
  ReadGoverningDocumentsForEdition,
  type EditionGoverningDocument,
} from './read-governing-documents-for-edition.js';
export { ReadMunicipalGoals, type MunicipalDocument } from './read-municipal-goals.js';
export { ReadGoverningLinks } from './read-governing-links.js';
