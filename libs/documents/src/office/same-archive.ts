import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Ids that the library makes up anew each time or counts from file to file, as it writes them. */
const MADE_UP = /\brId[a-z0-9_-]{21}(?=")|_Toc\d+/g;
/** Numbers of places and images, counted from file to file likewise. */
const COUNTED_ON = /(<w:bookmark(?:Start|End)\b[^>]*\bw:id="|<wp:docPr\b[^>]*?\bid=")(\d+)/g;
/** Whatever page numbers contents have, Word lays them out anew when it opens the file. */
const CONTENTS = /<w:fldChar w:fldCharType="begin"\/>(?=<w:instrText[^>]*>TOC )/g;
const WRITTEN_AT = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/**
 * An Office file (a zip of XML) without what differs each time it is written: times are those of its date, made-up ids
 * are counted. The same content is the same bytes.
 */
export function sameArchive(file: Uint8Array, date: string): Buffer {
  const written = `${date}T00:00:00Z`;
  const ids = new Map<string, string>();
  const places = new Map<string, number>();
  const placed = (_: string, before: string, id: string) => {
    const place = `${before.slice(0, 6)} ${id}`;
    if (!places.has(place)) places.set(place, places.size + 1);
    return `${before}${places.get(place)}`;
  };
  const counted = (id: string) => {
    const known = ids.get(id) ?? `${id.startsWith('_') ? '_Toc' : 'rIdL'}${ids.size + 1}`;
    ids.set(id, known);
    return known;
  };
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => {
    if (!/\.(xml|rels)$/.test(name)) return [name, bytes] as const;
    const text = strFromU8(bytes)
      .replace(WRITTEN_AT, `$1${written}`)
      .replace(CONTENTS, '<w:fldChar w:fldCharType="begin" w:dirty="true"/>')
      .replace(MADE_UP, counted)
      .replace(COUNTED_ON, placed);
    return [name, strToU8(text)] as const;
  });
  // Zip keeps local time without a zone: built from parts, so that it is the same wherever it is made.
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return Buffer.from(
    zipSync(Object.fromEntries(parts), { mtime: new Date(year, month - 1, day, 0, 0) }),
  );
}
