import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { logoSize } from '../paper/logo-size.js';
import { MAIN_PART, TOLD } from './template-parts.js';
import { namedAsOurs } from './style-names.js';
import { refuseDangers, refuseWithin, withoutLooseEnds } from './template-dangers.js';
import { templateFault } from './template-fault.js';
import { CONTENT_FIELD, controlsAsPlaceholders, fieldNamed, placeholdersIn } from './template-fields.js'; // prettier-ignore
import { TemplateLimits } from './template-limits.js';
import { TemplatePackage, type Relationship } from './template-package.js';
import { childOf, element, elementsIn, everyIn, xmlText, type XmlElement } from './xml-tree.js';

/** A Word file that papers are set in: what of it is used, and nothing else. */
export interface WordTemplate {
  readonly bytes: Uint8Array;
  /** Hexadecimal SHA-256 of the bytes: the same paper in the same template is the same file. */
  readonly digest: string;
}

/** Zip keeps a time for each part; always the same, so that the same template is the same bytes. */
const PACKED_AT = new Date(2000, 0, 1, 0, 0);
const MAIN = /wordprocessingml\.(document|template)\.main\+xml$/;
const WORDPROCESSING = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** The parts of XML that are taken along, by what leads to them, and what kind each is. */
const carriedTypes: Readonly<Record<string, string>> = {
  ...{ styles: `${WORD}.styles+xml`, numbering: `${WORD}.numbering+xml` },
  ...{
    fontTable: `${WORD}.fontTable+xml`,
    header: `${WORD}.header+xml`,
    footer: `${WORD}.footer+xml`,
  },
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
};
const SETTINGS_PART = 'word/settings.xml';
const OWN_FOOT = 'word/numbered-foot.xml';
const GIF = Buffer.from('GIF8', 'latin1');

/**
 * What is used of a Word template that somebody has sent: styles, theme, lists, page, head and foot with their pictures, and
 * the text around `{{innehåll}}` where it says that. Everything else is left behind, so that nothing that runs, is fetched or
 * tells of whoever wrote it can reach a paper. Fault: WORD_TEMPLATE_REFUSED.
 */
export async function cleanedTemplate(sent: Buffer): Promise<WordTemplate> {
  const template = await TemplatePackage.open(sent);
  refuseDangers(template);
  const main = mainOf(template);
  const carried = new CarriedParts(template);
  const document = carried.tree(main);
  withContent(document);
  carried.number(document);
  carried.carry(main, document, MAIN_PART, `${WORD}.document.main+xml`);
  carried.settle(template, main);
  const bytes = carried.packed();
  return { bytes, digest: createHash('sha256').update(bytes).digest('hex') };
}

function mainOf(template: TemplatePackage): string {
  const types = new Map(template.contentTypes());
  const [main] = template.relationships('').filter(({ type }) => type === 'officeDocument');
  if (main === undefined || template.bytes(main.target) === undefined) throw templateFault('TEMPLATE_NOT_WORD'); // prettier-ignore
  if (!MAIN.test(types.get(main.target) ?? '')) throw templateFault('TEMPLATE_NOT_WORD');
  return main.target;
}

/** A body that says where the content goes keeps the rest; any other is an example, and only its page is taken. */
function withContent(document: XmlElement): void {
  const body = childOf(document, 'w:body');
  if (body === undefined) throw templateFault('TEMPLATE_DAMAGED');
  controlsAsPlaceholders(body);
  if (placeholdersIn(body).some((name) => fieldNamed(name) === CONTENT_FIELD)) return;
  const page = elementsIn(body).findLast(({ name }) => name === 'w:sectPr');
  const text = element('w:t', {}, [`{{${CONTENT_FIELD}}}`]);
  const place = element('w:p', {}, [element('w:r', {}, [text])]);
  body.children = [place, page ?? element('w:sectPr')];
}

const tie = (type: string, target: string): Relationship => ({
  ...{ id: `rIdOwn_${type}`, type, target, isExternal: false },
});

/** Parts on their way into a new file, each with the parts that it leads to. */
class CarriedParts {
  private readonly parts = new Map<string, Uint8Array>();
  private readonly types: [string, string][] = [];
  private readonly trees = new Map<string, XmlElement>();
  /** What the document leads to that we add. */
  private readonly own: Relationship[] = [tie('settings', SETTINGS_PART)];
  private readonly limits = new TemplateLimits();

  constructor(private readonly template: TemplatePackage) {}

  tree(name: string): XmlElement {
    const tree = this.template.xml(name);
    if (tree === undefined) throw templateFault('TEMPLATE_DAMAGED', name);
    this.limits.read(tree, name);
    const { name: root, attributes } = tree;
    if (root.startsWith('w:') && attributes['xmlns:w'] !== WORDPROCESSING) {
      throw templateFault(attributes['xmlns:w']?.includes('purl.oclc.org') ? 'TEMPLATE_STRICT' : 'TEMPLATE_DAMAGED', name); // prettier-ignore
    }
    return tree;
  }

