/** What XML 1.0 (section 2.2) lets no document hold, however it is written. */
// eslint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu;
/** A carriage return would be read as a line feed (section 2.11), and a line break in an attribute as a space (3.3.3). */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Text as it stands in an element or an attribute; a reader of XML gets the same text back. */
export function xmlText(text: string): string {
  return text.replaceAll(NOT_XML, '').replaceAll(/[&<>"\r\n\t]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Attributes of an element, each with a space before it; what is null is left out. */
export function xmlAttributes(values: Readonly<Record<string, string | null>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${xmlText(value)}"`]))
    .join('');
}
