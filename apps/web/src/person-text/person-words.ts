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

/** What was found with some certainty. Where it happened is said by street and number too, and is only possible. */
export function sureOf(found: readonly NumberedPersonData[]): readonly NumberedPersonData[] {
  return found.filter(({ certainty }) => certainty !== 'possible');
}

/** The kinds of what was found with some certainty. */
export function surelyFound(found: readonly NumberedPersonData[], t: Translate): string {
  return kindsInWords(personDataKindsOf(found), t);
}
