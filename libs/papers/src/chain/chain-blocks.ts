import { fulfilmentWords, type Json, type Language } from '#domain';
import type { PaperBlock } from '#documents';
import type { EditionGoverningDocument } from '#governing-documents';
import type { MeasuresOfEdition } from '#measures';
import type { EditionProblem } from '#problems';
import type { EditionRisk } from '#risks';
import { plain } from '../figures/figure-context.js';
import { kindWords } from '../kind-words.js';
import { chainWords } from './chain-words.js';
import { actionBlocks, planBlocks } from './measure-blocks.js';
import { problemBlocks } from './problem-blocks.js';
import { riskBlocks } from './risk-blocks.js';

/** The parts that a version froze of the chain; one of an older form may lack some. */
interface FrozenChain {
  readonly governingDocuments?: readonly EditionGoverningDocument[];
  readonly risks?: readonly EditionRisk[];
  readonly problems?: readonly EditionProblem[];
  readonly measures?: MeasuresOfEdition;
}

/**
 * Problems with causes, goals and measures, actions, risks, and what steers.
 * @param areaNameOf names of areas by `<level>:<code>`.
 */
export function chainBlocks(
  frozen: Readonly<Record<string, Json>>,
  language: Language,
  areaNameOf: (key: string) => string,
): PaperBlock[] {
  const { governingDocuments = [], risks = [], problems = [], measures } = frozen as FrozenChain;
  const {
    goals,
    measures: planned,
    actions,
  } = measures ?? { goals: [], measures: [], actions: [] };
  const context = { language, areaNameOf, causes: problems.flatMap(({ causes }) => causes) };
  const ofProblems = problems.flatMap((problem) => [
    ...problemBlocks(problem, language),
    ...planBlocks(
      goals.filter(({ problemId }) => problemId === problem.id),
      planned.filter(({ problemId }) => problemId === problem.id),
      context,
    ),
  ]);
  const loose = planned.filter(({ problemId }) => !problems.some(({ id }) => id === problemId));
  // A follow-up holds no problems: its goals stand before the measures that answer them.
  const unbound = problems.length === 0 ? goals : [];
  const chain = [...ofProblems, ...planBlocks(unbound, loose, context), ...actionBlocks(actions, language)]; // prettier-ignore
  const text = (problems.length === 0 ? kindWords.details : chainWords.problems)[language];
  return [
    ...(chain.length === 0 ? [] : [{ kind: 'heading', level: 2, text } as const, ...chain]),
    ...riskBlocks(risks, language),
    ...governingBlocks(governingDocuments, language),
  ];
}

function governingBlocks(
  documents: readonly EditionGoverningDocument[],
  language: Language,
): PaperBlock[] {
  const answered = documents.flatMap(({ name, goals }) =>
    goals
      .filter(({ answer, judged }) => answer !== '' || judged)
      .map(({ text, answer, judged }) => [name, text, answer, judgedText(judged, language)]),
  );
  if (answered.length === 0) return [];
  const word = (name: keyof typeof chainWords) => chainWords[name][language];
  // Versions from before goals were judged keep the table that they had.
  const isJudged = answered.some(([, , , judged]) => judged !== '');
  const shown = isJudged ? answered : answered.map((row) => row.slice(0, -1));
  return [
    { kind: 'heading', level: 2, text: word('governing') },
    {
      ...{ kind: 'table', caption: word('answer') },
      head: [
        ...[word('governing'), word('goal'), word('answer')],
        ...(isJudged ? [word('fulfilment')] : []),
      ],
      rows: shown.map((row) => row.map(plain)),
    },
  ];
}

type Judged = EditionGoverningDocument['goals'][number]['judged'];

function judgedText(judged: Judged, language: Language): string {
  return judged ? `${fulfilmentWords[judged.fulfilment][language]}. ${judged.motivation}` : '';
}
