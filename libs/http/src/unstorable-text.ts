import type { FieldFault } from '#domain';

/** Deeper than any body of ours; keeps hostile nesting from exhausting the stack of the validators. */
export const LEVELS_MAX = 16;

/** U+0000 and lone surrogates: JSON can write them, PostgreSQL can store neither in text. */
// eslint-disable-next-line no-control-regex
const UNSTORABLE = /\u0000|\p{Surrogate}/u;
/** What UNSTORABLE may match, and emoji besides: told much faster, since no characters have to be put together. */
// eslint-disable-next-line no-control-regex
const SUSPECT = /[\u0000\ud800-\udfff]/;

const isUnstorable = (text: string) => SUSPECT.test(text) && UNSTORABLE.test(text);

/** Every text in `value`, names of fields included, that no database can store, and nesting that is too deep. */
export function unstorableText(value: unknown, path = ''): FieldFault[] {
  const faults: FieldFault[] = [];
  gather(value, path, 0, faults);
  return faults;
}

function gather(value: unknown, path: string, level: number, faults: FieldFault[]): void {
  if (typeof value === 'string') {
    if (isUnstorable(value)) faults.push({ path, code: 'CHARACTER_REFUSED' });
    return;
  }
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return;
  if (level >= LEVELS_MAX) {
    faults.push({ path, code: 'NESTED_TOO_DEEP', values: { max: LEVELS_MAX } });
    return;
  }
  for (const name of Object.keys(value)) {
    // The name itself cannot be repeated: it is what cannot be written.
    if (isUnstorable(name)) faults.push({ path, code: 'CHARACTER_REFUSED' });
    else {
      const each = (value as Record<string, unknown>)[name];
      gather(each, path === '' ? name : `${path}.${name}`, level + 1, faults);
    }
  }
}
