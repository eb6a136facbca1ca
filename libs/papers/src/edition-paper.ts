import {
  periodText,
  shownSections,
  type EditionContent,
  type Judgement,
  type Language,
  type TemplateSection,
} from '#domain';
import type { Paper, PaperBlock, PaperTable } from '#documents';
import { annexBlocks } from './city/annex-blocks.js';
import { cityLeftBlocks, citySectionBlocks } from './city/city-blocks.js';
import { chainBlocks } from './chain/chain-blocks.js';
import { figureBlocks } from './figures/figure-blocks.js';
import { note, type FigureContext } from './figures/figure-context.js';
import { outcomeTable, planTable } from './chain/plan-tables.js';
import { kindWords, paperTitle } from './kind-words.js';
import { paperWords } from './paper-words.js';
import { summaryBlocks } from './summary-blocks.js';
import { judgementBlocks } from './section-blocks.js';

/** What a paper of a version says beside its content. */
export interface EditionFacts {
  readonly language: Language;
  /** SHA-256 of the content, in hexadecimal. */
  readonly hash: string;
  /** `YYYY-MM-DD`, the day it was frozen. */
  readonly frozenOn: string;
  /** Names of areas by `<level>:<code>`. */
  readonly areaNameOf: (key: string) => string;
  readonly logo?: Uint8Array;
}

/** A frozen version as a paper: every figure and word as they were frozen, none anew. */
export function editionPaper(content: EditionContent, facts: EditionFacts): Paper {
  const { language } = facts;
  const { picture, judgements, figures, template, asOfPosition } = content;
  const context: FigureContext = {
    ...{ language, asOfPosition, areaNameOf: facts.areaNameOf, areaName: picture.area.name },
    periodText: periodText(picture.period, language),
  };
  const written = new Map<string, Judgement>(judgements.map((one) => [one.section, one.judgement]));
  const set = shownSections(template).map((section): SetSection => {
    const frozen = figures.filter((one) => one.section === section.code);
    return { section, own: frozen.flatMap((one) => told(figureBlocks(one, context), language)) };
  });
  return {
    ...{ form: 'report', language, authority: picture.organisation.name, date: facts.frozenOn },
    title: editionTitle(content, language),
    subtitle: picture.area.name,
    reference: (content.decision ?? content.meeting)?.caseNumber ?? '',
    ...(facts.logo && { logo: facts.logo }),
    particulars: particulars(content, facts),
    fields: {
      caseNumber: (content.decision ?? content.meeting)?.caseNumber ?? '',
      meetingDate: (content.decision ?? content.meeting)?.date ?? '',
    },
    summary: summaryBlocks(content, language),
    blocks: [
      ...set.flatMap(({ section, own }) => [
        ...judgementBlocks(section, written.get(section.code), language),
        ...tablesOf(section, content, language),
        ...citySectionBlocks(section.code, content, language),
        ...own.filter((block) => !isTable(block)),
      ]),
      ...chainBlocks(content.chain, language, facts.areaNameOf),
      ...cityLeftBlocks(content, language),
      ...appendix(set, language),
      ...annexBlocks(content, language),
    ],
  };
}

/** What a version is called. */
export function editionTitle(content: EditionContent, language: Language): string {
  const period = periodText(content.picture.period, language);
  return `${paperTitle(content)[language]} ${period}`;
}

interface SetSection {
  readonly section: TemplateSection;
  /** Its figures, with their tables. */
  readonly own: readonly PaperBlock[];
}

const isTable = (block: PaperBlock): block is PaperTable & { readonly caption: string } =>
  block.kind === 'table' && block.caption !== undefined;

/** A figure that says with its source which tables of it stand in the appendix; without a drawing, on a line of its own. */
function told(blocks: readonly PaperBlock[], language: Language): readonly PaperBlock[] {
  const names = blocks.filter(isTable).map(({ caption }) => caption.split(':')[0]!);
  if (names.length === 0) return blocks;
  const where = `${kindWords.inAppendix[language]}: ${names.join('; ')}.`;
  const last = blocks.findLastIndex(({ kind }) => kind === 'figure');
  if (last < 0) return [...blocks, note(where)];
  return blocks.map((block, at) =>
    at === last && block.kind === 'figure'
      ? { ...block, source: `${block.source} ${where}` }
      : block,
  );
}

/** What a plan or a follow-up is in one table, at the section that says it in words. */
function tablesOf(
  { block }: TemplateSection,
  content: EditionContent,
  language: Language,
): PaperBlock[] {
  const table =
    block === 'measures'
      ? planTable(content, language)
      : block === 'outcome'
        ? outcomeTable(content, language)
        : null;
  return table === null ? [] : [table];
}

/** All tables of figures in one place, so that the pages of figures can be read. */
function appendix(set: readonly SetSection[], language: Language): PaperBlock[] {
  const tables = set.flatMap(({ section, own }) => {
    const found = own.filter(isTable);
    const text = section.name[language];
    return found.length === 0 ? [] : [{ kind: 'heading', level: 3, text } as const, ...found];
  });
  if (tables.length === 0) return [];
  const text = kindWords.appendix[language];
  return [{ kind: 'page' }, { kind: 'heading', level: 2, text }, ...tables];
}

function particulars(
  content: EditionContent,
  { language, hash }: EditionFacts,
): [string, string][] {
  const { picture, number, isReserved, corrects, decision, meeting } = content;
  const told: [keyof typeof paperWords, string][] = [
    ['area', picture.area.name],
    ['period', periodText(picture.period, language)],
    ['version', String(number)],
  ];
  const held = decision ?? meeting;
  if (held !== null) {
    told.push(['decidedBy', held.body], ['decidedOn', held.date]);
    if (held.paragraph !== '') told.push(['section', held.paragraph]);
    if (held.caseNumber !== '') told.push(['caseNumber', held.caseNumber]);
  }
  if (decision !== null) {
    told.push(['preparedBy', decision.preparedBy], ['authorisedBy', decision.authorisedBy]);
  }
  if (corrects !== null) told.push(['corrects', `${corrects.number}: ${corrects.reason}`]);
  told.push(['hash', hash]);
  const named = told
    .filter(([, text]) => text !== '')
    .map(([name, text]): [string, string] => [paperWords[name][language], text]);
  const ground = groundOf(content, language);
  if (ground !== null) named.splice(2, 0, ground);
  return isReserved
    ? [...named, [paperWords.reserved[language], paperWords.reserved[language]]]
    : named;
}

/** What a plan or a follow-up rests on, by the checksum of that version, or why on none. */
function groundOf({ picture }: EditionContent, language: Language): [string, string] | null {
  const { restsOn, kind } = picture;
  if (restsOn === undefined) return null;
  const name = kind === 'plan' ? kindWords.restsOnPicture : kindWords.restsOnPlan;
  return restsOn.hash === null
    ? [kindWords.restsOnNone[language], restsOn.reason]
    : [name[language], `SHA-256 ${restsOn.hash}`];
}
