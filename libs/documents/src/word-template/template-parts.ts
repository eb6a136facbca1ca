import { strFromU8, unzipSync } from 'fflate';
import { parsedXml, type XmlElement } from './xml-tree.js';

/** Where the text of a cleaned template lies. */
export const MAIN_PART = 'word/document.xml';
/** What is told to a reader: the text, heads and feet. */
export const TOLD = new Set(['w:document', 'w:hdr', 'w:ftr']);

/** What lies in a template that has been cleaned. */
export interface TemplateParts {
  readonly parts: Record<string, Uint8Array>;
  readonly told: ReadonlyMap<string, XmlElement>;
  readonly styles: { readonly name: string; readonly tree: XmlElement };
}

/** Opens what `cleanedTemplate` has made. @throws Error for anything else. */
export function templateParts(bytes: Uint8Array): TemplateParts {
  const parts = unzipSync(bytes);
  const trees = Object.keys(parts)
    .filter((name) => name.endsWith('.xml') && !name.startsWith('['))
    .map((name) => [name, parsedXml(strFromU8(parts[name]!))] as const);
  const [name, tree] = trees.find(([, root]) => root.name === 'w:styles')!;
  return {
    ...{ parts, told: new Map(trees.filter(([, root]) => TOLD.has(root.name))) },
    styles: { name, tree },
  };
}
