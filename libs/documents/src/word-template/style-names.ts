import { childOf, elementsIn, everyIn, type XmlElement } from './xml-tree.js';

/** What our papers call each style, by its name in the file, which is English in every language of Word. */
const ids: Readonly<Record<string, string>> = {
  ...{ normal: 'Normal', title: 'Title', subtitle: 'Subtitle', caption: 'Caption' },
  ...{ 'heading 1': 'Heading1', 'heading 2': 'Heading2', 'heading 3': 'Heading3' },
  ...{ 'toc heading': 'TOCHeading', 'toc 1': 'TOC1', 'toc 2': 'TOC2' },
  ...{ hyperlink: 'Hyperlink', 'list paragraph': 'ListParagraph' },
  ...{ källa: 'Kalla', tabelltext: 'Tabelltext', tabellhuvud: 'Tabellhuvud', radhuvud: 'Radhuvud' },
  ärenderubrik: 'Arenderubrik',
};

/** Where a style is named by its id. */
const NAMING = new Set([
  ...['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'],
  ...['w:styleLink', 'w:numStyleLink'],
]);

export const styleName = (style: XmlElement): string =>
  (childOf(style, 'w:name')?.attributes['w:val'] ?? '').toLowerCase();

export const stylesIn = (styles: XmlElement): XmlElement[] =>
  elementsIn(styles).filter(({ name }) => name === 'w:style');

/** Gives the styles that our papers use our ids, wherever they are named in these parts. */
export function namedAsOurs(parts: ReadonlyMap<string, XmlElement>): void {
  const styles = [...parts.values()].find(({ name }) => name === 'w:styles');
  if (styles === undefined) return;
  const renamed = new Map<string, string>();
  const wanted = new Set(Object.values(ids));
  for (const style of stylesIn(styles)) {
    const { 'w:styleId': id = '' } = style.attributes;
    const name = styleName(style);
    const ours = Object.hasOwn(ids, name) ? ids[name] : undefined;
    if (ours !== undefined) renamed.set(id, ours);
    // Somebody else's style that only happens to have the id.
    else if (wanted.has(id)) renamed.set(id, `${id}_2`);
  }
  for (const style of stylesIn(styles)) {
    const { 'w:styleId': id = '' } = style.attributes;
    style.attributes['w:styleId'] = renamed.get(id) ?? id;
  }
  for (const part of parts.values()) {
    for (const one of everyIn(part)) {
      const id = one.attributes['w:val'];
      if (id !== undefined && NAMING.has(one.name)) one.attributes['w:val'] = renamed.get(id) ?? id;
    }
  }
}
