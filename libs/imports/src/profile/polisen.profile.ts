import type { ImportProfile } from './import-profile.model.js';

/**
 * The events that polisen.se publishes, as its live feed or as a table. `gps` is the centre of the municipality or
 * county that `location_name` names, so it is never taken for a place.
 */
export const polisenProfile: ImportProfile = {
  name: 'polisen',
  title: { sv: 'Polisens händelser (polisen.se)', en: 'Police events (polisen.se)' },
  source: 'polisen',
  licence: 'Öppna data, polisen.se',
  tier: 'open',
  timeZone: 'Europe/Stockholm',
  fields: {
    id: { column: 'id' },
    category: { column: 'type', mapping: 'polisen' },
    // The live feed writes an hour below ten without its zero.
    occurredFrom: { column: 'datetime', formats: ['yyyy-MM-dd H:mm:ss XXX'] },
    location: [
      {
        areaName: {
          column: ['location_name', 'location.name'],
          // A county has `län` in its name; districts have names that are not what the police mean.
          levels: ['municipality', 'county'],
        },
      },
    ],
    text: { columns: ['name', 'summary'], separator: '\n' },
    url: { column: 'url', base: 'https://polisen.se', optional: true },
  },
};
