import type { Bilingual } from '../errors/language.js';
import type { Permission } from './permissions.js';
import type { FieldGroup } from './policy-rule.js';

/**
 * What is seen of an incident whose processing is restricted, by whoever may read it: what figures are made of. Anything
 * else is only stored (article 18.2 GDPR), for whoever wrote it too.
 */
const seenOfRestricted: readonly FieldGroup[] = ['statistics', 'unit', 'affected', 'details'];

/** Acts that use what was told. None is done while the processing is restricted. */
const restrictedActs: readonly Permission[] = [
  'incident.correct',
  'incident.withdraw',
  'incident.handle',
  'incident.break-glass',
  'archive.deliver',
];

/** Whether a part is closed by a restriction. */
export function isClosedByRestriction(field: FieldGroup): boolean {
  return !seenOfRestricted.includes(field);
}

/** Whether an act waits while the processing is restricted. */
export function waitsForRestriction(action: Permission): boolean {
  return restrictedActs.includes(action);
}

/** What is left of these parts when the processing is restricted. */
export function seenRestricted(fields: ReadonlySet<FieldGroup>): ReadonlySet<FieldGroup> {
  return new Set([...fields].filter((field) => !isClosedByRestriction(field)));
}

/** For what restricted content may be opened (article 18.2 GDPR). There is no other purpose. */
export const restrictionPurposes = {
  consent: { sv: 'Personen har samtyckt', en: 'The person has consented' },
  legal_claims: {
    sv: 'Rättsliga anspråk: fastställa, göra gällande eller försvara',
    en: 'Legal claims: to establish, exercise or defend them',
  },
  rights_of_another: {
    sv: 'Skydda en annan persons rättigheter',
    en: 'To protect the rights of another person',
  },
  public_interest: {
    sv: 'Ett viktigt allmänintresse i EU eller ett medlemsland',
    en: 'An important public interest of the Union or a member state',
  },
} as const satisfies Record<string, Bilingual>;
export type RestrictionPurpose = keyof typeof restrictionPurposes;
