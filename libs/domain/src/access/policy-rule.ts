import type { Bilingual } from '../errors/language.js';
import type { IncidentStatus } from '../incident/incident-values.js';
import type { Tier } from '../taxonomy/terms.js';
import type { Permission } from './permissions.js';
import type { Role } from './roles.js';

/** How far a rule reaches, and what that means. It never reaches past what the role is held for. */
export const withinWords = {
  own: { sv: 'det man själv har rapporterat', en: 'what one has reported oneself' },
  unit: { sv: 'den egna enheten', en: 'the own unit' },
  organisation: { sv: 'den egna organisationen', en: 'the own organisation' },
  'organisation-and-below': {
    sv: 'den egna organisationen och dem som ligger under den',
    en: 'the own organisation and those that lie under it',
  },
  'as-held': { sv: 'så långt som rollen gäller', en: 'as far as the role is held' },
  everywhere: { sv: 'hela kommunen', en: 'the whole municipality' },
} as const satisfies Record<string, Bilingual>;

/**
 * `unit` needs a role that is held for a unit, `organisation` one for an organisation or a unit in it: a role held
 * everywhere opens no organisation's incidents, since each is an authority of its own. `organisation-and-below` is for
 * the organisation itself and never for incidents: held for a parent company it reaches the companies of the group.
 */
export type Within = keyof typeof withinWords;

/** What is told of an incident, in the parts that readers see or do not see. */
export const fieldGroupWords = {
  statistics: {
    sv: 'referens, slag, kategori, allvar, område och månad',
    en: 'reference, kind, category, severity, area and month',
  },
  unit: { sv: 'enhet', en: 'unit' },
  affected: { sv: 'kön och ålder på den drabbade', en: 'gender and age of whom it affected' },
  details: { sv: 'påverkan, aktör och följder', en: 'influence, actor and consequences' },
  place: { sv: 'exakt plats', en: 'exact place' },
  time: { sv: 'exakt tid', en: 'exact time' },
  text: { sv: 'vad som skrevs', en: 'what was written' },
  sender: { sv: 'vem som rapporterade', en: 'who reported it' },
} as const satisfies Record<string, Bilingual>;

export type FieldGroup = keyof typeof fieldGroupWords;

export const fieldGroups = Object.keys(fieldGroupWords) as readonly FieldGroup[];

/** One row of the policy: these roles may do this with objects of these tiers and states, as far as `within`. */
export interface Rule {
  /** Stable, unique: audit rows and explanations name it. */
  readonly code: string;
  readonly roles: readonly Role[];
  /** Their class stands before the dot. */
  readonly actions: readonly Permission[];
  readonly within: Within;
  /** Absent where objects have no tier. */
  readonly tiers?: readonly Tier[];
  /** Absent where it does not matter. */
  readonly states?: readonly IncidentStatus[];
  /** What of an incident is seen; absent where there is nothing to mask. */
  readonly fields?: readonly FieldGroup[];
  readonly why: Bilingual;
}
