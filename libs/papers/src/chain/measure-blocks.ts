import {
  carriedOutWords,
  comparisonWords,
  effectClaimWords,
  focusAreas,
  formatCount,
  goalFigureWords,
  goalJudgementWords,
  measureKindWords,
  measureStatusWords,
  occasionWords,
  type Cause,
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

/** What a measure is told with beside itself. */
interface PlanContext {
  readonly language: Language;
  /** Names of areas by `<level>:<code>`. */
  readonly areaNameOf: (key: string) => string;
  /** Those of every problem of the version. */
  readonly causes: readonly Cause[];
}

/** Goals and measures of one problem, with follow-ups and kept outcomes. */
export function planBlocks(
  goals: readonly Goal[],
  measures: readonly EditionMeasure[],
  context: PlanContext,
): PaperBlock[] {
  return [
    ...(goals.length === 0 ? [] : [goalTable(goals, context.language)]),
    ...measures.flatMap((one) => measureBlocks(one, context)),
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

function measureBlocks(measure: EditionMeasure, context: PlanContext): PaperBlock[] {
  const { language } = context;
  const word = (name: ChainWord) => chainWords[name][language];
  const cost = (ore: number | null) =>
    ore === null ? '–' : formatCount(Math.round(ore / ORE_PER_KRONA), language);
  const { kind, status, startsOn, endsOn } = measure;
  const causes = context.causes.filter(({ id }) => measure.causeIds.includes(id));
  const rows: (readonly [ChainWord, string])[] = [
    ['state', [known(measureStatusWords, status, language), measure.statusReason].filter(Boolean).join(', ')], // prettier-ignore
    ['causes', causes.map(({ words }) => words).join('; ')],
    ['owner', measure.ownerFunction],
    ['from', startsOn ?? '–'],
    ['to', endsOn ?? '–'],
    ['cost', cost(measure.costPlannedOre)],
    ['costUsed', cost(measure.costUsedOre)],
    ['comparison', heldAgainst(measure, context)],
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
    ...measure.effects.map((effect) => outcome(effect, language)),
  ];
}

function heldAgainst(measure: EditionMeasure, { language, areaNameOf }: PlanContext): string {
  const { comparison, comparisonArea, comparisonReason } = measure;
  if (comparison === null) return '–';
  if (comparison === 'none') {
    return `${comparisonWords.none[language].replace(' …', '')} ${comparisonReason}`;
  }
  const name = comparisonArea === null ? '' : `: ${areaNameOf(comparisonArea)}`;
  return `${comparisonWords[comparison][language]}${name}`;
}

/** What was kept of an outcome: called an effect only where it may be. */
function outcome(effect: EditionMeasure['effects'][number], language: Language): PaperBlock {
  const { claim, conclusion, figure, position, hash } = effect;
  const word = (name: ChainWord) => chainWords[name][language];
  return {
    kind: 'paragraph',
    line: [
      { text: `${word(claim === 'effect' ? 'effects' : 'outcome')}: `, strong: true },
      { text: [known(effectClaimWords, claim, language), conclusion].filter(Boolean).join(' ') },
      { text: ` ${figure}, ${word('position')} ${position}, ${word('hash')} ${hash.slice(0, 12)}.`, emphasis: true }, // prettier-ignore
    ],
  };
}

function followUps({ followUps: all, title }: EditionMeasure, language: Language): PaperBlock[] {
  if (all.length === 0) return [];
  const word = (name: ChainWord) => chainWords[name][language];
  return [
    {
      ...{ kind: 'table', caption: `${word('followUp')}: ${title}` },
      head: (['occasion', 'carriedOut', 'done', 'judgement'] as const).map(word),
      rows: all.map(({ year, occasion, carriedOut, goalJudgement, motivation, ...told }) =>
        [
          `${known(occasionWords, occasion, language)} ${year}`,
          carriedOut === null ? '–' : known(carriedOutWords, carriedOut, language),
          [
            told.done,
            ...(told.obstacle === '' ? [] : [`${word('obstacle')}: ${told.obstacle}`]),
            ...(told.nextStep === '' ? [] : [`${word('nextStep')}: ${told.nextStep}`]),
          ]
            .filter(Boolean)
            .join('\n'),
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
      head: (['what', 'where', 'who', 'byWhen', 'when'] as const).map(word),
      rows: actions.map(({ what, where, who, dueOn, doneAt }) =>
        [what, where, who, dueOn ?? '–', doneAt?.slice(0, 'YYYY-MM-DD'.length) ?? '–'].map(plain),
      ),
    },
  ];
}
