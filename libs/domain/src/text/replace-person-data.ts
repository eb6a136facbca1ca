import type { PersonData } from './person-data.js';

/** A finding, and for a name which person of the text it is: 1, 2, 3 … in the order in which they are first named. */
export interface NumberedPersonData extends PersonData {
  /** Null for what is no name. */
  readonly person: number | null;
}

/** The parts of a name as they are compared: small, composed, without a genitive's s. */
function partsOf(name: string): string[] {
  const parts = name.normalize('NFC').toLowerCase().split(/\s+/);
  return parts.map((part, at) => (at === parts.length - 1 ? part.replace(/s$/, '') : part));
}

/** "Anna" is the Anna Berg of before; another whole name is somebody else. */
function isSame(known: readonly string[], told: readonly string[]): boolean {
  const [fewer, more] = known.length < told.length ? [known, told] : [told, known];
  return fewer.every((part) => more.includes(part));
}

/** Numbers the persons whose names were found in `text`. The same name is the same person, whole or in part. */
export function numberPersons(text: string, found: readonly PersonData[]): NumberedPersonData[] {
  const persons: string[][] = [];
  return found.map((each) => {
    if (each.kind !== 'name') return { ...each, person: null };
    const parts = partsOf(text.slice(each.from, each.to));
    let index = persons.findIndex((known) => isSame(known, parts));
    if (index === -1) index = persons.push(parts) - 1;
    else if (parts.length > persons[index]!.length) persons[index] = parts;
    return { ...each, person: index + 1 };
  });
}

/** The text with each finding replaced by what `wordFor` says of it. `found` in order and apart, as they were found. */
export function replacePersonData<Found extends PersonData>(
  text: string,
  found: readonly Found[],
  wordFor: (finding: Found) => string,
): string {
  let end = 0;
  let replaced = '';
  for (const finding of found) {
    replaced += text.slice(end, finding.from) + wordFor(finding);
    end = finding.to;
  }
  return replaced + text.slice(end);
}
