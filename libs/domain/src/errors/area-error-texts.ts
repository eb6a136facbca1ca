import type { Bilingual } from './language.js';

/** What can be wrong with one feature of an area file. `{area}` is its code, `{detail}` says where, in English. */
export const areaErrorTexts = {
  AREA_NOT_GEOJSON: {
    sv: 'Filen följer inte GeoJSON (RFC 7946): {detail}',
    en: 'The file does not follow GeoJSON (RFC 7946): {detail}',
  },
  AREA_FILE_TOO_LARGE: {
    sv: 'Filen är för stor, {max} {unit} är det mesta.',
    en: 'The file is too large, {max} {unit} at most.',
  },
  AREA_FILE_EMPTY: { sv: 'Filen har inga områden.', en: 'The file has no areas.' },
  AREA_NO_CODE: { sv: 'Området saknar kod: {detail}', en: 'The area has no code: {detail}' },
  AREA_NO_NAME: {
    sv: 'Området "{area}" saknar namn: {detail}',
    en: 'The area "{area}" has no name: {detail}',
  },
  AREA_CODE_REPEATED: {
    sv: 'Koden "{area}" finns redan i filen: {detail}',
    en: 'The code "{area}" is already in the file: {detail}',
  },
  AREA_NO_GEOMETRY: {
    sv: 'Området "{area}" har ingen geometri.',
    en: 'The area "{area}" has no geometry.',
  },
  AREA_GEOMETRY_TYPE: {
    sv: 'Området "{area}" måste vara en Polygon eller MultiPolygon: {detail}',
    en: 'The area "{area}" must be a Polygon or MultiPolygon: {detail}',
  },
  AREA_EMPTY: {
    sv: 'Området "{area}" är tomt: {detail}',
    en: 'The area "{area}" is empty: {detail}',
  },
  AREA_RING_SHORT: {
    sv: 'En ring i "{area}" har för få punkter: {detail}',
    en: 'A ring of "{area}" has too few positions: {detail}',
  },
  AREA_RING_OPEN: {
    sv: 'En ring i "{area}" är inte sluten: {detail}',
    en: 'A ring of "{area}" is not closed: {detail}',
  },
  AREA_RING_AREA_ZERO: {
    sv: 'En ring i "{area}" har ingen yta: {detail}',
    en: 'A ring of "{area}" has no area: {detail}',
  },
  AREA_SELF_INTERSECTION: {
    sv: 'Gränsen för "{area}" korsar sig själv: {detail}',
    en: 'The boundary of "{area}" crosses itself: {detail}',
  },
  AREA_HOLE_OUTSIDE: {
    sv: 'Ett hål i "{area}" ligger fel: {detail}',
    en: 'A hole of "{area}" is misplaced: {detail}',
  },
  AREA_POLYGONS_OVERLAP: {
    sv: 'Delar av "{area}" ligger i varandra: {detail}',
    en: 'Parts of "{area}" lie inside each other: {detail}',
  },
  AREA_COORDINATE_RANGE: {
    sv: 'Koordinaterna för "{area}" går inte att tolka: {detail}',
    en: 'The coordinates of "{area}" cannot be read: {detail}',
  },
  AREA_AXES_SWAPPED: {
    sv: 'Koordinaterna för "{area}" står i fel ordning: {detail}',
    en: 'The coordinates of "{area}" are in the wrong order: {detail}',
  },
  AREA_CRS_MIXED: {
    sv: 'Koordinatsystemet för "{area}" stämmer inte med resten: {detail}',
    en: 'The coordinate system of "{area}" does not match the rest: {detail}',
  },
  AREA_OVERLAP: {
    sv: 'Området "{area}" överlappar ett annat för mycket: {detail}',
    en: 'The area "{area}" overlaps another too much: {detail}',
  },
  AREA_GAPS: {
    sv: 'Det är för stora hål mellan områdena: {detail}',
    en: 'The gaps between the areas are too large: {detail}',
  },
  AREA_PARENT_UNKNOWN: {
    sv: 'Området "{area}" hör till ett område som inte finns: {detail}',
    en: 'The area "{area}" belongs to an area that does not exist: {detail}',
  },
  AREA_VERSION_CONFLICT: {
    sv: 'Området "{area}" finns redan med andra gränser: {detail}',
    en: 'The area "{area}" already exists with other boundaries: {detail}',
  },
} as const satisfies Record<string, Bilingual>;
