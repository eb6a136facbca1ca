/** What in a text may point out a person, in the order in which it is told. */
export const personDataKinds = [
  'personal_number',
  'coordination_number',
  'reserve_number',
  'bank_account',
  'phone',
  'email',
  'name',
  'registration_number',
  'address',
] as const;
export type PersonDataKind = (typeof personDataKinds)[number];

/**
 * How sure a finding is. `certain`: a check digit, a whole name. `likely`: the form and the words around it say so.
 * `possible`: may as well be a place or a thing; it is shown to whoever writes and has no other effect.
 */
export type Certainty = 'certain' | 'likely' | 'possible';

/** Where in a text something stands that may point out a person: `from` inclusive, `to` exclusive, in UTF-16 units. */
export interface PersonData {
  readonly kind: PersonDataKind;
  readonly from: number;
  readonly to: number;
  readonly certainty: Certainty;
}

/** The names that the finder knows, in lower case. */
export interface PersonNames {
  readonly first: ReadonlySet<string>;
  /** First names that are words too: names where they do not begin a sentence. */
  readonly words: ReadonlySet<string>;
  /** First names that are months, brands or places too: names where the words around say so. */
  readonly things: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
}
