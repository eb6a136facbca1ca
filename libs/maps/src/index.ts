export { MapsHttpModule } from './maps.module.js';
