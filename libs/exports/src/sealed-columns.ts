import { channels, victimRoles } from '#domain';
import { locationSourceValues } from './coded-values.js';
import type { ExportColumn } from './export-column.js';

const PROJECTED = ['EPSG:3006', 'EPSG:3011'] as const;

const utc = (time: string | undefined) =>
  time === undefined ? null : new Date(time).toISOString();

/** Exactly when and where, and the particulars: kept encrypted and opened row by row. */
export const sealedColumns: readonly ExportColumn[] = [
  {
    name: 'occurredFrom',
    meaning: { sv: 'När den hände eller började, UTC', en: 'When it happened or began, UTC' },
    type: 'time',
    unit: 'ISO 8601',
    sealed: true,
    cell: ({ body }) => utc(body?.occurredFrom),
  },
  {
    name: 'occurredTo',
    meaning: {
      sv: 'När den slutade, eller senast kan ha hänt, UTC',
      en: 'When it ended, or the latest it can have happened, UTC',
    },
    type: 'time',
    unit: 'ISO 8601',
    sealed: true,
    cell: ({ body }) => utc(body?.occurredTo),
  },
  {
    name: 'lon',
    meaning: { sv: 'Longitud, WGS 84', en: 'Longitude, WGS 84' },
    type: 'number',
    unit: 'grader/degrees',
    sealed: true,
    crs: ['EPSG:4326'],
    cell: ({ position }) => position?.[0] ?? null,
  },
  {
    name: 'lat',
    meaning: { sv: 'Latitud, WGS 84', en: 'Latitude, WGS 84' },
    type: 'number',
    unit: 'grader/degrees',
    sealed: true,
    crs: ['EPSG:4326'],
    cell: ({ position }) => position?.[1] ?? null,
  },
  {
    name: 'easting',
    meaning: { sv: 'Östlig koordinat, SWEREF 99', en: 'Easting, SWEREF 99' },
    type: 'number',
    unit: 'm',
    sealed: true,
    crs: PROJECTED,
    cell: ({ position }) => position?.[0] ?? null,
  },
  {
    name: 'northing',
    meaning: { sv: 'Nordlig koordinat, SWEREF 99', en: 'Northing, SWEREF 99' },
    type: 'number',
    unit: 'm',
    sealed: true,
    crs: PROJECTED,
    cell: ({ position }) => position?.[1] ?? null,
  },
  {
    name: 'locationSource',
    meaning: { sv: 'Hur punkten togs fram', en: 'How the point was found' },
    type: 'code',
    values: locationSourceValues,
    sealed: true,
    cell: ({ body }) => body?.location?.source ?? null,
  },
  {
    name: 'uncertaintyMeters',
    meaning: { sv: 'Hur fel punkten kan ligga', en: 'How far off the point may be' },
    type: 'number',
    unit: 'm',
    sealed: true,
    cell: ({ body }) => body?.location?.uncertaintyMeters ?? null,
  },
  {
    name: 'placeId',
    meaning: { sv: 'Den namngivna platsen', en: 'The named place' },
    type: 'uuid',
    sealed: true,
    cell: ({ body }) => body?.location?.placeId ?? null,
  },
  {
    name: 'channel',
    meaning: { sv: 'Hur det nådde personen', en: 'How it reached the person' },
    type: 'code',
    values: channels,
    sealed: true,
    cell: ({ body }) => body?.details?.channel ?? null,
  },
  {
    name: 'victimRole',
    meaning: { sv: 'Rollen hos den som utsattes', en: 'Role of the person it was aimed at' },
    type: 'code',
    values: victimRoles,
    sealed: true,
    cell: ({ body }) => body?.details?.victimRole ?? null,
  },
  {
    name: 'text',
    meaning: { sv: 'Vad som hände, i egna ord', en: "What happened, in the reporter's words" },
    type: 'text',
    sealed: true,
    include: 'text',
    cell: ({ body }) => body?.text ?? null,
  },
];
