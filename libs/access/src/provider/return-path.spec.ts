import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { returnPathOf } from './return-path.js';

describe('the page to come back to', () => {
  it('is one of ours, with its query', () => {
    for (const path of [
      '/',
      '/picture',
      '/picture?area=skarholmen&from=2026-01',
      '/my-incidents/1',
    ]) {
      expect(returnPathOf(path)).toBe(path);
    }
  });

  it.each([
    undefined,
    '',
    'picture',
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/%0d%0aset-cookie:x',
    'javascript:alert(1)',
    '/api/v1/session/oidc',
    '/API/v1',
    `/${'a'.repeat(600)}`,
  ])('is the start page for %s', (wish) => {
    expect(returnPathOf(wish)).toBe(wish === '/%0d%0aset-cookie:x' ? wish : '/');
  });

  it('never leaves this site, whatever is asked', () => {
    const pieces = fc.constantFrom('/', '\\', '.', '@', ':', 'evil.example', '%2f', '\t', '?', '#');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const path = returnPathOf(parts.join(''));
        expect(new URL(path, 'https://ours.example').origin).toBe('https://ours.example');
        expect(path).not.toMatch(/[\r\n]/);
      }),
    );
  });
});
