export { SeedDemoPicture } from './demo/seed-demo-picture.js';
export { judgementEntities } from './judgement-entities.js';
export { JudgementHttpModule, JudgementModule } from './judgement.module.js';
