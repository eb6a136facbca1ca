import {
  carriedOutWords,
  comparisonWords,
  focusAreas,
  formatCount,
  goalFigureWords,
  goalJudgementWords,
  measureKindWords,
  measureStatusWords,
  occasionWords,
  type Language,
} from '#domain';
import type { PaperBlock, PaperTable } from '#documents';
import type { EditionMeasure, MeasuresOfEdition } from '#measures';
import { plain } from '../figures/figure-context.js';
import { chainWords, type ChainWord } from './chain-words.js';
import { categoryName } from './problem-blocks.js';

const ORE_PER_KRONA = 100;
type Goal = MeasuresOfEdition['goals'][number];
type Action = MeasuresOfEdition['actions'][number];

const known = (words: object, code: string, language: Language): string =>
  (words as Record<string, Record<Language, string>>)[code]?.[language] ?? code;

/** Goals and measures of one problem, with follow-ups and kept outcomes. */
export function planBlocks(
  goals: readonly Goal[],
  measures: readonly EditionMeasure[],
  language: Language,
): PaperBlock[] {
  return [
    ...(goals.length === 0 ? [] : [goalTable(goals, language)]),
    ...measures.flatMap((one) => measureBlocks(one, language)),
  ];
}

function goalTable(goals: readonly Goal[], language: Language): PaperTable {
  const word = (name: ChainWord) => chainWords[name][language];
  const measuredBy = ({ figure, category, focusArea, ownIndicator, ownSource }: Goal): string => {
    if (figure === null) return ownSource === '' ? ownIndicator : `${ownIndicator} (${ownSource})`;
    const of = category ?? focusArea;
    const focus = focusAreas.find(({ code }) => code === focusArea)?.names[language];
    const what =
      of === null
        ? ''
        : `: ${category === null ? (focus ?? of) : categoryName(category, language)}`;
    return `${known(goalFigureWords, figure, language)}${what}`;
  };
  return {
    ...{ kind: 'table', caption: word('goals') },
    head: (['goal', 'indicator', 'baseline', 'target', 'byWhen'] as const).map(word),
    rows: goals.map(
      (goal) =>
      [goal.words, measuredBy(goal), goal.baseline ?? '–', goal.target ?? '–', goal.byWhen ?? '–'].map(plain), // prettier-ignore
    ),
  };
}

function measureBlocks(measure: EditionMeasure, language: Language): PaperBlock[] {
  const word = (name: ChainWord) => chainWords[name][language];
  const cost = (ore: number | null) =>
    ore === null ? '–' : formatCount(Math.round(ore / ORE_PER_KRONA), language);
  const { kind, status, comparison, comparisonReason, startsOn, endsOn } = measure;
  const rows: (readonly [ChainWord, string])[] = [
    ['state', [known(measureStatusWords, status, language), measure.statusReason].filter(Boolean).join(', ')], // prettier-ignore
    ['owner', measure.ownerFunction],
    ['from', startsOn ?? '–'],
    ['to', endsOn ?? '–'],
    ['cost', cost(measure.costPlannedOre)],
    ['costUsed', cost(measure.costUsedOre)],
    ['comparison', comparison === null ? '–' : [known(comparisonWords, comparison, language), comparisonReason].filter(Boolean).join(' ')], // prettier-ignore
    ['told', measure.told],
  ];
  const title = `${word('measure')}: ${measure.title}`;
  return [
    { kind: 'heading', level: 4, text: title },
    ...(measure.words === '' ? [] : [{ kind: 'paragraph', line: plain(measure.words) } as const]),
    {
      ...{ kind: 'table', head: [word('measure'), kind === null ? '–' : known(measureKindWords, kind, language)] }, // prettier-ignore
      rows: rows.filter(([, text]) => text !== '').map(([name, text]) => [plain(word(name)), plain(text)]), // prettier-ignore
    },
    ...followUps(measure, language),
    ...measure.effects.map(({ verdict, conclusion, figure, position, hash }): PaperBlock => ({
      kind: 'paragraph',
      line: [
        { text: `${word('effects')}: `, strong: true },
        { text: [verdict, conclusion].filter(Boolean).join(' ') },
        { text: ` ${figure}, ${word('position')} ${position}, ${word('hash')} ${hash.slice(0, 12)}.`, emphasis: true }, // prettier-ignore
      ],
    })),
  ];
}

function followUps({ followUps: all, title }: EditionMeasure, language: Language): PaperBlock[] {
  if (all.length === 0) return [];
  const word = (name: ChainWord) => chainWords[name][language];
  return [
    {
      ...{ kind: 'table', caption: `${word('followUp')}: ${title}` },
      head: (['occasion', 'carriedOut', 'done', 'judgement'] as const).map(word),
      rows: all.map(({ year, occasion, carriedOut, done, goalJudgement, motivation }) =>
        [
          `${known(occasionWords, occasion, language)} ${year}`,
          carriedOut === null ? '–' : known(carriedOutWords, carriedOut, language),
          done,
          goalJudgement === null ? '–' : [known(goalJudgementWords, goalJudgement, language), motivation].filter(Boolean).join('. '), // prettier-ignore
        ].map(plain),
      ),
    },
  ];
}

/** Small things done soon, with what is done. */
export function actionBlocks(actions: readonly Action[], language: Language): PaperBlock[] {
  if (actions.length === 0) return [];
  const word = (name: ChainWord) => chainWords[name][language];
  return [
    { kind: 'heading', level: 3, text: word('actions') },
    {
      ...{ kind: 'table', caption: word('actions') },
      head: (['what', 'where', 'who', 'when'] as const).map(word),
      rows: actions.map(({ what, where, who, doneAt }) =>
        [what, where, who, doneAt === null ? '–' : doneAt.slice(0, 'YYYY-MM-DD'.length)].map(plain),
      ),
    },
  ];
}
