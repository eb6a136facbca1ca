import {
  answerFormWords,
  answerStateWords,
  CITY_PARTS,
  effectClaimWords,
  focusAreas,
  formatCount,
  fulfilmentWords,
  measureStatusWords,
  riskMatrixChart,
  shownSections,
  type Bilingual,
  type CityGoal,
  type CityMeasure,
  type CityPicture,
  type EditionContent,
  type Hearing,
  type Language,
} from '#domain';
import type { PaperBlock, PaperTable } from '#documents';
import { CHART_WIDTH_PIXELS, note, paragraph, plain } from '../figures/figure-context.js';
import { cityWords, hearingWords, type CityWord } from './city-words.js';

type CityPart = (typeof CITY_PARTS)[number];

/** What a version of the municipality's picture froze of the answers; undefined for every other kind. */
export function cityOf({ chain }: Pick<EditionContent, 'chain'>): CityPicture | undefined {
  return chain['city'] as unknown as CityPicture | undefined;
}

/** What was put together of the answers, at the section that says it in words; nothing at any other. */
export function citySectionBlocks(
  section: string,
  content: EditionContent,
  language: Language,
): PaperBlock[] {
  const city = cityOf(content);
  const part = CITY_PARTS.find((code) => code === section);
  return city === undefined || part === undefined ? [] : blocksOf[part](city, language);
}

/** The parts whose section the municipality has hidden: what was decided on is told all the same. */
export function cityLeftBlocks(content: EditionContent, language: Language): PaperBlock[] {
  const city = cityOf(content);
  if (city === undefined) return [];
  const shown = new Set(shownSections(content.template).map(({ code }) => code));
  return CITY_PARTS.filter((part) => !shown.has(part)).flatMap((part): PaperBlock[] => [
    { kind: 'heading', level: 2, text: word(headings[part], language) },
    ...blocksOf[part](city, language),
  ]);
}

/** '41 har tillfrågats. 38 har berättat, 2 har inget att rapportera, 1 har inte svarat.' */
export function heardSentence(
  { answers }: Pick<CityPicture, 'answers'>,
  language: Language,
): string {
  const count = (wanted: Hearing) =>
    formatCount(answers.filter(({ hearing }) => hearing === wanted).length, language);
  const all = formatCount(answers.length, language);
  return language === 'sv'
    ? `${all} har tillfrågats: ${count('told')} har berättat, ${count('quiet')} har inget att rapportera och ${count('missing')} har inte svarat.`
    : `${all} were asked: ${count('told')} have told, ${count('quiet')} have nothing to report and ${count('missing')} have not answered.`;
}

const headings = { collection: 'answers', risks: 'risks', problems: 'problems', goals: 'goals' } as const; // prettier-ignore

const blocksOf: Readonly<
  Record<CityPart, (city: CityPicture, language: Language) => PaperBlock[]>
> = {
  // prettier-ignore
  collection: heardBlocks,
  risks: riskBlocks,
  problems: problemBlocks,
  goals: goalBlocks,
};

const word = (name: CityWord, language: Language): string => cityWords[name][language];
const codeWord = (words: object, code: string, language: Language): string =>
  (words as Record<string, Bilingual>)[code]?.[language] ?? code;
const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

function heardBlocks(city: CityPicture, language: Language): PaperBlock[] {
  if (city.answers.length === 0) return [paragraph(word('nobody', language))];
  return [
    paragraph(heardSentence(city, language)),
    {
      ...{ kind: 'table', caption: word('answers', language) },
      head: (['organisation', 'form', 'hearing', 'state', 'handedInOn'] as const).map((name) => word(name, language)), // prettier-ignore
      rows: city.answers.map(({ organisation, form, hearing, state, handedInOn, isLate }) =>
        [
          ...[organisation.name, answerFormWords[form][language]],
          ...[hearingWords[hearing][language], answerStateWords[state][language]],
          `${handedInOn ?? '–'}${isLate ? `, ${word('late', language)}` : ''}`,
        ].map(plain),
      ),
    },
  ];
}

