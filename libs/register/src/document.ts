import type { RegisterClass, RegisterLine, RegisterParty } from '#domain';

/** The register of what no organisation answers for: it has come in to the municipality all the same. */
export const WITHOUT_ORGANISATION = '00000000-0000-0000-0000-000000000000';

/** A document that is to be registered. */
export interface RegisteredDocument {
  readonly documentClass: RegisterClass;
  readonly documentId: string;
  /** The authority that it came in to or was drawn up at; null where none answers for it. */
  readonly organisationId: string | null;
  /** When it came in or was drawn up; the local day of it is told. */
  readonly at: Date;
  readonly line: RegisterLine;
  readonly party: RegisterParty | null;
}
