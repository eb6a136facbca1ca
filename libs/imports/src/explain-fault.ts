import {
  explainError,
  explainField,
  isErrorCode,
  type FieldFault,
  type Language,
  type TextValues,
} from '#domain';
import type { ImportFaultDto } from './import.dto.js';

/** What is stored of the fault that an import ended with. */
interface StoredFault {
  readonly code: string;
  readonly values?: TextValues;
  readonly fields?: readonly FieldFault[];
}

/** A stored fault in one language; the reason within it too, which was stored in Swedish. */
export function explainFault(
  { code, values = {}, fields = [] }: StoredFault,
  language: Language,
): ImportFaultDto {
  const errors = fields.map((field) => ({
    path: field.path,
    code: field.code,
    message: explainField(field, language),
  }));
  const [first] = errors;
  const known = isErrorCode(code) ? code : 'INTERNAL';
  // The number of an error of ours is in the log; here it would lead nowhere.
  const text = explainError(
    known,
    { errorId: '–', ...values, ...(first && { reason: first.message }) },
    language,
  );
  return { code: known, ...text, errors };
}
