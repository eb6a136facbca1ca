import { describe, expect, it } from 'vitest';
import { Fault } from '#domain';
import { tellFault } from './with-application.js';

describe('a refusal on the command line', () => {
  it('is one clear line', () => {
    expect(tellFault(new Fault('PROFILE_UNKNOWN', { profile: 'x' }))).toBe(
      'The import profile does not exist. There is no profile "x".',
    );
  });

  it('gives the reason of a file in the same line and language', () => {
    const field = { path: 'file', code: 'COLUMNS_MISSING', values: { columns: 'id' } } as const;
    const fault = new Fault('IMPORT_FILE_REFUSED', { reason: 'på svenska' }, { fields: [field] });
    expect(tellFault(fault)).toBe(
      'The file was refused. Nothing has changed. The file lacks the columns id.',
    );
  });

  it('names the first faulty fields below, and how many there are', () => {
    const fields = Array.from({ length: 12 }, (_, i) => ({
      ...{ path: `features.${i}`, code: 'AREA_NO_GEOMETRY' as const, values: { area: `a${i}` } },
    }));
    const lines = tellFault(new Fault('AREA_FILE_REFUSED', { reason: 'R' }, { fields })).split(
      '\n',
    );
    expect(lines[1]).toBe('  features.0: The area "a0" has no geometry.');
    expect(lines.at(-1)).toBe('  and 2 more');
  });
});
