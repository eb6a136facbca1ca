import { describe, expect, it } from 'vitest';
import { preferredLanguage } from './preferred-language.js';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'sv'],
    ['', 'sv'],
    ['*', 'sv'],
    ['de,fi', 'sv'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['en;q=0.8, sv;q=0.9', 'sv'],
    ['sv;q=0.1, EN-us;q=0.2', 'en'],
    ['en,sv', 'sv'],
    ['en;q=0', 'sv'],
    ['en;q=much', 'sv'],
    ['en,'.repeat(1_000), 'sv'],
  ])('for %j is %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});
