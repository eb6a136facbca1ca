const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DAY = /^\d{4}-\d{2}(-\d{2}(T[\d:.]+Z)?)?$/;
const HASH = /^[0-9a-f]{64}$/;

/**
 * All words of a document, a line for each text and each block of a text with marks; of a link its address too. Every
 * string counts, so that a field that comes later is not left out; only `codes` are not words.
 * @param document JSON. @param codes names of fields that hold codes of the product.
 */
export function wordsIn(document: unknown, codes: readonly string[] = []): string {
  return linesIn(document, new Set(codes)).join('\n');
}

function linesIn(value: unknown, codes: ReadonlySet<string>): string[] {
  if (typeof value === 'string') return isWord(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => linesIn(each, codes));
  if (typeof value !== 'object' || value === null) return [];
  const { runs } = value as { readonly runs?: unknown };
  if (isRuns(runs)) {
    const links = runs.flatMap(({ href }) => href ?? []);
    return [runs.map(({ text }) => text).join(''), ...links];
  }
  return Object.entries(value).flatMap(([key, each]) =>
    codes.has(key) ? [] : linesIn(each, codes),
  );
}

/** What is neither empty nor made by the product: an id, a moment, a digest. */
function isWord(text: string): boolean {
  return text.trim() !== '' && !ID.test(text) && !DAY.test(text) && !HASH.test(text);
}

function isRuns(value: unknown): value is readonly { text: string; href?: string }[] {
  return (
    Array.isArray(value) &&
    value.every(
      (each: unknown) =>
        typeof (each as { text?: unknown } | null)?.text === 'string' &&
        ['string', 'undefined'].includes(typeof (each as { href?: unknown }).href),
    )
  );
}
