import { styleName, stylesIn } from './style-names.js';
import { childOf, element, elementsIn, everyIn, replaceIn, type XmlElement } from './xml-tree.js';

/**
 * Gives the styles of a template those of ours that it lacks, in its own type. Where it has headings, contents are headed
 * like them; where it has a title, a memo's is that.
 */
export function withOurStyles(styles: XmlElement, ours: XmlElement, locale: string): void {
  const known = new Set(stylesIn(styles).map(styleName));
  const lacking = stylesIn(ours).filter((style) => !known.has(styleName(style)));
  styles.children.push(...lacking.map((style) => inTheirType(style, known)));
  spokenIn(styles, locale);
}

/** A style of ours among theirs: without our font, and like what it is nearest to where they have that. */
function inTheirType(style: XmlElement, known: ReadonlySet<string>): XmlElement {
  const id = style.attributes['w:styleId'];
  const like = (base: string, more: XmlElement[]) =>
    element('w:style', style.attributes, [
      ...elementsIn(style).filter(({ name }) => name === 'w:name'),
      element('w:basedOn', { 'w:val': base }),
      element('w:next', { 'w:val': 'Normal' }),
      ...more,
    ]);
  if (id === 'TOCHeading' && known.has('heading 1')) {
    return like('Heading1', [element('w:pPr', {}, [element('w:outlineLvl', { 'w:val': '9' })])]);
  }
  if (id === 'Arenderubrik' && known.has('title')) return like('Title', []);
  replaceIn(style, (one) => (one.name === 'w:rFonts' ? [] : [one]));
  return style;
}

/** Words are read aloud and proofed in the language of the paper. */
function spokenIn(styles: XmlElement, locale: string): void {
  const defaults = childOf(styles, 'w:docDefaults');
  const run = [...everyIn(defaults ?? styles)].find(({ name }) => name === 'w:rPrDefault');
  const look = run && childOf(run, 'w:rPr');
  if (look === undefined || defaults === undefined) return;
  const language = childOf(look, 'w:lang');
  if (language === undefined) look.children.push(element('w:lang', { 'w:val': locale }));
  else language.attributes['w:val'] = locale;
}
