import { AlignmentType, LevelFormat, LineRuleType, type IPropertiesOptions } from 'docx';

const FONT = 'Source Sans 3';
const INK = '1B2430';
const PINE = '12524B';
const MUTED = '5B6673';
/** Half points, as WordprocessingML counts sizes. */
const half = (points: number) => points * 2;
/** Twentieths of a point, as it counts distances. */
const twips = (points: number) => points * 20;
const MILLIMETRE_TWIPS = 1440 / 25.4;
const mm = (millimetres: number) => Math.round(millimetres * MILLIMETRE_TWIPS);

export const pageMargins = { top: mm(26), bottom: mm(26), left: mm(25), right: mm(25) };
export const pageSize = { width: mm(210), height: mm(297) };
/** What a page leaves to its text. */
export interface WordPage {
  /** What lies between the margins, in twips (1/1440 inch). */
  readonly textWidthTwips: number;
  /** A style of tables in the template that the paper is set in; without one, tables have our own lines. */
  readonly tableStyle?: string;
}

/** The page of a paper without a template of somebody's own. */
export const ownPage: WordPage = {
  textWidthTwips: pageSize.width - pageMargins.left - pageMargins.right,
};

/** The styles that are not built in. */
export const wordStyle = {
  ...{ source: 'Kalla', tableText: 'Tabelltext', tableHead: 'Tabellhuvud', rowHead: 'Radhuvud' },
  memoTitle: 'Arenderubrik',
};
export const wordLists = { bullets: 'punkter', numbers: 'nummer' };

const heading = (points: number, before: number, color = INK) => ({
  run: { font: FONT, size: half(points), bold: true, color },
  paragraph: { spacing: { before: twips(before), after: twips(6) }, keepNext: true },
});

/** Real styles by their built-in names, so that whoever works on in Word changes them in one place. */
export const wordStyles = (locale: string): NonNullable<IPropertiesOptions['styles']> => ({
  default: {
    document: {
      run: { font: FONT, size: half(10.5), color: INK, language: { value: locale } },
      paragraph: { spacing: { after: twips(8), line: 300, lineRule: LineRuleType.AUTO } },
    },
    title: { run: { font: FONT, size: half(34), bold: true, color: PINE }, paragraph: { spacing: { before: twips(180), after: twips(12) } } }, // prettier-ignore
    heading1: heading(17, 24, PINE),
    heading2: heading(13, 18),
    heading3: heading(11, 14),
    hyperlink: { run: { color: PINE, underline: {} } },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: half(17) },
    },
    {
      ...{ id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'Normal' },
      run: { size: half(9.5), bold: true },
      paragraph: { spacing: { before: twips(10), after: twips(4) }, keepNext: true },
    },
    {
      ...{ id: wordStyle.source, name: 'Källa', basedOn: 'Normal', next: 'Normal' },
      run: { size: half(9), color: MUTED },
      paragraph: { spacing: { before: twips(4), after: twips(14) } },
    },
    {
      ...{ id: wordStyle.tableText, name: 'Tabelltext', basedOn: 'Normal' },
      run: { size: half(9.5) },
      paragraph: {
        spacing: { before: twips(2), after: twips(2), line: 240, lineRule: LineRuleType.AUTO },
      },
    },
    {
      ...{ id: wordStyle.tableHead, name: 'Tabellhuvud', basedOn: wordStyle.tableText },
      run: { size: half(9.5), bold: true },
      paragraph: {
        spacing: { before: twips(2), after: twips(2), line: 240, lineRule: LineRuleType.AUTO },
        keepNext: true,
      },
    },
    { id: wordStyle.rowHead, name: 'Radhuvud', basedOn: wordStyle.tableText, run: { bold: true } },
    {
      ...{ id: wordStyle.memoTitle, name: 'Ärenderubrik', basedOn: 'Normal', next: 'Normal' },
      run: { size: half(19), bold: true, color: PINE },
      paragraph: { spacing: { before: twips(24), after: twips(12) }, keepNext: true },
    },
    { ...{ id: 'TOC1', name: 'toc 1', basedOn: 'Normal', next: 'Normal' }, run: { bold: true }, paragraph: { spacing: { before: twips(6), after: twips(2) } } }, // prettier-ignore
    { ...{ id: 'TOC2', name: 'toc 2', basedOn: 'Normal', next: 'Normal' }, paragraph: { indent: { left: mm(6) }, spacing: { after: twips(2) } } }, // prettier-ignore
    { id: 'TOCHeading', name: 'TOC Heading', basedOn: 'Normal', next: 'Normal', run: { size: half(17), bold: true, color: PINE } }, // prettier-ignore
  ],
});

const INDENT_TWIPS = 360;
const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [
  {
    ...{ level: 0, format, text, alignment: AlignmentType.START },
    style: { paragraph: { indent: { left: INDENT_TWIPS, hanging: INDENT_TWIPS } } },
  },
];

export const wordNumbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    { reference: wordLists.bullets, levels: level(LevelFormat.BULLET, '•') },
    { reference: wordLists.numbers, levels: level(LevelFormat.DECIMAL, '%1.') },
  ],
};
