import { ownPage, type WordPage } from '../office/word-styles.js';
import { stylesIn } from './style-names.js';
import { childOf, everyIn, type XmlElement } from './xml-tree.js';

/** Less than this between the margins is no page to set a table on. */
const TEXT_TWIPS_MIN = 2_880;

/** What the page of a template leaves to the text, and how its tables look. */
export function templatePage(document: XmlElement, styles: XmlElement): WordPage {
  const tableStyle = tableStyleOf(document, styles);
  return { textWidthTwips: textWidthOf(document), ...(tableStyle !== undefined && { tableStyle }) };
}

function textWidthOf(document: XmlElement): number {
  const section = [...everyIn(document)].findLast(({ name }) => name === 'w:sectPr');
  const twips = (name: string, attribute: string) =>
    Number((section && childOf(section, name)?.attributes[attribute]) ?? Number.NaN);
  const gutter = twips('w:pgMar', 'w:gutter') || 0;
  const width = twips('w:pgSz', 'w:w') - twips('w:pgMar', 'w:left') - twips('w:pgMar', 'w:right') - gutter; // prettier-ignore
  return width >= TEXT_TWIPS_MIN ? width : ownPage.textWidthTwips;
}

/** That of the first table in the text around the content; else the first that the municipality has made itself. */
function tableStyleOf(document: XmlElement, styles: XmlElement): string | undefined {
  const [used] = [...everyIn(document)].filter(({ name }) => name === 'w:tblStyle');
  const own = stylesIn(styles).find(
    ({ attributes }) => attributes['w:type'] === 'table' && attributes['w:customStyle'] === '1',
  );
  return used?.attributes['w:val'] ?? own?.attributes['w:styleId'];
}
