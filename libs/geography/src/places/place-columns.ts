import type { WantedColumn } from '#documents';

/** What a register of places can hold, and what its columns are called. */
export const placeColumns = {
  code: {
    names: ['kod', 'code', 'platskod', 'skolenhetskod', 'enhetskod', 'id', 'objectid'],
    required: true,
  },
  name: { names: ['namn', 'name', 'platsnamn', 'skolnamn', 'benämning'], required: true },
  type: { names: ['typ', 'type', 'platstyp', 'kategori', 'slag', 'verksamhetstyp'] },
  address: { names: ['adress', 'address', 'besöksadress', 'gatuadress'] },
  lon: { names: ['lon', 'longitud', 'longitude', 'lng', 'long'] },
  lat: { names: ['lat', 'latitud', 'latitude'] },
  x: { names: ['x', 'e', 'öst', 'easting', 'x-koordinat'] },
  y: { names: ['y', 'n', 'nord', 'northing', 'y-koordinat'] },
  openingHours: { names: ['öppettider', 'öppettid', 'opening hours', 'opening_hours'] },
  validFrom: { names: ['från', 'from', 'från och med', 'fr.o.m.', 'valid from', 'startdatum'] },
  lastDay: { names: ['till', 'to', 'till och med', 't.o.m.', 'last day', 'slutdatum'] },
} as const satisfies Record<string, WantedColumn>;

export type PlaceColumn = keyof typeof placeColumns;
