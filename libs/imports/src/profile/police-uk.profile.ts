import type { ImportProfile } from './import-profile.model.js';

/**
 * Street-level crime of data.police.uk. Only the month is told. Points are snapped to a list of anonymous ones, and
 * some rows have none but still the area (LSOA). Anti-social behaviour has no id.
 */
export const policeUkProfile: ImportProfile = {
  name: 'police-uk',
  title: { sv: 'Brott på gatunivå (data.police.uk)', en: 'Street-level crime (data.police.uk)' },
  source: 'police-uk',
  licence: 'Open Government Licence v3.0',
  tier: 'open',
  read: { decimal: '.' },
  timeZone: 'Europe/London',
  empty: ['NA'],
  fields: {
    id: {
      column: ['Crime ID', 'crime_id'],
      // Not the outcome, which changes from month to month.
      derivedFrom: [
        ['Month', 'month'],
        ['Reported by', 'reported_by'],
        ['Longitude', 'longitude'],
        ['Latitude', 'latitude'],
        ['Location', 'location'],
        ['LSOA code', 'lsoa_code'],
        ['Crime type', 'crime_type'],
      ],
    },
    category: { column: ['Crime type', 'crime_type'], mapping: 'police-uk' },
    occurredFrom: { column: ['Month', 'month'], formats: ['yyyy-MM'] },
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
          column: ['LSOA code', 'lsoa_code'],
          levels: ['sub_area', 'district', 'municipality'],
        },
      },
    ],
    text: {
      columns: [
        ['Location', 'location'],
        ['Last outcome category', 'last_outcome_category'],
      ],
      separator: '\n',
      optional: true,
    },
  },
};
