import { fireRows } from './accident-fire.rows.js';
import { harmRows } from './accident-harm.rows.js';
import { rescueRows } from './accident-rescue.rows.js';
import { trafficRows } from './accident-traffic.rows.js';
import { branch } from './category-row.js';

/**
 * Accidents and near misses, in the terms of the rescue services (händelserapport), STRADA and work
 * environment law. A near miss (tillbud) is a property of the incident, not a category of its own.
 */
export const accidentBranch = branch(
  ['accident', 'Olycka eller tillbud', 'Accident or near miss'],
  [
    'Någon eller något skadas, eller kunde ha skadats, utan att någon ville det.',
    'Somebody or something is harmed, or could have been, without anybody meaning to.',
  ],
  ['Inte brott eller våld med avsikt.', 'Not crime or violence on purpose.'],
  { focusArea: 'accidents', defaultTier: 'internal', kinds: ['accident'], counted: true },
  [...fireRows, ...trafficRows, ...harmRows, ...rescueRows],
);
