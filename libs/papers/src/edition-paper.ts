import {
  periodText,
  shownSections,
  type EditionContent,
  type Judgement,
  type Language,
} from '#domain';
import type { Paper } from '#documents';
import { chainBlocks } from './chain/chain-blocks.js';
import { figureBlocks } from './figures/figure-blocks.js';
import type { FigureContext } from './figures/figure-context.js';
import { paperWords } from './paper-words.js';
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
  return {
    ...{ form: 'report', language, authority: picture.organisation.name, date: facts.frozenOn },
    title: `${paperWords.title[language]} ${periodText(picture.period, language)}`,
    subtitle: picture.area.name,
    reference: (content.decision ?? content.meeting)?.caseNumber ?? '',
    ...(facts.logo && { logo: facts.logo }),
    particulars: particulars(content, facts),
    blocks: [
      ...shownSections(template).flatMap((section) => [
        ...judgementBlocks(section, written.get(section.code), language),
        ...figures
          .filter((one) => one.section === section.code)
          .flatMap((one) => figureBlocks(one, context)),
      ]),
      ...chainBlocks(content.chain, language, facts.areaNameOf),
    ],
  };
}

function particulars(
  { picture, number, isReserved, corrects, decision, meeting }: EditionContent,
  { language, hash }: EditionFacts,
): [string, string][] {
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
  return isReserved
    ? [...named, [paperWords.reserved[language], paperWords.reserved[language]]]
    : named;
}
