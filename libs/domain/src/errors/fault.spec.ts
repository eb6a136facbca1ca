import { describe, expect, it } from 'vitest';
import { errorTexts, type ErrorText } from './error-texts.js';
import { explainError, explainField, Fault } from './fault.js';
import { fieldErrorTexts } from './field-error-texts.js';
import { fillText } from './language.js';

/** Words that are listed in each language are two values: `choicesSv` and `choicesEn`. */
const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]?.replace(/(Sv|En)$/, '')).sort();

describe('a fault', () => {
  it('explains itself in the reader’s language with its values', () => {
    expect(explainError('CATEGORY_UNKNOWN', { category: 'crime.x' }, 'sv').detail).toBe(
      'Det finns ingen kategori "crime.x".',
    );
    expect(explainError('CATEGORY_UNKNOWN', { category: 'crime.x' }, 'en')).toEqual({
      title: 'The category does not exist',
      detail: 'There is no category "crime.x".',
    });
  });

  it('carries the fields that are wrong and the cause', () => {
    const cause = new Error('below');
    const fault = new Fault(
      'FIELDS_INVALID',
      {},
      { cause, fields: [{ path: 'a', code: 'NOT_A_UUID' }] },
    );
    expect(fault).toMatchObject({ message: 'FIELDS_INVALID', cause, fields: [{ path: 'a' }] });
  });

  it('explains a field by its own code or by the code of a whole request', () => {
    expect(explainField({ path: 'n', code: 'NUMBER_TOO_LARGE', values: { max: 4 } }, 'sv')).toBe(
      'Talet får vara högst 4.',
    );
    expect(explainField({ path: 'u', code: 'UNIT_UNKNOWN' }, 'en')).toBe(
      'Choose a unit that exists.',
    );
  });

  it('never shows a placeholder, nor what an object inherits', () => {
    expect(fillText('a {b} c {constructor}', {})).toBe('a … c …');
  });

  it('says the same with the same values in both languages', () => {
    for (const [code, text] of Object.entries<ErrorText>(errorTexts)) {
      expect(placeholders(text.detail.en), code).toEqual(placeholders(text.detail.sv));
      expect(text.title.sv).not.toBe(text.title.en);
    }
    for (const [code, text] of Object.entries(fieldErrorTexts)) {
      expect(placeholders(text.en), code).toEqual(placeholders(text.sv));
    }
  });
});
