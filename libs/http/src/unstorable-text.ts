import type { FieldFault } from '#domain';

/** Deeper than any body of ours; keeps hostile nesting from exhausting the stack of the validators. */
export const LEVELS_MAX = 16;

/** U+0000 and lone surrogates: JSON can write them, PostgreSQL can store neither in text. */
// eslint-disable-next-line no-control-regex
const UNSTORABLE = /\u0000|\p{Surrogate}/u;

/** Every text in `value`, names of fields included, that no database can store, and nesting that is too deep. */
export function unstorableText(value: unknown, path = '', level = 0): FieldFault[] {
  if (typeof value === 'string') {
    return UNSTORABLE.test(value) ? [{ path, code: 'CHARACTER_REFUSED' }] : [];
  }
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return [];
  if (level >= LEVELS_MAX) return [{ path, code: 'NESTED_TOO_DEEP', values: { max: LEVELS_MAX } }];
  return Object.entries(value).flatMap(([name, each]): FieldFault[] => {
    // The name itself cannot be repeated: it is what cannot be written.
    if (UNSTORABLE.test(name)) return [{ path, code: 'CHARACTER_REFUSED' }];
    return unstorableText(each, path === '' ? name : `${path}.${name}`, level + 1);
  });
}
