import { describe, expect, it } from 'vitest';
import { CopyRows } from './copy-rows.js';

describe('rows to copy', () => {
  it('are refused when a value is missing or too many', () => {
    const rows = new CopyRows('t', { a: 'text', b: 'int4' });
    expect(() => rows.add(['x'])).toThrow('1 values for 2 columns of t');
    expect(() => rows.add(['x', 1, 2])).toThrow(RangeError);
    expect(rows.count).toBe(0);
  });
});
