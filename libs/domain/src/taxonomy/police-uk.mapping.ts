import type { CategoryCode } from './category.js';

/**
 * The 14 crime types of data.police.uk. Where a type spans two of our chapters it goes to the larger
 * part: damage before arson, violence before sexual offences.
 */
export const policeUkMapping: Readonly<Record<string, CategoryCode>> = {
  'Anti-social behaviour': 'order.disturbance',
  'Bicycle theft': 'crime.theft.bicycle',
  Burglary: 'crime.theft.burglary',
  'Criminal damage and arson': 'crime.damage',
  Drugs: 'crime.drugs',
  'Other crime': 'crime.other',
  'Other theft': 'crime.theft.general',
  'Possession of weapons': 'crime.weapons',
  'Public order': 'crime.public_order',
  Robbery: 'crime.theft.robbery',
  Shoplifting: 'crime.theft.shoplifting',
  'Theft from the person': 'crime.theft.person',
  'Vehicle crime': 'crime.theft.vehicle',
  'Violence and sexual offences': 'crime.life_health',
};
