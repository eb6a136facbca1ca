import { personDataKindsOf, type NumberedPersonData, type PersonDataKind } from '#domain';

type Translate = (key: string, values?: Record<string, unknown>) => string;

/** What stands in the place of a finding: [person 1], [telefonnummer]. */
export function wordFor({ kind, person }: NumberedPersonData, t: Translate): string {
  return t(`personText.word.${kind}`, { number: person });
}

/** The kinds by name, for a sentence: "namn, telefonnummer". */
export function kindsInWords(kinds: readonly PersonDataKind[], t: Translate): string {
  return kinds.map((kind) => t(`personText.kind.${kind}`)).join(', ');
}

/** The kinds of what was found with some certainty. */
export function surelyFound(found: readonly NumberedPersonData[], t: Translate): string {
  return kindsInWords(personDataKindsOf(found), t);
}
