export { cityPictureEntities } from './city-picture-entities.js';
export { CityPictureHttpModule, CityPictureModule } from './city-picture.module.js';
export { ReadCityPicture } from './read-city-picture.js';
