import { errorTexts, type ErrorCode, type ErrorText } from './error-texts.js';
import { fieldErrorTexts, type FieldErrorCode } from './field-error-texts.js';
import { fillText, type Language, type TextValues } from './language.js';

/** What is wrong with one field: `path` leads to it with dots, such as `location.lon` or `items.0.name`. */
export interface FieldFault {
  readonly path: string;
  readonly code: FieldErrorCode | ErrorCode;
  readonly values?: TextValues;
}

export interface FaultOptions {
  readonly fields?: readonly FieldFault[];
  readonly cause?: unknown;
}

/**
 * An error that the caller can be told of, by code. `values` fill the placeholders of its text and may be shown
 * to the caller; never put a secret, a name or free text of an incident there.
 */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly fields?: readonly FieldFault[];

  constructor(
    readonly code: ErrorCode,
    readonly values: TextValues = {},
    options: FaultOptions = {},
  ) {
    super(code, options.cause === undefined ? undefined : { cause: options.cause });
    if (options.fields !== undefined) this.fields = options.fields;
  }
}

/** Title and detail of an error in one language, for people. */
export function explainError(
  code: ErrorCode,
  values: TextValues,
  language: Language,
): { title: string; detail: string } {
  const text: ErrorText = errorTexts[code];
  return { title: text.title[language], detail: fillText(text.detail[language], values) };
}

/** What is wrong with one field, in one language, for people. */
export function explainField(field: FieldFault, language: Language): string {
  const values = field.values ?? {};
  if (isFieldErrorCode(field.code)) return fillText(fieldErrorTexts[field.code][language], values);
  return explainError(field.code, values, language).detail;
}

/** Whether `code` is one of the codes that only a field can have. */
export function isFieldErrorCode(code: string): code is FieldErrorCode {
  return Object.hasOwn(fieldErrorTexts, code);
}

/** Whether `code` is one of the codes that a whole request can have. */
export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorTexts, code);
}
