export { cityPictureEntities } from './city-picture-entities.js';
export { SeedDemoCity } from './demo/seed-demo-city.js';
export {
  CityPictureDemoModule,
  CityPictureHttpModule,
  CityPictureModule,
} from './city-picture.module.js';
export { ReadCityPicture } from './read-city-picture.js';
