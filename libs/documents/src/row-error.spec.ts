import { describe, expect, it } from 'vitest';
import { ERROR_VALUE_CHARACTERS_MAX, rowError } from './row-error.js';

describe('the value told of a refused row', () => {
  const told = (value: string) => rowError(1, 'text', value, { code: 'CHARACTER_REFUSED' }).value;

  it('can be stored, also where it is cut within a character or never was one', () => {
    const long = `${'x'.repeat(ERROR_VALUE_CHARACTERS_MAX - 1)}😀`;
    for (const value of [long, 'a\ud83db', '\udc00', 'a\0b']) {
      expect(told(value)).not.toMatch(/[\0\p{Surrogate}]/u);
    }
    expect(told('hel 😀')).toBe('hel 😀');
  });
});
