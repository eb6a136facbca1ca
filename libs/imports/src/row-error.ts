import { explainField, type FieldFault } from '#domain';
import { ERROR_VALUE_CHARACTERS_MAX } from './import-limits.js';

/** Why a row was not taken in: one column, what stood there, and what is wrong with it. */
export interface RowError {
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly code: FieldFault['code'];
  readonly reason: { readonly sv: string; readonly en: string };
}

const NUL = /\0/g;

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
    value: value.replace(NUL, '').slice(0, ERROR_VALUE_CHARACTERS_MAX),
    code: fault.code,
    reason: {
      sv: explainField(field, 'sv').replace(NUL, ''),
      en: explainField(field, 'en').replace(NUL, ''),
    },
  };
}
