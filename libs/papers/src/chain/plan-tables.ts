import {
  carriedOutWords,
  formatCount,
  goalJudgementWords,
  measureStatusWords,
  type EditionContent,
  type Language,
} from '#domain';
import type { PaperTable } from '#documents';
import type { EditionMeasure, MeasuresOfEdition } from '#measures';
import type { EditionProblem } from '#problems';
import { plain } from '../figures/figure-context.js';
import { kindWords, type KindWord } from '../kind-words.js';

const ORE_PER_KRONA = 100;
const known = (words: object, code: string, language: Language): string =>
  (words as Record<string, Record<Language, string>>)[code]?.[language] ?? code;
const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

/** What a version froze of problems, goals and measures; empty where it froze none. */
export function planOf({ chain }: Pick<EditionContent, 'chain'>): {
  readonly problems: readonly EditionProblem[];
  readonly plan: MeasuresOfEdition;
} {
  const problems = chain['problems'] as unknown as readonly EditionProblem[] | undefined;
  const plan = chain['measures'] as unknown as MeasuresOfEdition | undefined;
  return { problems: problems ?? [], plan: plan ?? { goals: [], measures: [], actions: [] } };
}

/** Problems in their order with goals and measures: one row a measure, so that it breaks well over pages. */
export function planTable(content: EditionContent, language: Language): PaperTable | null {
  const { problems, plan } = planOf(content);
  const word = (name: KindWord) => kindWords[name][language];
  const row = (problem: string, one: EditionMeasure): string[] => {
    const goal = plan.goals.find(({ id }) => id === one.goalId)?.words ?? '–';
    const days = one.startsOn === null ? '' : `${one.startsOn} – ${one.endsOn ?? ''}`.trim();
    const owner = joined([one.ownerFunction, days]);
    return [problem, goal, one.title, owner, kronor(one.costPlannedOre, language)];
  };
  const rows = problems.flatMap(({ id, rank, title }) => {
    const name = rank === null ? title : `${rank}. ${title}`;
    const own = plan.measures.filter(({ problemId }) => problemId === id);
    return own.length === 0
      ? [[name, '–', word('noMeasure'), '–', '–']]
      : own.map((one) => row(name, one));
  });
  const loose = plan.measures.filter(
    ({ problemId }) => !problems.some(({ id }) => id === problemId),
  );
  rows.push(...loose.map((one) => row(word('noProblem'), one)));
  if (rows.length === 0) return null;
  return {
    ...{ kind: 'table', caption: word('planTable'), figures: [4] },
    head: (['problem', 'goal', 'measure', 'ownerAndTime', 'cost'] as const).map(word),
    rows: rows.map((cells) => cells.map(plain)),
  };
}

/** One row a measure: what was done, what came of it and whether the goal was met. */
export function outcomeTable(content: EditionContent, language: Language): PaperTable | null {
  const { measures } = planOf(content).plan;
  if (measures.length === 0) return null;
  const word = (name: KindWord) => kindWords[name][language];
  return {
    ...{ kind: 'table', caption: word('outcomeTable'), figures: [4] },
    head: (['measure', 'done', 'outcome', 'goalMet', 'used'] as const).map(word),
    rows: measures.map((one) =>
      [
        joined([one.title, known(measureStatusWords, one.status, language), one.statusReason]),
        doneOf(one, language),
        effectOf(one, language),
        goalOf(one, language),
        kronor(one.costUsedOre, language),
      ].map(plain),
    ),
  };
}

function doneOf({ followUps }: EditionMeasure, language: Language): string {
  const last = followUps.at(-1);
  if (last === undefined) return kindWords.notFollowed[language];
  const { carriedOut, done, obstacle } = last;
  return joined([
    carriedOut === null ? '' : known(carriedOutWords, carriedOut, language),
    ...[done, obstacle],
  ]);
}

/** The verdict that was kept last, word for word, with what the coordinator made of it. */
function effectOf({ effects }: EditionMeasure, language: Language): string {
  const last = effects.at(-1);
  return last ? joined([last.verdict, last.conclusion]) : kindWords.notJudged[language];
}

function goalOf({ followUps }: EditionMeasure, language: Language): string {
  const judged = followUps.findLast(({ goalJudgement }) => goalJudgement !== null);
  if (judged?.goalJudgement == null) return kindWords.notJudged[language];
  return joined([known(goalJudgementWords, judged.goalJudgement, language), judged.motivation]);
}

/** Whole kronor of whole öre, as they were frozen. */
function kronor(ore: number | null, language: Language): string {
  return ore === null ? '–' : formatCount(Math.round(ore / ORE_PER_KRONA), language);
}
