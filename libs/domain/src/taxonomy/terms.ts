import type { Bilingual } from '../errors/language.js';

/** A code with its name, as shown in a list of choices. */
export interface CodedTerm<Code extends string = string> {
  readonly code: Code;
  readonly names: Bilingual;
}

/** The four kinds of incident, each with its own form. */
export const incidentKinds = [
  'observation',
  'staff_incident',
  'accident',
  'environment_fault',
] as const;
export type IncidentKind = (typeof incidentKinds)[number];

export const incidentKindNames: Readonly<Record<IncidentKind, Bilingual>> = {
  observation: { sv: 'iakttagelse', en: 'observation' },
  staff_incident: { sv: 'hot, våld eller otillåten påverkan', en: 'staff incident' },
  accident: { sv: 'olycka eller tillbud', en: 'accident or near miss' },
  environment_fault: { sv: 'fel i utemiljön', en: 'environment fault' },
};

/** Who may read an incident, from the most open to the most closed. The order carries meaning. */
export const tiers = ['open', 'internal', 'protected', 'strict'] as const;
export type Tier = (typeof tiers)[number];

/** True when `tier` lets more people read than `than` does. */
export function isMoreOpen(tier: Tier, than: Tier): boolean {
  return tiers.indexOf(tier) < tiers.indexOf(than);
}

/** Makes a bilingual text; keeps the tables of the taxonomy short. */
export function both(sv: string, en: string): Bilingual {
  return { sv, en };
}

/** Makes a coded term; keeps the coded lists short. */
export function term<Code extends string>(code: Code, sv: string, en: string): CodedTerm<Code> {
  return { code, names: both(sv, en) };
}