function riskBlocks({ risks }: CityPicture, language: Language): PaperBlock[] {
  if (risks.length === 0) return [paragraph(word('noRisks', language))];
  const places = risks.flatMap(({ highest, seenBy }) => {
    const worst = seenBy.find(({ level }) => level !== null && level === highest);
    return worst?.likelihood && worst.consequence
      ? [{ likelihood: worst.likelihood, consequence: worst.consequence }]
      : [];
  });
  const drawing = riskMatrixChart(
    places,
    {
      title: word('matrix', language),
      ...{ likelihood: word('likelihood', language), consequence: word('consequence', language) },
    },
    CHART_WIDTH_PIXELS,
  );
  return [
    note(word('scale', language)),
    { kind: 'figure', drawing, caption: word('matrix', language), source: word('registers', language) }, // prettier-ignore
    {
      ...{ kind: 'table', caption: word('risks', language), figures: [3, 4] },
      head: (['risk', 'area', 'seenBy', 'highest', 'lowest'] as const).map((name) => word(name, language)), // prettier-ignore
      rows: risks.map(({ title, focusArea, seenBy, highest, lowest }) =>
        [
          ...[title, focusName(focusArea, language)],
          [...new Set(seenBy.map(({ organisationName }) => organisationName))].join(', '),
          ...[highest, lowest].map((level) => (level === null ? '–' : String(level))),
        ].map(plain),
      ),
    },
  ];
}

function problemBlocks({ problems, looseMeasures }: CityPicture, language: Language): PaperBlock[] {
  const rows = problems.flatMap((problem) => {
    const { organisationName, title, rank, closedOn, measures } = problem;
    const name = rank === null ? title : `${rank}. ${title}`;
    const told = closedOn === null ? name : `${name} (${word('closed', language)} ${closedOn})`;
    return measures.length === 0
      ? [[organisationName, told, word('noMeasure', language), '–']]
      : measures.map((one) => [organisationName, told, ...measureCells(one, language)]);
  });
  rows.push(
    ...looseMeasures.map((one) => [
      ...[one.organisationName, word('ofNone', language), ...measureCells(one, language)],
    ]),
  );
  if (rows.length === 0) return [paragraph(word('noProblems', language))];
  return [
    {
      ...{ kind: 'table', caption: word('problems', language) },
      head: (['organisation', 'problem', 'measure', 'known'] as const).map((name) => word(name, language)), // prettier-ignore
      rows: rows.map((row) => row.map(plain)),
    },
  ];
}

/** The measure with how far it has come, and what may be claimed of it: never more than its kept outcome allows. */
function measureCells(
  { title, status, outcome, effects }: CityMeasure,
  language: Language,
): string[] {
  const claims = effects.map(
    ({ claim, figure }) =>
      `${codeWord(effectClaimWords, claim, language)} (${word('method', language).toLowerCase()} ${figure})`,
  );
  const known = joined([outcome, ...claims]);
  return [
    joined([title, codeWord(measureStatusWords, status, language)]),
    known === '' ? word('untold', language) : known,
  ];
}

function goalBlocks({ goals }: CityPicture, language: Language): PaperBlock[] {
  if (goals.length === 0) return [paragraph(word('noGoals', language))];
  const documents = [...new Set(goals.map(({ document }) => document))];
  return documents.map((document): PaperTable => ({
    ...{ kind: 'table', caption: `${word('goals', language)}: ${document}` },
    head: (['goal', 'asWhole', 'byEach'] as const).map((name) => word(name, language)),
    rows: goals
      .filter((goal) => goal.document === document)
      .map((goal) =>
        [goal.text, judgedText(goal.judged, language), goalAnswers(goal, language)].map(plain),
      ),
  }));
}

function judgedText(judged: CityGoal['judged'], language: Language): string {
  if (judged === null) return word('notJudged', language);
  return joined([fulfilmentWords[judged.fulfilment][language], judged.motivation]);
}

/** Each organisation's own judgement; how it carries the goal out stands there too, in its words. */
function goalAnswers({ answers }: CityGoal, language: Language): string {
  const told = answers.map(({ organisationName, how, judged }) => {
    const said =
      judged === null ? '' : judgedText(judged, language).replace('\n', '. ').replace(/\.$/, '');
    return `${organisationName}: ${[said, how].filter((part) => part !== '').join('. ')}`;
  });
  return told.length === 0 ? '–' : told.join('\n');
}

const focusName = (code: string, language: Language): string =>
  focusAreas.find((one) => one.code === code)?.names[language] ?? code;
