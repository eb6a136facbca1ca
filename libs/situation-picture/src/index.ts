export { areaNames, partsOf } from './level-below.js';
export { ReadLivePicture } from './read-live-picture.js';
export { SituationPictureHttpModule } from './situation-picture.module.js';
