import {
  comparisonSentence,
  expectedSentence,
  goalJudgementWords,
  headline,
  measureStatusWords,
  periodText,
  type EditionContent,
  type Language,
  type LivePicture,
} from '#domain';
import type { PaperBlock, PaperLine } from '#documents';
import type { EditionProblem } from '#problems';
import { cityOf, heardSentence } from './city/city-blocks.js';
import { planOf } from './chain/plan-tables.js';
import { plain } from './figures/figure-context.js';
import { kindOf, kindWords, paperTitle, type KindWord } from './kind-words.js';
import { richBlocks } from './section-blocks.js';

/** So much that it stays on one page: of the coordinator's own summary, and of each list. */
const WORDS_CHARACTERS_MAX = 700;
const ITEMS_MAX = 6;

/** What a reader needs who reads one page only: every word and figure of it stands further on, as it was frozen. */
export function summaryBlocks(content: EditionContent, language: Language): PaperBlock[] {
  const word = (name: KindWord) => kindWords[name][language];
  const kind = kindOf(content);
  const heading = (name: KindWord): PaperBlock => ({ kind: 'heading', level: 3, text: word(name) });
  const listed: Listed = (name, items) =>
    items.length === 0 ? [] : [heading(name), { kind: 'list', items: shortened(items, language) }];
  return [
    { kind: 'heading', level: 2, text: word('inBrief') },
    heading(content.decision === null ? 'reserved' : 'decision'),
    { kind: 'paragraph', line: plain(decisionSentence(content, language)) },
    ...(content.decision?.changes
      ? [heading('changes'), { kind: 'paragraph', line: plain(content.decision.changes) } as const]
      : []),
    ...ownWords(content),
    ...(kind === 'follow_up' ? [] : problemsOf(content, listed)),
    ...(kind === 'picture' ? [] : listed('measures', measureLines(content, language))),
    ...cityLines(content, language, listed),
    ...listed('figures', figureLines(content, language)),
  ];
}

function decisionSentence(content: EditionContent, language: Language): string {
  const { picture, decision, meeting } = content;
  const name = paperTitle(content)[language].toLowerCase();
  const period = periodText(picture.period, language);
  const what = `${name} ${period} ${language === 'sv' ? 'för' : 'of'} ${picture.area.name}`;
  const held = decision ?? meeting;
  if (held === null) return `${what}.`;
  const paragraph = held.paragraph === '' ? '' : `, § ${held.paragraph}`;
  const number = held.caseNumber === '' ? '' : language === 'sv' ? `, dnr ${held.caseNumber}` : `, case ${held.caseNumber}`; // prettier-ignore
  const of = `${held.date}${paragraph}${number}`;
  if (decision === null) {
    return language === 'sv'
      ? `${held.body} ska besluta om ${what}. Den är överlämnad med förbehåll för beslutet (${of}).`
      : `${held.body} will decide on the ${what}. It is handed in before the decision (${of}).`;
  }
  return language === 'sv'
    ? `${held.body} har beslutat om ${what} (${of}).`
    : `${held.body} has decided on the ${what} (${of}).`;
}

/** The beginning of the summary that the coordinator wrote, as far as whole pieces of it have room. */
function ownWords({ judgements }: EditionContent): PaperBlock[] {
  const written = judgements.find(({ section }) => section === 'summary');
  if (written === undefined) return [];
  let length = 0;
  const taken = written.judgement.body.filter(({ runs }) => {
    length += runs.reduce((sum, { text }) => sum + text.length, 0);
    return length <= WORDS_CHARACTERS_MAX;
  });
  return richBlocks(taken).filter(({ kind }) => kind !== 'heading');
}

/** Of the municipality's picture: how many were heard, and its highest risks. */
function cityLines(content: EditionContent, language: Language, listed: Listed): PaperBlock[] {
  const city = cityOf(content);
  if (city === undefined) return [];
  const rated = city.risks.filter(({ highest }) => highest !== null);
  return [
    ...listed('heard', [plain(heardSentence(city, language))]),
    ...listed(
      'topRisks',
      rated.map(({ title, highest }) => [{ text: title, strong: true }, { text: ` (${highest})` }]),
    ),
  ];
}

type Listed = (name: KindWord, items: readonly PaperLine[]) => PaperBlock[];

/** Those that are put first, in their order; where nobody has put any first, those that are open. */
function problemsOf(content: EditionContent, listed: Listed): PaperBlock[] {
  const open = planOf(content).problems.filter(({ closedOn }) => closedOn === null);
  const first = open.filter(({ rank }) => rank !== null);
  return first.length > 0
    ? listed('problems', problemLines(first))
    : listed('openProblems', problemLines(open));
}

function problemLines(problems: readonly EditionProblem[]): PaperLine[] {
  return problems.map(({ rank, title, place }) => [
    { text: rank === null ? title : `${rank}. ${title}`, strong: true },
    ...(place === '' ? [] : [{ text: `: ${place}` }]),
  ]);
}

function measureLines(content: EditionContent, language: Language): PaperLine[] {
  return planOf(content).plan.measures.map((one) => {
    const judged = one.followUps.findLast(({ goalJudgement }) => goalJudgement !== null);
    const told =
      kindOf(content) === 'plan'
        ? [one.ownerFunction, ...(one.endsOn === null ? [] : [one.endsOn])]
        : [
            measureStatusWords[one.status as keyof typeof measureStatusWords][language],
            judged?.goalJudgement ? goalJudgementWords[judged.goalJudgement][language] : kindWords.notJudged[language], // prettier-ignore
          ];
    const rest = told.filter((part) => part !== '').join(', ');
    return [{ text: one.title, strong: true }, ...(rest === '' ? [] : [{ text: `: ${rest}` }])];
  });
}

/** The counts of the whole picture in sentences: those that stand beside its summary, which count everything. */
function figureLines({ figures, picture }: EditionContent, language: Language): PaperLine[] {
  const counted = figures.find(
    ({ section, figure }) => section === 'summary' && figure === 'expectedRange@1',
  );
  if (counted === undefined) return [];
  const values = counted.values as unknown as LivePicture;
  const expected = expectedSentence(values, language);
  return [
    plain(`${headline({ area: picture.area.name, what: null }, values, language)}.`),
    plain(comparisonSentence(values, language)),
    ...(expected === null ? [] : [plain(expected)]),
  ];
}

function shortened(items: readonly PaperLine[], language: Language): readonly PaperLine[] {
  if (items.length <= ITEMS_MAX) return items;
  return [...items.slice(0, ITEMS_MAX - 1), plain(kindWords.more[language])];
}
