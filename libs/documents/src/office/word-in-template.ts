import { Document, Packer, PageNumber, patchDocument, PatchType, TextRun, type IPatch } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Paper, PaperField } from '../paper/paper.js';
import { withTexts } from '../paper/with-texts.js';
import type { WordTemplate } from '../word-template/cleaned-template.js';
import { CONTENT_FIELD, fieldNamed, PLACEHOLDER, placeholdersIn, textOf } from '../word-template/template-fields.js'; // prettier-ignore
import { MAIN_PART, templateParts } from '../word-template/template-parts.js';
import { templatePage } from '../word-template/template-page.js';
import { withOurStyles } from '../word-template/template-styles.js';
import { childOf, elementsIn, everyIn, parsedXml, replaceIn, xmlText, type XmlElement } from '../word-template/xml-tree.js'; // prettier-ignore
import { numberedPages } from './numbered-pages.js';
import { sameArchive } from './same-archive.js';
import { wordBlocks } from './word-blocks.js';
import { wordHead, type HeadGround } from './word-head.js';
import { wordNumbering, wordStyles } from './word-styles.js';
import { wordWords } from './word-words.js';

/** A paper in the municipality's own template. The same paper in the same template is the same bytes. */
export async function wordInTemplate(said: Paper, template: WordTemplate): Promise<Buffer> {
  const paper = withTexts(said, asWritten);
  const { language, title, authority, date, summary = [] } = paper;
  const { parts, told, styles } = templateParts(template.bytes);
  const { locale } = wordWords[language];
  withOurStyles(styles.tree, await ownStyles(locale), locale);
  const page = templatePage(told.get(MAIN_PART)!, styles.tree);
  const inBrief = await wordBlocks(summary, { language, page });
  const blocks = await wordBlocks(paper.blocks, {
    ...{ language, page, before: summary.length, onNewPage: paper.form === 'report' },
  });
  const head = wordHead(paper, inBrief, { page, ...saidIn(told, paper) });
  const values = valuesOf(paper);
  for (const [name, part] of told) {
    withoutEmptyLines(part, values);
    parts[name] = strToU8(xmlText(part));
  }
  parts[styles.name] = strToU8(xmlText(styles.tree));
  const filled = await patchDocument({
    ...{
      outputType: 'nodebuffer',
      data: zipSync(parts),
      numbering: wordNumbering,
      trimPlaceholders: true,
    },
    patches: patchesOf(told, values, [...head, ...blocks]),
    properties: { title, creator: authority, lastModifiedBy: authority },
  });
  return sameArchive(paper.form === 'report' ? await numberedPages(filled) : filled, date);
}

/** What somebody has written between braces is no field: a sign that shows nothing (U+2060) keeps them apart. */
const asWritten = (text: string) => text.replace(/\{(?=\{)/g, '{\u2060');

/** Our styles, as the library writes them. */
async function ownStyles(locale: string): Promise<XmlElement> {
  const file = new Document({ styles: wordStyles(locale), sections: [] });
  const parts = unzipSync(await Packer.toBuffer(file));
  return parsedXml(strFromU8(parts['word/styles.xml']!));
}

type Values = Readonly<Record<PaperField, string>>;
const valuesOf = ({ fields = {}, date, authority, title, subtitle = '' }: Paper): Values => ({
  ...{ administration: '', department: '', caseOfficer: '', recipient: '', caseNumber: '' },
  ...{ meetingDate: '', date, authority, title, kind: subtitle },
  ...fields,
});

/** A report keeps its cover whatever runs above each page; a memo says nothing twice. */
function saidIn(told: ReadonlyMap<string, XmlElement>, { form }: Paper): Omit<HeadGround, 'page'> {
  const parts = [...told].filter(([name]) => form === 'memo' || name === MAIN_PART);
  const fields = parts
    .flatMap(([, part]) => placeholdersIn(part).map(fieldNamed))
    .filter((field): field is PaperField => field !== undefined && field !== CONTENT_FIELD && field !== 'sida' && field !== 'sidor'); // prettier-ignore
  const logo = [...told.values()].some((part) =>
    [...everyIn(part)].some(({ name }) => name === 'pic:pic' || name === 'v:imagedata'),
  );
  return { fields: new Set(fields), logo };
}

/** A line of which nothing is left once its fields are filled, such as `Handläggare: {{handläggare}}`, is taken away. */
function withoutEmptyLines(part: XmlElement, values: Values): void {
  replaceIn(part, (one) => {
    if (one.name !== 'w:p') return [one];
    const asked = placeholdersIn(one).map(fieldNamed);
    const isEmpty = (field: (typeof asked)[number]) =>
      field !== undefined && Object.hasOwn(values, field) && values[field as PaperField] === '';
    if (asked.length === 0 || !asked.every(isEmpty)) return [one];
    const rest = textOf(one).replace(PLACEHOLDER, '').trim();
    const isLabel = rest === '' || /^[^.!?]{1,40}:?$/.test(rest);
    if (!isLabel || childOf(childOf(one, 'w:pPr') ?? one, 'w:sectPr')) return [one];
    // A cell and a head must have a paragraph: it stays, and says nothing.
    return [{ ...one, children: elementsIn(one).filter(({ name }) => name === 'w:pPr') }];
  });
}

/** What stands in each place, by its name as the template spells it. */
function patchesOf(
  told: ReadonlyMap<string, XmlElement>,
  values: Values,
  content: Awaited<ReturnType<typeof wordBlocks>>,
): Record<string, IPatch> {
  const names = new Set([...told.values()].flatMap(placeholdersIn));
  const patches: Record<string, IPatch> = {};
  for (const name of names) {
    const field = fieldNamed(name);
    if (field === undefined) continue;
    if (field === CONTENT_FIELD) patches[name] = { type: PatchType.DOCUMENT, children: content };
    else patches[name] = { type: PatchType.PARAGRAPH, children: [runOf(field, values)] };
  }
  return patches;
}

function runOf(field: PaperField | 'sida' | 'sidor', values: Values): TextRun {
  if (field === 'sida') return new TextRun({ children: [PageNumber.CURRENT] });
  if (field === 'sidor') return new TextRun({ children: [PageNumber.TOTAL_PAGES] });
  return new TextRun(values[field]);
}
