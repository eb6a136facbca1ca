import type { ImportProfile } from './import-profile.model.js';
import { genericCodes } from './generic-codes.js';

const DATE = ['Datum', 'Händelsedatum', 'Tidpunkt', 'Date', 'occurredFrom', 'Occurred from'];
const TIME = ['Tid', 'Klockslag', 'Time'];
const CATEGORY = ['Kategori', 'Händelsekategori', 'Category'];
const LON = ['Longitud', 'Lon', 'Lng', 'Longitude', 'location.lon'];
const LAT = ['Latitud', 'Lat', 'Latitude', 'location.lat'];
const EAST = ['Öst', 'SWEREF 99 TM Öst', 'E', 'Easting'];
const NORTH = ['Nord', 'SWEREF 99 TM Nord', 'N', 'Northing'];
const AREA_CODE = ['Områdeskod', 'Kommunkod', 'Area code', 'areaCode', 'location.areaCode'];
const AREA_NAME = ['Område', 'Delområde', 'Stadsdel', 'Kommundel', 'Kommun', 'Area', 'District'];
const TEXT = ['Beskrivning', 'Text', 'Description'];

/**
 * A plain table of our own, in Swedish or English, as CSV, spreadsheet or JSON: see docs/import-profiles.md. JSON may
 * have the shape of the incidents of the API.
 */
export const genericProfile: ImportProfile = {
  name: 'generic',
  title: { sv: 'Enkel tabell med händelser', en: 'Plain table of incidents' },
  source: 'file',
  licence: 'Egna uppgifter',
  timeZone: 'Europe/Stockholm',
  empty: ['NA', '-'],
  fields: {
    id: {
      column: ['Id', 'Händelse-id', 'Nummer', 'clientId', 'Event id', 'Number'],
      optional: true,
      derivedFrom: [DATE, TIME, CATEGORY, LON, LAT, EAST, NORTH, AREA_CODE, AREA_NAME, TEXT],
    },
    category: { column: CATEGORY, mapping: 'taxonomy' },
    occurredFrom: {
      columns: [DATE, TIME],
      optional: true,
      formats: [
        'yyyy-MM-dd H:mm',
        // As a spreadsheet holds a date, alone or beside a time.
        "yyyy-MM-dd'T00:00:00' H:mm",
        "yyyy-MM-dd'T00:00:00'",
        'ISO',
      ],
    },
    occurredTo: {
      column: ['Slut', 'Slutdatum', 'Till', 'End', 'occurredTo', 'Occurred to'],
      optional: true,
      formats: ['yyyy-MM-dd H:mm', 'ISO'],
    },
    location: [
      {
        point: {
          lon: { column: LON, optional: true },
          lat: { column: LAT, optional: true },
        },
      },
      {
        point: {
          lon: { column: EAST, optional: true },
          lat: { column: NORTH, optional: true },
          crs: 'EPSG:3006',
        },
      },
      {
        areaCode: {
          column: AREA_CODE,
          optional: true,
        },
      },
      {
        areaName: {
          column: AREA_NAME,
          optional: true,
        },
      },
    ],
    text: { column: TEXT, optional: true },
    ...genericCodes,
    url: { column: ['Länk', 'Webbadress', 'Url', 'Link'], optional: true },
  },
};
