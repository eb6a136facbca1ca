import type { Transaction } from '#database';

/** What every form of file is planned under. */
export interface PeopleTerms {
  /** The register that the roles of the file belong to. */
  readonly source: string;
  /** Civil date. */
  readonly today: string;
  readonly now: Date;
  readonly closeMissing: boolean;
}

/** Something that stands and that the file does not name; codes, and for a role whose it is. */
export interface MissingRow {
  readonly organisation?: string;
  readonly unit?: string;
  /** The person's code, else the address: shown to whoever imports, never logged. */
  readonly person?: string;
  readonly role?: string;
}

/** What a file changes; nothing has been written yet. */
export interface PeoplePlan {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly accountsAdded: number;
  readonly missing: readonly MissingRow[];
  readonly closed: number;
  /** Roles that were not ended, because no administrator who can sign in would be left. */
  readonly kept: number;
  /** Of organisations, units or persons that change. */
  readonly changedIds: readonly string[];
  write(tx: Transaction): Promise<void>;
}

/** From when to when something is there; both civil dates, the end exclusive. */
interface Validity {
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Whether it is there on or after a civil date. What was ended before it began never is. */
export function isOpen({ validFrom, validTo }: Validity, today: string): boolean {
  return validTo === null || (validTo > today && validTo > validFrom);
}

/** The end of something that a file names, as a civil date that is no longer in it; null: until further notice. */
export function validToOf(
  told: string | null | undefined,
  standing: Validity | undefined,
  today: string,
): string | null {
  if (told !== undefined) return told;
  // What a file names is there: what had ended begins again.
  return standing !== undefined && isOpen(standing, today) ? standing.validTo : null;
}
