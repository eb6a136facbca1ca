import type { WantedColumn } from '#documents';

/** What a file of planned events can hold, and what its columns are called. */
export const eventColumns = {
  code: { names: ['kod', 'code', 'id', 'ärendenummer', 'reference'] },
  title: {
    names: ['titel', 'title', 'evenemang', 'event', 'namn', 'name', 'rubrik'],
    required: true,
  },
  kind: { names: ['slag', 'kind', 'typ', 'type', 'kategori', 'category'] },
  area: { names: ['område', 'area', 'stadsdel', 'district', 'områdeskod'], required: true },
  place: { names: ['plats', 'place', 'lokal', 'venue', 'adress', 'address'] },
  from: { names: ['från', 'from', 'start', 'startdatum', 'börjar', 'begins'], required: true },
  fromTime: { names: ['starttid', 'från kl', 'start time', 'tid från'] },
  to: { names: ['till', 'to', 'slut', 'slutdatum', 'slutar', 'ends', 'end'] },
  toTime: { names: ['sluttid', 'till kl', 'end time', 'tid till'] },
  organiser: { names: ['arrangör', 'organiser', 'organizer', 'sökande', 'organisation'] },
  expectedPeople: { names: ['antal', 'förväntat antal', 'people', 'expected people', 'deltagare'] },
  source: { names: ['källa', 'source'] },
  link: { names: ['länk', 'link', 'url'] },
  note: { names: ['anteckning', 'note', 'beskrivning', 'description'] },
} as const satisfies Record<string, WantedColumn>;

export type EventColumn = keyof typeof eventColumns;
