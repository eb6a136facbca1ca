import { ImageRun, PageBreak, Paragraph, TextRun, type FileChild } from 'docx';
import { logoSize } from '../paper/logo-size.js';
import type { Paper, PaperField } from '../paper/paper.js';
import { wordContents } from './word-contents.js';
import { wordStyle, type WordPage } from './word-styles.js';
import { wordWords } from './word-words.js';

/** What a head is set on: a page, and what its template says already, so that it is not said again. */
export interface HeadGround {
  readonly page: WordPage;
  readonly fields: ReadonlySet<PaperField>;
  readonly logo: boolean;
}

/**
 * What a paper begins with: of a report cover, summary and contents; of a memo sender, particulars, recipient and title.
 * @param inBrief what stands on the one page after a cover.
 */
export function wordHead(
  paper: Paper,
  inBrief: readonly FileChild[],
  said: HeadGround,
): FileChild[] {
  if (paper.form === 'memo') return memoHead(paper, said);
  const { authority, title, subtitle } = paper;
  return [
    ...logoOf(paper, said),
    ...(said.fields.has('authority')
      ? []
      : [new Paragraph({ text: authority, style: 'Subtitle' })]),
    ...(said.fields.has('title') ? [] : [new Paragraph({ text: title, heading: 'Title' })]),
    ...(subtitle === undefined ? [] : [new Paragraph({ text: subtitle, style: 'Subtitle' })]),
    ...particulars(paper, said, false),
    ...(paper.form === 'report' ? contents(paper, inBrief, said.page) : []),
  ];
}

function contents(paper: Paper, inBrief: readonly FileChild[], page: WordPage): FileChild[] {
  const name = wordWords[paper.language].contents;
  return [
    ...(inBrief.length === 0 ? [] : [new Paragraph({ children: [new PageBreak()] }), ...inBrief]),
    new Paragraph({ text: name, style: 'TOCHeading', pageBreakBefore: true }),
    ...wordContents(paper, name, page),
  ];
}

/** Sender and particulars, the recipient and the title, as on a committee's own paper. */
function memoHead(paper: Paper, said: HeadGround): FileChild[] {
  const { authority, title, subtitle, language, sender = [], recipient, fields = {} } = paper;
  const isSaid = (field: PaperField, text?: string) =>
    said.fields.has(field) && (text === undefined || fields[field] === text);
  const kept = sender.filter((each) => !isSaid('administration', each) && !isSaid('department', each)); // prettier-ignore
  const to = recipient && !isSaid('recipient') ? [line(wordWords[language].to, true), new Paragraph({ text: recipient })] : []; // prettier-ignore
  return [
    ...logoOf(paper, said),
    ...(isSaid('authority') ? [] : [new Paragraph({ text: authority, style: 'Subtitle' })]),
    ...kept.map((each) => line(each)),
    ...(subtitle === undefined || isSaid('kind') ? [] : [line(subtitle, true)]),
    ...particulars(paper, said, true),
    ...to,
    ...(isSaid('title') ? [] : [new Paragraph({ text: title, style: wordStyle.memoTitle })]),
  ];
}

const CLOSE_TWIPS = 40;
const line = (text: string, bold = false) =>
  new Paragraph({ spacing: { after: CLOSE_TWIPS }, children: [new TextRun({ text, bold })] });

function particulars(
  { particulars: told, fields = {}, date }: Paper,
  said: HeadGround,
  isClose: boolean,
): FileChild[] {
  const texts = new Set([...said.fields].map((field) => (field === 'date' ? date : fields[field])));
  return told
    .filter(([, text]) => !texts.has(text))
    .map(
      ([name, text]) =>
        new Paragraph({
          ...(isClose && { spacing: { after: CLOSE_TWIPS } }),
          children: [new TextRun({ text: `${name}: `, bold: true }), new TextRun(text)],
        }),
    );
}

const LOGO_HEIGHT_PIXELS = 64;

/** Word draws PNG and JPEG; a logo in another form is left out, and the name of the authority stands there. */
function logoOf({ logo, authority }: Paper, said: HeadGround): FileChild[] {
  const size = logo === undefined || said.logo ? undefined : logoSize(logo);
  if (size === undefined || size.type === 'webp') return [];
  const { type, width, height } = size;
  const transformation = {
    width: Math.round((width / height) * LOGO_HEIGHT_PIXELS),
    height: LOGO_HEIGHT_PIXELS,
  };
  const altText = { name: authority, description: authority };
  return [
    new Paragraph({ children: [new ImageRun({ type, data: logo!, transformation, altText })] }),
  ];
}
