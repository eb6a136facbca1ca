import Personnummer from 'personnummer';

/** Its types take the default export for a property of the module; Node and the bundler both give the class itself. */
const checker = Personnummer as unknown as { valid(digits: string): boolean };

/** What may stand between the date and the last four digits. */
const WRITTEN = /^(\d{2})?(\d{2})(\d{2})(\d{2})[-+\s–]?(\d{4})$/;
/** The day of a coordination number is sixty more than the day of birth. */
const COORDINATION_DAY = 60;
const CENTURIES = ['19', '20'];

/** Whose number it is: of a person in the population register, or of one who is not. */
export type PersonalNumberKind = 'personal_number' | 'coordination_number';

/**
 * What kind of number `text` is, as it may be written by hand: with or without century and sign. Undefined when no
 * such date exists or the check digit says otherwise.
 */
export function personalNumberKind(text: string): PersonalNumberKind | undefined {
  const match = WRITTEN.exec(text.trim());
  if (match === null) return undefined;
  const [, century, year, month, day, last] = match;
  const centuries = century === undefined ? CENTURIES : [century];
  // Written out with its century: otherwise the package asks the clock.
  if (!centuries.some((each) => checker.valid(`${each}${year}${month}${day}${last}`)))
    return undefined;
  return Number(day) > COORDINATION_DAY ? 'coordination_number' : 'personal_number';
}
