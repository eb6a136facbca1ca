import type { HeldTextKind } from '#domain';
import type { SealedContent } from '#protection';
import type { HeldTexts, HeldWhere } from './holds-texts.js';

/** Rows that are opened at once where their kind does not say fewer. */
const ROWS_AT_ONCE = 100;

/** Where a text stands, and what shows it. */
export interface HeldPlace {
  readonly area: string | null;
  /** Civil dates. */
  readonly from: string | null;
  readonly to: string | null;
  readonly number: number | null;
  readonly part: { readonly sv: string; readonly en: string } | null;
  readonly page: string;
  readonly isRecord: boolean;
}

/** A row as it lies; sealed or plain. */
export type HeldTextRow = HeldPlace & {
  readonly [K in keyof SealedContent]: SealedContent[K] | null;
} & {
  readonly id: string;
  readonly kind: HeldTextKind;
  readonly subjectKey: string;
  readonly plain: string | null;
};

export const rowsAtOnce = ({ rowsAtOnce: rows = ROWS_AT_ONCE }: HeldTexts): number => rows;

/** Those of the authority `$1` after the row `$2`, at most `$3`. What has lost its key is not there. */
export function pageSql(texts: HeldTexts): string {
  return `${select(texts)} AND t.id > $2::uuid ORDER BY t.id LIMIT $3`;
}

/** Those of the authority `$1` of the ids `$2`. */
export function someSql(texts: HeldTexts): string {
  return `${select(texts)} AND t.id = ANY ($2::uuid[])`;
}

/** How many the authority `$1` has. */
export function countSql(texts: HeldTexts): string {
  return `SELECT count(*) AS count ${from(texts)}`;
}

function select(texts: HeldTexts): string {
  const { sealedAs, plain = 'NULL', page, subject, isRecord = 'false' } = texts;
  const sealed = sealedAs === null ? 'NULL AS nonce, NULL AS ciphertext' : 't.nonce, t.ciphertext';
  return `
    SELECT t.id, '${texts.kind}' AS kind, (${subject})::text AS "subjectKey", ${plain} AS plain, ${sealed},
           k.wrapping_key_id AS "wrappingKeyId", k.wrapped, ${whereColumns(texts.where)},
           ${page} AS page, ${isRecord} AS "isRecord"
      ${from(texts)}`;
}

function from({ table, joins, heldBy, plain = 'NULL' }: HeldTexts): string {
  return `FROM ${table} t ${joins} LEFT JOIN content_key k ON k.revision_id = t.id
     WHERE (${heldBy}) AND (k.revision_id IS NOT NULL OR ${plain} IS NOT NULL)`;
}

function whereColumns({ areaOf: a, from: begin, to, number, part }: HeldWhere): string {
  const area =
    a === undefined
      ? 'NULL'
      : `(SELECT area.name FROM area WHERE area.scheme = ${a}.scheme AND area.level = ${a}.level
            AND area.code = ${a}.code ORDER BY area.valid_from DESC LIMIT 1)`;
  const columns = [
    `${area} AS area`,
    `(${begin ?? 'NULL'})::text AS "from"`,
    `(${to ?? 'NULL'})::text AS "to"`,
    `(${number ?? 'NULL'})::integer AS number`,
    `(${part ?? 'NULL'})::jsonb AS part`,
  ];
  return columns.join(', ');
}
