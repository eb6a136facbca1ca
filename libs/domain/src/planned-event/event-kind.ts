import type { Bilingual } from '../errors/language.js';

/**
 * What a planned event is: what may matter for how safe a place is. Not categories of incidents: an event that is
 * planned has not happened, and is counted nowhere.
 */
export const plannedEventKinds = {
  market: { sv: 'Marknad', en: 'Market' },
  festival: { sv: 'Festival eller konsert', en: 'Festival or concert' },
  match: { sv: 'Match eller tävling', en: 'Match or contest' },
  demonstration: { sv: 'Demonstration eller möte', en: 'Demonstration or meeting' },
  school_leaving: {
    sv: 'Skolavslutning eller studentfirande',
    en: 'End of term or school-leaving party',
  },
  holiday: { sv: 'Högtid eller nöjeshelg', en: 'Holiday or festive weekend' },
  road_works: { sv: 'Vägarbete eller avstängning', en: 'Road works or closure' },
  other: { sv: 'Annat', en: 'Other' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type PlannedEventKind = keyof typeof plannedEventKinds;

/** Every kind, in the order that they are chosen among. */
export const plannedEventKindCodes = Object.keys(plannedEventKinds) as readonly PlannedEventKind[];
