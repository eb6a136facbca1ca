export { AuthorNames } from './author-names.js';
export { FindPicture } from './find-picture.js';
export { BeginDemoPicture } from './demo/begin-demo-picture.js';
export { SeedDemoPicture } from './demo/seed-demo-picture.js';
export { DescribePicture, periodOf } from './describe-picture.js';
export { idIn, revisionIn } from './in-address.js';
export { judgementEntities } from './judgement-entities.js';
export { RichTextBlockDto } from './judgement.dto.js';
export {
  JudgementHttpModule,
  JudgementModule,
  PicturesModule,
  JudgementTextsModule,
} from './judgement.module.js';
export { OpenPicture } from './open-picture.js';
export { PictureLedger } from './picture-ledger.js';
export { mayIn, pictureSql, writesForCity, type PictureAct } from './picture-reach.js';
export { PictureRepository, type Picture } from './picture.repository.js';
export { ReadPictureForEdition, type PictureForEdition } from './read-picture-for-edition.js';
export type { SituationPictureEntity } from './situation-picture.entity.js';
export { BothLanguagesDto, ToldDifferenceDto } from './told-difference.dto.js';
