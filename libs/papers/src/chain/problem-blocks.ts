import {
  category,
  causeKindWords,
  causeTreeChart,
  childrenOf,
  confidenceWords,
  evidenceNumberWords,
  evidenceSourceWords,
  formatCount,
  pictureFigures,
  problemOutcomeWords,
  problemStatusWords,
  type Cause,
  type CauseTree,
  type Evidence,
  type Language,
} from '#domain';
import type { PaperBlock, PaperLine } from '#documents';
import type { EditionProblem } from '#problems';
import { CHART_WIDTH_PIXELS, plain } from '../figures/figure-context.js';
import { paperWords } from '../paper-words.js';
import { richBlocks } from '../section-blocks.js';
import { chainWords, type ChainWord } from './chain-words.js';

/** A problem with what it is known by and what it comes from. */
export function problemBlocks(problem: EditionProblem, language: Language): PaperBlock[] {
  const word = (name: ChainWord) => chainWords[name][language];
  const said = (name: string, text: string): PaperBlock[] =>
    text === '' ? [] : [{ kind: 'paragraph', line: [{ text: `${name}: `, strong: true }, { text }] }]; // prettier-ignore
  const named = (name: ChainWord, text: string) => said(word(name), text);
  // The questions of Brå are named as they are in the sections of the picture.
  const asked = (name: 'sources' | 'limits' | 'effect') =>
    said(paperWords[name][language], problem[name]);
  const { title, rank, status, outcome, statusReason } = problem;
  const state = [
    problemStatusWords[status][language],
    ...(outcome === null ? [] : [problemOutcomeWords[outcome][language].toLowerCase()]),
    ...(statusReason === '' ? [] : [statusReason]),
  ].join(', ');
  return [
    { kind: 'heading', level: 3, text: rank === null ? title : `${rank}. ${title}` },
    ...named('state', state),
    ...richBlocks(problem.description),
    ...named('place', problem.place),
    ...named('women', problem.women),
    ...named('men', problem.men),
    ...named('why', problem.why),
    ...asked('sources'),
    ...asked('limits'),
    ...asked('effect'),
    ...evidenceBlocks(problem, language),
    ...causeBlocks(problem, language),
  ];
}

function evidenceBlocks({ evidence }: EditionProblem, language: Language): PaperBlock[] {
  if (evidence.length === 0) return [];
  return [
    { kind: 'heading', level: 4, text: chainWords.evidence[language] },
    { kind: 'list', items: evidence.map(({ content, sha256 }) => told(content, sha256, language)) },
  ];
}

function told(evidence: Evidence, sha256: string, language: Language): PaperLine {
  if (evidence.kind === 'words') {
    const { source, origin, date, words } = evidence;
    return [{ text: `${evidenceSourceWords[source][language]}, ${origin} (${date}): ${words}` }];
  }
  const numbers = evidence.numbers.map(
    ({ name, count }) =>
      `${evidenceNumberWords[name][language].toLowerCase()} ${count === null ? '–' : formatCount(count, language)}`,
  );
  const { position, hash } = chainWords;
  return [
    { text: `${pictureFigures[evidence.figure][language]}: ${numbers.join(', ')}. ` },
    {
      text: `${evidence.figure}, ${position[language]} ${evidence.asOfPosition}, ${hash[language]} ${sha256.slice(0, 12)}.`,
      emphasis: true,
    },
  ];
}

/** Drawn, and as a list that says the same. */
function causeBlocks({ causes, title }: EditionProblem, language: Language): PaperBlock[] {
  if (causes.length === 0) return [];
  const text = `${chainWords.causes[language]}: ${title}`;
  const foot = ({ confidence, evidenceIds }: Cause) =>
    [
      ...(confidence === null ? [] : [confidenceWords[confidence][language].split(':')[0]!]),
      `${chainWords.evidence[language].toLowerCase()}: ${evidenceIds.length}`,
    ].join(' · ');
  const drawing = causeTreeChart(
    causes,
    {
      ...{ title: text, description: listed(causes, language).join('; '), problem: title },
      kindOf: ({ kind }) => causeKindWords[kind][language],
      footOf: foot,
    },
    CHART_WIDTH_PIXELS,
  );
  return [
    { kind: 'figure', drawing, caption: text, source: chainWords.causes[language] },
    { kind: 'list', items: listed(causes, language).map(plain) },
  ];
}

function listed(causes: CauseTree, language: Language): string[] {
  const walk = (parent: string | null, number: string): string[] =>
    childrenOf(causes, parent).flatMap((cause, at) => {
      const own = `${number}${at + 1}`;
      const { kind, words, confidence, why } = cause;
      const sure = confidence === null ? '' : `. ${confidenceWords[confidence][language]}`;
      const told = `${words} (${causeKindWords[kind][language].toLowerCase()})${sure}`;
      const reason = why === '' ? '' : `. ${why}`;
      return [`${own} ${told}${reason}`, ...walk(cause.id, `${own}.`)];
    });
  return walk(null, '');
}

export const categoryName = (code: string, language: Language): string =>
  category(code)?.names[language] ?? code;
