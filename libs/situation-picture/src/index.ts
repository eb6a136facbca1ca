export { LivePictureQueryDto } from './live-picture.dto.js';
export { ReadLivePicture } from './read-live-picture.js';
export { LivePictureModule, SituationPictureHttpModule } from './situation-picture.module.js';
