import {
  emptyJudgement,
  firstTemplates,
  type CityAnswer,
  type CityPicture,
  type EditionContent,
  type Json,
} from '#domain';

const LINES_A_SECTION = 14;
const SENTENCE =
  'Vi har sett detta under året, och vi har talat med dem som arbetar på platsen om vad de har sett. ';
const body = (about: string): string =>
  Array.from(
    { length: LINES_A_SECTION },
    (_, at) => `${about}, stycke ${at + 1}. ${SENTENCE.repeat(4)}`,
  ).join('\n');

/** The answer of the organisation at a place among all: every tenth missing, every seventh quiet, every fifth short. */
function answerAt(at: number): CityAnswer {
  const name = `Nämnd ${String(at + 1).padStart(2, '0')}`;
  const organisation = { id: `o${at}`, name, kind: 'committee' };
  const of = { organisation, form: 'picture', state: 'handed_in', isLate: false } as const;
  const handedInOn = '2026-02-02';
  if (at % 10 === 9) return { ...of, state: 'awaited', hearing: 'missing', handedInOn: null, told: null }; // prettier-ignore
  if (at % 7 === 6) {
    const reason = `Alla enheter i ${name} är tillfrågade.`;
    return { ...of, hearing: 'quiet', handedInOn, told: { kind: 'nothing', reason } };
  }
  if (at % 5 === 4) {
    const answer = {
      ...{ risks: `Risk i ${name}.`, staffThreats: `Två hot i ${name}.`, accidents: 'Inga.' },
      ...{ changes: '', protectiveSecurity: 'analysed' as const },
    };
    return { ...of, hearing: 'told', handedInOn, told: { kind: 'short', answer } };
  }
  const sections = [
    { code: 'summary', name: { sv: 'Sammanfattning', en: 'Summary' }, body: body(name) },
    { code: 'crime', name: { sv: 'Brott', en: 'Crime' }, body: body(`Brott i ${name}`) },
    { code: 'analysis', name: { sv: 'Analys', en: 'Analysis' }, body: body(`Analys av ${name}`) },
  ];
  return {
    ...{ ...of, hearing: 'told', handedInOn },
    told: {
      ...{ kind: 'edition', editionId: `e${at}`, number: 1, hash: 'ab'.repeat(32), sections },
      ...{ isReserved: true, decision: null, area: { level: 'district', code: `d${at}`, name } },
    },
  };
}

/** A city of so many organisations as a version of the municipality's picture, without figures: all of it invented. */
export function cityReportContent(organisations: number): EditionContent {
  const answers = Array.from({ length: organisations }, (_, at) => answerAt(at));
  const [first, second] = answers.map(({ organisation }) => organisation);
  const seen = (organisation: CityAnswer['organisation'], level: number, at: number) => ({
    ...{ organisationId: organisation.id, organisationName: organisation.name, title: 'Skred' },
    ...{ riskId: `r${at}`, likelihood: level / 4, consequence: 4, level, band: 'high', move: null },
  });
  const measure = { id: 'm1', title: 'Belysning', status: 'ongoing', outcome: 'Tolv lampor.' };
  const city = {
    ...{ year: 2025, period: { from: '2025-01', to: '2026-01' }, asOfPosition: 7, answers },
    risks: [
      {
        ...{ id: 'r0', title: 'Skred', focusArea: 'accidents', values: ['life'] },
        ...{ seenBy: [seen(first!, 12, 0), seen(second!, 8, 1)], highest: 12, lowest: 8 },
      },
    ],
    problems: [
      {
        ...{ id: 'p1', organisationId: first!.id, organisationName: first!.name, rank: 1 },
        ...{ title: 'Skadegörelse', focusArea: 'crime', closedOn: null, causes: 1 },
        measures: [
          { ...measure, effects: [{ figure: 'beforeAfter@1', claim: 'change', verdict: 'fewer' }] },
        ],
      },
    ],
    looseMeasures: [],
    goals: [
      {
        ...{ id: 'g1', document: 'Program', focusArea: 'crime', text: 'Färre brott.' },
        judged: { fulfilment: 'partly', motivation: 'Halvvägs.' },
        answers: [
          {
            ...{ organisationId: first!.id, organisationName: first!.name, how: 'Vi lyser upp.' },
            judged: { fulfilment: 'not', motivation: 'Inte än.' },
          },
        ],
      },
    ],
  } as unknown as CityPicture;
  const area = { scheme: 'scb', level: 'municipality', code: '0180', name: 'Stockholm' };
  const runs = [{ text: 'Det är som vi har sett det.' }];
  return {
    format: 'lagesbild.edition@1',
    picture: {
      ...{ id: 'c', kind: 'city', area: { ...area, versions: [] }, period: city.period },
      organisation: { id: 'o', name: 'Stockholms stad', kind: 'city' },
    },
    ...{ number: 1, isReserved: true, corrects: null, asOfPosition: 7, review: null },
    taxonomy: { edition: 1, focusAreas: [], categories: [] },
    template: firstTemplates.city,
    judgements: ['summary', 'assessment', 'direction'].map((section) => ({
      ...{ section, revision: 1, writtenAt: '2026-03-01T08:00:00.000Z' },
      judgement: { ...emptyJudgement, body: [{ type: 'paragraph', runs }] },
    })),
    ...{ figures: [], chain: { city: city as unknown as Json } },
    completeness: { isComplete: true, parts: [], missing: [], gaps: [], hasPriorities: false },
    meeting: { body: 'Fullmäktige', date: '2026-03-30', paragraph: '9', caseNumber: 'KS 1' },
    decision: null,
  };
}
