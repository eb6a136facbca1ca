import canonicalize from 'canonicalize';

/** Canonical JSON (RFC 8785) of `value`: the same value always gives the same bytes. */
export function canonicalJson(value: unknown): string {
  // The package is CommonJS with an ES default export; its types and Node disagree on where the function is.
  const toCanonical = canonicalize as unknown as (input: unknown) => string | undefined;
  const text = toCanonical(value);
  if (text === undefined) throw new Error('value has no JSON form');
  return text;
}
