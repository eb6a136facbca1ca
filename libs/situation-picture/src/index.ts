export { ReadLivePicture } from './read-live-picture.js';
export { SituationPictureHttpModule } from './situation-picture.module.js';
