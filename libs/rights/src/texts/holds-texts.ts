import { DiscoveryService } from '@nestjs/core';
import type { HeldTextKind } from '#domain';

/**
 * Texts of one kind that a lib downstream of rights keeps, so that the search for a person reads them too. All but
 * `kind` and `codes` is SQL of that lib's own, never of a request: `t` is a row of `table`, `$1` the authority that is
 * searched.
 */
export interface HeldTexts {
  readonly kind: HeldTextKind;
  /** Its `id` is a UUIDv7 and, where words lie sealed, the owner of the data key. */
  readonly table: string;
  /** The field that its words are sealed as; null where they never are. */
  readonly sealedAs: string | null;
  /** Words that lie unsealed, as JSON in a text; null while they are sealed. */
  readonly plain?: string;
  readonly joins: string;
  /** Whether the authority holds `t`. */
  readonly heldBy: string;
  /** What a person finds once, of ids and codes: its revisions are one finding. */
  readonly subject: string;
  readonly where: HeldWhere;
  /** The address of the page that shows it. */
  readonly page: string;
  /** Whether it is a public record that cannot be changed any more. */
  readonly isRecord?: string;
  /** Names of fields in its words that hold codes and no words. */
  readonly codes: readonly string[];
  /** Rows that are opened at once; large ones say fewer. */
  readonly rowsAtOnce?: number;
}

/** Where it stands, told without a word of what it says. */
export interface HeldWhere {
  /** Alias of a row with `scheme`, `level` and `code`. */
  readonly areaOf?: string;
  /** Civil dates of the period, from inclusive, to exclusive. */
  readonly from?: string;
  readonly to?: string;
  /** Of a version. */
  readonly number?: string;
  /** Name of the part, as `{"sv", "en"}`. */
  readonly part?: string;
}

/** Whoever keeps texts in which a person may be named. */
export interface HoldsHeldTexts {
  readonly texts: readonly HeldTexts[];
}

/** Marks a provider as one whose texts the search for a person reads. */
export const HoldsTexts = DiscoveryService.createDecorator();

/** What is handed in to the city is the city's too. */
export const HANDED_IN_TO_CITY = `EXISTS (SELECT FROM organisation c WHERE c.id = $1::uuid AND c.kind = 'city')`;
