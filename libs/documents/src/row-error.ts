import { explainField, type FieldFault } from '#domain';

/** Characters of a refused value that are kept. */
export const ERROR_VALUE_CHARACTERS_MAX = 200;

/** Why a row was not taken in: one column, what stood there, and what is wrong with it. */
export interface RowError {
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly code: FieldFault['code'];
  readonly reason: { readonly sv: string; readonly en: string };
}

/** NUL cannot be stored as text, and U+FFFD stands where bytes were not UTF-8. */
export const UNSTORABLE = /[\0\ufffd]/;
const NUL = /\0/g;
/** Half a character: in the file, or where a value is cut. The database refuses it in JSON. */
const HALF = /\p{Surrogate}/gu;

/** Explains a fault of one column; a long value is cut. */
export function rowError(
  line: number,
  column: string,
  value: string,
  fault: Omit<FieldFault, 'path'>,
): RowError {
  const field: FieldFault = { path: column, ...fault };
  return {
    line,
    column,
    value: storable(value).slice(0, ERROR_VALUE_CHARACTERS_MAX).replace(HALF, '\ufffd'),
    code: fault.code,
    reason: {
      sv: storable(explainField(field, 'sv')),
      en: storable(explainField(field, 'en')),
    },
  };
}

function storable(text: string): string {
  return text.replace(NUL, '').replace(HALF, '\ufffd');
}
