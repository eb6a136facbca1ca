import type { Bilingual } from '../errors/language.js';

/** Acts of the audit log that the reading log holds, and what each is called. */
export const readingActionWords = {
  'incident.read': { sv: 'Läste en händelse', en: 'Read an incident' },
  'incident.listed': { sv: 'Såg en lista', en: 'Saw a list' },
  'incident.exported': { sv: 'Tog ut till fil', en: 'Took out to a file' },
  'break-glass.opened': { sv: 'Öppnade med nödåtkomst', en: 'Opened by break-glass' },
  'break-glass.ended': { sv: 'Stängde nödåtkomst', en: 'Closed break-glass' },
  'break-glass.reviewed': { sv: 'Granskade nödåtkomst', en: 'Reviewed break-glass' },
  'break-glass.overdue': { sv: 'Nödåtkomst ej granskad', en: 'Break-glass not reviewed' },
  'export.requested': { sv: 'Beställde uttag', en: 'Asked for an export' },
  'export.completed': { sv: 'Uttag klart', en: 'Export done' },
  'export.downloaded': { sv: 'Hämtade fil', en: 'Fetched a file' },
  'rights.search-requested': { sv: 'Sökte för registerutdrag', en: 'Searched for an extract' },
  'rights.texts-read': { sv: 'Läste texter för registerutdrag', en: 'Read texts for an extract' },
  'reading-log.read': { sv: 'Läste läsloggen', en: 'Read the reading log' },
  'reading-log.exported': { sv: 'Tog ut läsloggen', en: 'Took out the reading log' },
  'reading-log.reviewed': { sv: 'Granskade ovanlig läsning', en: 'Looked into unusual reading' },
} as const satisfies Record<string, Bilingual>;

export type ReadingAction = keyof typeof readingActionWords;

export const readingActions = Object.keys(readingActionWords) as readonly ReadingAction[];

/** Those by which content came before somebody's eyes: by their incidents a day's reading is judged. */
export const openingActions: readonly ReadingAction[] = ['incident.read', 'incident.exported'];
