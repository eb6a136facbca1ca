import { templateFault } from './template-fault.js';
import type { Relationship, TemplatePackage } from './template-package.js';
import { everyIn, localOf, replaceIn, type XmlElement } from './xml-tree.js';

const MACRO_PARTS = /(^|\/)(vba|activex)/i;
const EMBEDDED_PARTS = /(^|\/)embeddings?\//i;
const MACRO_TYPES = /macro|vba|activeX|ms-office\.vba/i;
const EMBEDDED_TYPES = /oleObject|officedocument\.(package|spreadsheetml|presentationml)/i;

/** What leads to something that runs, is fetched or is somebody else's document. */
const MACRO_TIES = /^(vbaProject|wordVbaData|control|activeXControlBinary)$/;
const EMBEDDED_TIES = /^(oleObject|package|aFChunk|subDocument|frame|video|audio|media)$/;
const EMBEDDED_ELEMENTS = new Set(['object', 'OLEObject', 'control', 'altChunk', 'subDoc', 'movie', 'ocx']); // prettier-ignore

/** A link that is followed only when somebody follows it. */
const FOLLOWED = /^(https?:\/\/|mailto:)[^\s\\]*$/i;

/** Fields that only say what the document itself holds, or lead where somebody follows them. */
const FIELDS = new Set([
  ...[
    'PAGE',
    'NUMPAGES',
    'SECTION',
    'SECTIONPAGES',
    'PAGEREF',
    'REF',
    'NOTEREF',
    'STYLEREF',
    'SEQ',
  ],
  ...[
    'TOC',
    'TITLE',
    'SUBJECT',
    'AUTHOR',
    'KEYWORDS',
    'DOCPROPERTY',
    'FILENAME',
    'IF',
    'MERGEFIELD',
  ],
  ...['DATE', 'TIME', 'CREATEDATE', 'SAVEDATE', 'PRINTDATE', 'HYPERLINK'],
  ...['FORMTEXT', 'FORMCHECKBOX', 'FORMDROPDOWN'],
]);

/** Refuses a file that holds macros, embedded objects or what is fetched from outside, in any of its parts. */
export function refuseDangers(template: TemplatePackage): void {
  for (const [name, type] of template.contentTypes()) {
    if (MACRO_TYPES.test(type)) throw templateFault('TEMPLATE_MACROS');
    if (EMBEDDED_TYPES.test(type)) throw templateFault('TEMPLATE_EMBEDDED', name);
  }
  for (const name of template.names) {
    if (EMBEDDED_PARTS.test(name)) throw templateFault('TEMPLATE_EMBEDDED', name);
    if (MACRO_PARTS.test(name)) throw templateFault('TEMPLATE_MACROS');
    if (!name.endsWith('.rels')) continue;
    const of = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
    for (const tie of template.relationships(of)) refuseTie(tie);
  }
}

function refuseTie({ type, target, isExternal }: Relationship): void {
  if (MACRO_TIES.test(type)) throw templateFault('TEMPLATE_MACROS');
  if (type === 'attachedTemplate') throw templateFault('TEMPLATE_REMOTE');
  if (EMBEDDED_TIES.test(type)) throw templateFault('TEMPLATE_EMBEDDED', type);
  if (isExternal && !(type === 'hyperlink' && FOLLOWED.test(target))) {
    throw templateFault('TEMPLATE_EXTERNAL', target);
  }
}

/** Refuses what runs or fetches from within a part, and takes away addresses that drawings may hold. */
export function refuseWithin(part: XmlElement): void {
  for (const one of everyIn(part)) {
    const name = localOf(one.name);
    if (EMBEDDED_ELEMENTS.has(name)) throw templateFault('TEMPLATE_EMBEDDED', name);
    for (const key of Object.keys(one.attributes)) {
      const says = localOf(key);
      if (says === 'src' || says === 'althref' || (says === 'href' && !key.startsWith('r:'))) {
        delete one.attributes[key];
      }
    }
    if (name === 'fldSimple') refuseField(attributeOf(one, 'instr'));
  }
  refuseFields(part);
}

/** A field may be cut into pieces and lie in another: each is put together again before it is judged. */
function refuseFields(part: XmlElement): void {
  const open: string[] = [];
  for (const one of everyIn(part)) {
    const name = localOf(one.name);
    if (name === 'fldChar') {
      const kind = attributeOf(one, 'fldCharType');
      if (kind === 'begin') open.push('');
      if (kind === 'end' && open.length > 0) refuseField(open.pop()!);
    }
    if (name === 'instrText' || name === 'delInstrText') {
      const said = one.children.filter((child) => typeof child === 'string').join('');
      if (open.length === 0) refuseField(said);
      else open[open.length - 1] += said;
    }
  }
  for (const left of open) refuseField(left);
}

function refuseField(instruction: string): void {
  const said = instruction.trim();
  if (said === '') return;
  const [, word = ''] = /^\s*([^\s"\\]+)/.exec(said) ?? [];
  const outside = /^HYPERLINK$/i.test(word) && !/^HYPERLINK\s+(\\l\b|"?(https?:\/\/|mailto:))/i.test(said); // prettier-ignore
  if (!FIELDS.has(word.toUpperCase()) || outside) throw templateFault('TEMPLATE_FIELD', word);
}

const attributeOf = ({ attributes }: XmlElement, name: string): string =>
  Object.entries(attributes).find(([key]) => localOf(key) === name)?.[1] ?? '';

/** What leads nowhere once only some parts are taken along, or is about who has written in the template. */
const LEFT_OUT = new Set([
  ...[
    'footnoteReference',
    'endnoteReference',
    'commentReference',
    'commentRangeStart',
    'commentRangeEnd',
  ],
  ...['del', 'moveFrom', 'proofErr', 'dataBinding', 'printerSettings', 'permStart', 'permEnd'],
  ...['embedRegular', 'embedBold', 'embedItalic', 'embedBoldItalic', 'svgBlip'],
]);

/** Takes away what is not carried along, and every element that leads to a part that is not. */
export function withoutLooseEnds(part: XmlElement, known: ReadonlySet<string>): void {
  replaceIn(part, (one) => {
    if (LEFT_OUT.has(localOf(one.name))) return [];
    const isLoose = Object.entries(one.attributes).some(([key, value]) => key.startsWith('r:') && value !== '' && !known.has(value)); // prettier-ignore
    if (isLoose) return localOf(one.name) === 'hyperlink' ? one.children : [];
    // An extension of a drawing that has nothing left in it is none.
    return localOf(one.name) === 'ext' && one.children.length === 0 && 'uri' in one.attributes ? [] : [one]; // prettier-ignore
  });
}
