import type { Bilingual } from '#domain';

/** Columns of the log of disclosures as a file. */
export const disclosureFileColumns: readonly Bilingual[] = [
  { sv: 'Diarienummer', en: 'Designation' },
  { sv: 'Myndighet', en: 'Authority' },
  { sv: 'Slag av begäran', en: 'Kind of request' },
  { sv: 'Kom in', en: 'Received' },
  { sv: 'Läge', en: 'State' },
  { sv: 'Beslutad', en: 'Decided' },
  { sv: 'Beslutets nummer', en: 'Number of the decision' },
  { sv: 'Utlämnad', en: 'Handed out' },
  { sv: 'Antal händelser', en: 'Incidents' },
  { sv: 'Maskerade uppgifter', en: 'Masked parts' },
  { sv: 'SHA-256', en: 'SHA-256' },
];
