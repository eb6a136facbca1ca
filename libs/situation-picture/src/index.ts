export { areaNames, partsOf } from './level-below.js';
export { BeforeAfterDto, BeforeAfterQueryDto } from './before-after/before-after.dto.js';
export { ReadBeforeAfter } from './before-after/read-before-after.js';
export { LivePictureQueryDto } from './live-picture.dto.js';
export { ReadLivePicture } from './read-live-picture.js';
export { LivePictureModule, SituationPictureHttpModule } from './situation-picture.module.js';
