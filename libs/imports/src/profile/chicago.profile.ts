import type { ImportProfile } from './import-profile.model.js';

/** Crimes that the city of Chicago publishes: local time without zone, points to the block, some rows without. */
export const chicagoProfile: ImportProfile = {
  name: 'chicago',
  title: { sv: 'Brott i Chicago (öppna data)', en: 'Crimes in Chicago (open data)' },
  source: 'chicago',
  licence: 'City of Chicago Data Portal, terms of use',
  tier: 'open',
  read: { decimal: '.' },
  timeZone: 'America/Chicago',
  fields: {
    // A data frame has made decimals of the whole numbers: 11023904.0.
    id: { column: ['ID', 'id'], integer: true },
    category: { column: ['Primary Type', 'primary_type'], mapping: 'chicago' },
    occurredFrom: {
      column: ['Date', 'date'],
      formats: ['MM/dd/yyyy hh:mm:ss a', 'M/d/yyyy H:mm', 'M/d/yyyy H:mm:ss', 'ISO'],
    },
    location: [
      {
        point: {
          lon: { column: ['Longitude', 'longitude'] },
          lat: { column: ['Latitude', 'latitude'] },
          whenOutside: 'next',
        },
      },
      {
        areaCode: {
          column: ['Community Area', 'community_area'],
          integer: true,
          levels: ['sub_area', 'district'],
        },
      },
    ],
    text: {
      columns: [
        ['Description', 'description'],
        ['Location Description', 'location_description'],
        ['Block', 'block'],
      ],
      separator: '\n',
      optional: true,
    },
  },
};
