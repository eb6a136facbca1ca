import { branch } from './category-row.js';
import { orderAgainstPersonRows } from './order-person.rows.js';
import { orderPlaceRows } from './order-place.rows.js';
import { orderStreetRows } from './order-street.rows.js';

/**
 * Order and unsafety: what staff see outdoors and in common areas, as the municipalities that work by
 * EST already register it. A reporter need not know whether it is a crime; that is why theft, threat
 * and violence stand here too, beside the crime branch that police and Brå statistics use.
 */
export const orderBranch = branch(
  ['order', 'Ordning och otrygghet', 'Order and unsafety'],
  [
    'Det du själv ser eller får höra om och som gör en plats otrygg.',
    'What you see or hear of yourself and that makes a place feel unsafe.',
  ],
  [
    'Inte hot och våld mot anställda, och inte brott enligt polisens eller Brås statistik.',
    'Not threats and violence against staff, and not crime as counted by police or Brå.',
  ],
  { focusArea: 'crime', defaultTier: 'internal', kinds: ['observation'], counted: true },
  [...orderStreetRows, ...orderAgainstPersonRows, ...orderPlaceRows],
);
