export { AuthorNames } from './author-names.js';
export { FindPicture } from './find-picture.js';
export { pictureSql, type PictureAct } from './picture-reach.js';
export { SeedDemoPicture } from './demo/seed-demo-picture.js';
export { judgementEntities } from './judgement-entities.js';
export { JudgementHttpModule, JudgementModule } from './judgement.module.js';
