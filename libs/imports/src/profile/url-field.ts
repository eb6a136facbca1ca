import type { UrlSource } from './import-profile.model.js';
import type { ValueReaders } from './value-reader.js';

/** The address of an event, or undefined when the row has none that a browser may open. */
export type UrlField = (cells: readonly string[]) => string | undefined;

const URL_CHARACTERS_MAX = 2_000;

export function urlField(
  source: UrlSource | undefined,
  readers: ValueReaders,
): UrlField | undefined {
  const reader = readers.of(source);
  if (source === undefined || reader === undefined) return undefined;
  const { base = '' } = source;
  return (cells) => {
    const told = reader.read(cells);
    const url = told.startsWith('/') ? `${base}${told}` : told;
    return /^https?:\/\//i.test(url) && url.length <= URL_CHARACTERS_MAX ? url : undefined;
  };
}