  /** @param as where it lies in the new file. */
  carry(name: string, tree: XmlElement, as: string, type: string): void {
    if (this.trees.has(as)) return;
    this.trees.set(as, tree);
    this.types.push([as, type]);
    refuseWithin(tree);
    const kept = this.template.relationships(name).filter((each) => this.follow(each));
    withoutLooseEnds(
      tree,
      new Set([...kept, ...(as === MAIN_PART ? this.own : [])].map(({ id }) => id)),
    );
    if (/\.(header|footer)\+xml$/.test(type)) controlsAsPlaceholders(tree);
    if (TOLD.has(tree.name)) this.limits.keep(tree, name);
    const own = as === MAIN_PART ? this.own : [];
    if (kept.length + own.length === 0) return;
    const folder = as.slice(0, as.lastIndexOf('/'));
    const ties = [...kept, ...own].map(({ id, type: kind, target, isExternal }) =>
      element('Relationship', {
        ...{ Id: id, Type: `${OFFICE}/${kind}`, Target: isExternal ? target : `/${target}` },
        ...(isExternal && { TargetMode: 'External' }),
      }),
    );
    const rels = element('Relationships', { xmlns: RELATIONSHIPS }, ties);
    this.parts.set(`${folder}/_rels/${as.slice(folder.length + 1)}.rels`, strToU8(xmlText(rels)));
  }

  /** Pages bear their numbers: where nothing stands at the foot of a page, the number of the case and of the page do. */
  number(document: XmlElement): void {
    const page = [...everyIn(document)].findLast(({ name }) => name === 'w:sectPr')!;
    if (childOf(page, 'w:footerReference') !== undefined) return;
    this.own.push(tie('footer', OWN_FOOT));
    const reference = { 'w:type': 'default', 'r:id': tie('footer', OWN_FOOT).id };
    page.children.unshift(element('w:footerReference', reference));
    document.attributes['xmlns:r'] ??= OFFICE;
    const said = element('w:t', { 'xml:space': 'preserve' }, ['{{dnr}}   {{sida}} ({{sidor}})']);
    const look = element('w:pPr', {}, [
      element('w:pStyle', { 'w:val': 'Kalla' }),
      element('w:jc', { 'w:val': 'right' }),
    ]);
    const line = element('w:p', {}, [look, element('w:r', {}, [said])]);
    this.trees.set(OWN_FOOT, element('w:ftr', { 'xmlns:w': WORDPROCESSING }, [line]));
    this.types.push([OWN_FOOT, `${WORD}.footer+xml`]);
  }

  /** Takes along what a tie leads to. @returns whether it is taken. */
  private follow({ type, target, isExternal }: Relationship): boolean {
    if (isExternal) return type === 'hyperlink';
    const bytes = this.template.bytes(target);
    if (bytes === undefined) return false;
    if (type === 'image') return this.picture(target, bytes);
    const kind = Object.hasOwn(carriedTypes, type) ? carriedTypes[type] : undefined;
    if (kind === undefined) return false;
    // Led to from many places it is read once.
    if (!this.trees.has(target)) this.carry(target, this.tree(target), target, kind);
    return true;
  }

  /** Drawings of lines beside a picture of dots are left out; the dots stay. */
  private picture(name: string, bytes: Buffer): boolean {
    const type = bytes.subarray(0, 4).equals(GIF) ? 'gif' : logoSize(bytes)?.type;
    if (type === undefined && /\.svg$/i.test(name)) return false;
    if (type === undefined || type === 'webp') throw templateFault('TEMPLATE_IMAGE', name);
    if (!this.parts.has(name)) this.types.push([name, type === 'jpg' ? 'image/jpeg' : `image/${type}`]); // prettier-ignore
    this.parts.set(name, bytes);
    return true;
  }

  /** Styles that are built in bear the same names in every template; heads of even pages stay where they are used. */
  settle(template: TemplatePackage, main: string): void {
    if (![...this.trees.values()].some(({ name }) => name === 'w:styles')) {
      throw templateFault('TEMPLATE_DAMAGED', 'styles.xml');
    }
    namedAsOurs(this.trees);
    const [settings] = template.relationships(main).filter(({ type }) => type === 'settings');
    const said = settings === undefined ? undefined : template.xml(settings.target);
    const even = said && childOf(said, 'w:evenAndOddHeaders');
    const hasEven = even !== undefined && !/^(0|false|off)$/.test(even.attributes['w:val'] ?? '');
    const modern = { 'w:name': 'compatibilityMode', 'w:uri': 'http://schemas.microsoft.com/office/word', 'w:val': '15' }; // prettier-ignore
    const own = element('w:settings', { 'xmlns:w': WORDPROCESSING }, [
      ...(hasEven ? [element('w:evenAndOddHeaders')] : []),
      element('w:compat', {}, [element('w:compatSetting', modern)]),
    ]);
    this.trees.set(SETTINGS_PART, own);
    this.types.push([SETTINGS_PART, `${WORD}.settings+xml`]);
  }

  packed(): Uint8Array {
    const overrides = this.types.map(([name, type]) => element('Override', { PartName: `/${name}`, ContentType: type })); // prettier-ignore
    const rels = { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }; // prettier-ignore
    const types = element('Types', { xmlns: TYPES }, [element('Default', rels), ...overrides]);
    const leads = { Id: 'rId1', Type: `${OFFICE}/officeDocument`, Target: MAIN_PART };
    const root = element('Relationships', { xmlns: RELATIONSHIPS }, [
      element('Relationship', leads),
    ]);
    const texts: [string, Uint8Array][] = [
      ['[Content_Types].xml', strToU8(xmlText(types))],
      ['_rels/.rels', strToU8(xmlText(root))],
      ...[...this.trees].map(([name, tree]): [string, Uint8Array] => [
        name,
        strToU8(xmlText(tree)),
      ]),
    ];
    return zipSync(Object.fromEntries([...texts, ...this.parts]), { mtime: PACKED_AT });
  }
}
