import {
  cityPictureTitle,
  formatCount,
  HIDDEN_MARK,
  leftOutSentences,
  periodText,
  publicAreaTables,
  type Bilingual,
  type Language,
  type PublicAreaSums,
  type PublicEditionContent,
  type PublicTable,
  type PublicText,
} from '#domain';
import type { Paper, PaperBlock, PaperLine, PaperTable } from '#documents';
import {
  dimensionWords,
  hearingWords,
  linkWords,
  publicTitles,
  publicWords,
} from './public-words.js';

interface Facts {
  readonly language: Language;
  readonly hash: string;
  /** Local day, `YYYY-MM-DD`. */
  readonly publishedOn: string;
  /** PNG, JPEG or WebP. */
  readonly logo?: Uint8Array;
}

const plain = (text: string): PaperLine => [{ text }];

/** A public edition as a paper: what stands in it, and nothing else. */
export function publicPaper(content: PublicEditionContent, facts: Facts): Paper {
  const { language, hash, publishedOn, logo } = facts;
  const word = (name: keyof typeof publicWords) => publicWords[name][language];
  const { organisation, area, period, decision, of } = content;
  const particulars: [string, string][] = [
    [word('area'), area.name],
    [word('period'), periodText(period, language)],
    [word('decidedBy'), decision.body],
    [word('decidedOn'), decision.date],
    [word('paragraph'), decision.paragraph],
    [word('caseNumber'), decision.caseNumber],
    [word('of'), `${of.number}, ${of.hash}`],
    [word('hash'), hash],
  ];
  return {
    ...{ form: 'report', language, authority: organisation.name, date: publishedOn },
    title: `${publicTitle(content)[language]} ${periodText(period, language)}`,
    ...(logo && { logo }),
    ...{ subtitle: area.name, reference: decision.caseNumber },
    particulars: particulars.filter(([, text]) => text !== ''),
    blocks: [
      ...howBlocks(content, language),
      ...content.sections.flatMap((section) => sectionBlocks(content, section, language)),
      ...heardBlocks(content, language),
      ...chainBlocks(content, language),
    ],
  };
}

/** What a public edition is called, without its months. */
function publicTitle({ kind, organisation }: PublicEditionContent): Bilingual {
  if (kind !== 'city') return publicTitles[kind ?? 'picture'];
  const title = cityPictureTitle(organisation.name);
  const { sv, en } = publicWords.public;
  return { sv: `${title.sv}, ${sv}`, en: `${title.en}, ${en}` };
}

/** Of the municipality's picture: who was asked, and whether they were heard. */
function heardBlocks({ heard = [] }: PublicEditionContent, language: Language): PaperBlock[] {
  if (heard.length === 0) return [];
  const word = (name: keyof typeof publicWords) => publicWords[name][language];
  return [
    { kind: 'heading', level: 2, text: word('heard') },
    {
      ...{ kind: 'table', caption: word('heard') },
      head: [word('organisation'), word('answered')],
      rows: heard.map(({ organisation, hearing }) =>
        [organisation, hearingWords[hearing][language]].map(plain),
      ),
    },
  ];
}

function howBlocks(content: PublicEditionContent, language: Language): PaperBlock[] {
  const word = (name: keyof typeof publicWords) => publicWords[name][language];
  const { withheld } = content;
  return [
    { kind: 'heading', level: 2, text: word('how') },
    { kind: 'paragraph', line: plain(word('hidden')) },
    { kind: 'paragraph', line: plain(word('coarser')) },
    ...leftOutSentences(content, language).map((sentence): PaperBlock => ({
      kind: 'paragraph',
      line: plain(sentence),
    })),
    ...(withheld.length === 0
      ? [{ kind: 'paragraph', line: plain(word('nothingWithheld')) } as const]
      : [
          {
            ...({ kind: 'table', caption: word('withheld'), figures: [1] } as const),
            head: [word('ground'), word('texts')],
            rows: withheld.map(({ ground, count }) => [ground, String(count)].map(plain)),
          },
        ]),
  ];
}

function sectionBlocks(
  content: PublicEditionContent,
  section: PublicEditionContent['sections'][number],
  language: Language,
): PaperBlock[] {
  const { name, isCoarser, texts, tables, total, areas } = section;
  if (!isCoarser && texts.length === 0 && total === null && areas === undefined) return [];
  const tableOf = (table: PublicTable, label: Bilingual): PaperTable =>
    publicTable(content, table, `${label[language]}: ${name[language]}`, language);
  return [
    { kind: 'heading', level: 2, text: name[language] },
    ...(isCoarser
      ? [{ kind: 'paragraph', line: plain(publicWords.coarser[language]) } as const]
      : []),
    ...texts.flatMap((text) => textBlocks(text)),
    ...(total === null
      ? []
      : [tableOf({ dimension: 'months', rows: [total] }, publicWords.incidents)]),
    ...tables.map((table) => tableOf(table, dimensionWords[table.dimension])),
    ...(areas === undefined ? [] : areaBlocks(content, areas, language)),
  ];
}

/** Sums of areas: what they say, and their tables. */
function areaBlocks(
  content: PublicEditionContent,
  sums: PublicAreaSums,
  language: Language,
): PaperBlock[] {
  const { sentences, tables } = publicAreaTables(sums, content, language);
  const where = `${content.area.name}, ${periodText(content.period, language)}`;
  const source = `${publicWords.source[language]} ${content.asOfPosition}.`;
  return [
    ...sentences.map((sentence): PaperBlock => ({ kind: 'paragraph', line: plain(sentence) })),
    ...tables.map(({ caption, head, figures, rows }): PaperBlock => ({
      ...{ kind: 'table', caption: `${caption}: ${where}`, source, head },
      figures,
      rows: rows.map(({ name, cells }) => [name, ...cells].map(plain)),
    })),
  ];
}

function publicTable(
  { cells, area, period, asOfPosition }: PublicEditionContent,
  { dimension, rows }: PublicTable,
  caption: string,
  language: Language,
): PaperTable {
  const values = new Map(cells.map(({ key, value }) => [key, value]));
  const shown = (key: string | null): string => {
    const value = key === null ? undefined : values.get(key);
    return value === undefined ? '–' : value === null ? HIDDEN_MARK : formatCount(value, language);
  };
  return {
    ...{ kind: 'table', figures: [1, 2] },
    caption: `${caption}, ${area.name}, ${periodText(period, language)}`,
    source: `${publicWords.source[language]} ${asOfPosition}.`,
    head: [
      dimensionWords[dimension][language],
      publicWords.now[language],
      publicWords.before[language],
    ],
    rows: rows.map(({ label, depth, now, before }) =>
      [`${depth === 1 ? '– ' : ''}${label[language]}`, shown(now), shown(before)].map(plain),
    ),
  };
}

function textBlocks(text: PublicText): PaperBlock[] {
  if ('withheld' in text) return [{ kind: 'paragraph', line: [{ masked: text.withheld }] }];
  return text.text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', line: plain(line) }));
}

function chainBlocks({ chain }: PublicEditionContent, language: Language): PaperBlock[] {
  if (chain.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: publicWords.chain[language] },
    ...chain.flatMap(({ kind, texts }): PaperBlock[] => {
      const [first, ...rest] = texts;
      const title =
        first === undefined ? '' : 'withheld' in first ? `[${first.withheld}]` : first.text;
      const text = `${linkWords[kind][language]}: ${title.replaceAll('\n', ' ')}`;
      return [{ kind: 'heading', level: 3, text }, ...rest.flatMap((one) => textBlocks(one))];
    }),
  ];
}
