export { AuthorNames } from './author-names.js';
export { SeedDemoPicture } from './demo/seed-demo-picture.js';
export { idIn, revisionIn } from './in-address.js';
export { judgementEntities } from './judgement-entities.js';
export { RichTextBlockDto } from './judgement.dto.js';
export { JudgementHttpModule, JudgementModule, PicturesModule } from './judgement.module.js';
export { pictureSql, type PictureAct } from './picture-reach.js';
export { PictureRepository, type Picture } from './picture.repository.js';
export type { SituationPictureEntity } from './situation-picture.entity.js';
