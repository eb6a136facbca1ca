export { CityPictureModule } from './city-picture.module.js';
export { ReadCityPicture } from './read-city-picture.js';
