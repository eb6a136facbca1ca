import { templateFault } from './template-fault.js';
import { placeholdersIn } from './template-fields.js';
import { elementsIn, everyIn, type XmlElement } from './xml-tree.js';

/** Of all parts that are read. A template with long examples has a tenth. */
const ELEMENTS_MAX = 100_000;
/** Of the text, heads and feet that stand in every paper. Setting one costs the square of it; three pages have a tenth. */
const KEPT_MAX = 12_000;
/** A box of text in a cell of a table in a box is three. */
const PARAGRAPHS_WITHIN_MAX = 8;
/** Each is looked for in all of the text. A form with every field on three pages has half. */
const FIELDS_MAX = 100;

/** How much of a template has been read, so that no file keeps whoever reads it, or sets papers in it, for minutes. */
export class TemplateLimits {
  private elements = 0;
  private kept = 0;
  private fields = 0;

  /** Counts a part. Fault: WORD_TEMPLATE_REFUSED. */
  read(tree: XmlElement, name: string): void {
    this.count(tree, 0, name);
  }

  /** Counts what is kept of a part that is told to a reader. Fault: WORD_TEMPLATE_REFUSED. */
  keep(tree: XmlElement, name: string): void {
    this.kept += [...everyIn(tree)].length;
    this.fields += placeholdersIn(tree).length;
    if (this.kept > KEPT_MAX || this.fields > FIELDS_MAX) {
      throw templateFault('TEMPLATE_TOO_MUCH', name);
    }
  }

  private count(one: XmlElement, paragraphs: number, name: string): void {
    this.elements += 1;
    const within = one.name === 'w:p' ? paragraphs + 1 : paragraphs;
    if (this.elements > ELEMENTS_MAX || within > PARAGRAPHS_WITHIN_MAX) {
      throw templateFault('TEMPLATE_TOO_MUCH', name);
    }
    for (const child of elementsIn(one)) this.count(child, within, name);
  }
}
