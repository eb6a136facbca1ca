import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { focusAreaCodes } from '../taxonomy/focus-areas.js';
import type { CityGoal, CityPicture, CityProblem, Hearing, ToldAnswer } from './city-picture.js';
import { emptyShortAnswer } from './collection.js';
import {
  foldCityPicture,
  type HeardAnswer,
  type HeardDocument,
  type HeardRisk,
} from './fold-city-picture.js';
import type { RiskLink } from './group-risks.js';

const PERIOD = { from: '2026-01', to: '2027-01' } as const;
const TITLES = [
  'Översvämning vid skyfall',
  'Översvämningar vid kraftigt skyfall',
  'Skyfall ger översvämning i källare',
  'Strömavbrott',
  'Långt strömavbrott på äldreboenden',
  'Hot mot handläggare',
  'Hot mot våra handläggare i receptionen',
  'Bilbränder',
  'Bilbrand i garage',
];
const goal = (id: string, judged: CityGoal['judged'] = null, how = '') => ({
  ...{ id, focusArea: null, text: `Mål ${id}`, how, judged },
});
const document = (changed: Partial<HeardDocument> = {}): HeardDocument => ({
  ...{ id: 'programme', revision: 1, name: 'Program', goals: [goal('g1'), goal('g2')] },
  ...changed,
});

function answerOf(at: number, hearing: Hearing, rest: Partial<HeardAnswer> = {}): HeardAnswer {
  const told: ToldAnswer | null =
    hearing === 'missing'
      ? null
      : hearing === 'quiet'
        ? { kind: 'nothing', reason: 'Inget har hänt.' }
        : { kind: 'short', answer: emptyShortAnswer };
  return {
    answer: {
      organisation: { id: `o${at}`, name: `Nämnd ${at % 3}`, kind: 'committee' },
      ...{ form: 'picture', state: hearing === 'missing' ? 'awaited' : 'handed_in', hearing },
      ...{ handedInOn: hearing === 'missing' ? null : '2027-02-01', isLate: false, told },
    },
    ...{ risks: [], problems: [], looseMeasures: [], documents: [], ...rest },
  };
}
const risk = (id: string, organisation: string, changed: Partial<HeardRisk> = {}): HeardRisk => ({
  ...{ riskId: id, organisationId: organisation, title: 'Strömavbrott', focusArea: 'resilience' },
  ...{ categories: [], placeNames: [], values: [] },
  ...{ likelihood: null, consequence: null, level: null, band: null, move: null },
  ...changed,
});
const fold = (heard: readonly HeardAnswer[], links: readonly RiskLink[] = []): CityPicture =>
  foldCityPicture({
    ...{ year: 2026, period: PERIOD, asOfPosition: 7, heard, links },
    documents: [document()],
  });
/** Members in order of their names, as RFC 8785 asks. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** Answers of up to a dozen organisations, each with risks, problems and goals of its own. */
const someAnswers = fc
  .array(
    fc.record({
      hearing: fc.constantFrom<Hearing>('told', 'quiet', 'missing'),
      risks: fc.array(
        fc.record({
          title: fc.constantFrom(...TITLES),
          focusArea: fc.constantFrom(...focusAreaCodes.slice(0, 2)),
          level: fc.option(fc.integer({ min: 1, max: 25 })),
          categories: fc.subarray(['water', 'fire']),
        }),
        { maxLength: 4 },
      ),
      problems: fc.integer({ min: 0, max: 3 }),
      judged: fc.option(fc.constantFrom('wholly' as const, 'partly' as const, 'not' as const)),
      revision: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 12 },
  )
  .map((drawn) =>
    drawn.map(({ hearing, risks, problems, judged, revision }, at) =>
      answerOf(at, hearing, {
        risks: risks.map((each, n) => risk(`r${at}-${n}`, `o${at}`, each)),
        problems: Array.from({ length: problems }, (_, n): CityProblem => ({
          ...{ id: `p${at}-${n}`, organisationId: `o${at}`, organisationName: `Nämnd ${at % 3}` },
          ...{ title: 'Problem', focusArea: 'crime', rank: n + 1, closedOn: null, causes: 1 },
          measures: [],
        })),
        documents: [
          document({
            revision,
            name: `Program ${revision}`,
            goals: [
              { ...goal(`g${revision}`), text: `Mål, version ${revision}` },
              goal('g2', judged && { fulfilment: judged, motivation: 'Så gick det.' }),
            ],
          }),
        ],
      }),
    ),
  );
const someLinks = (ids: readonly string[]) =>
  ids.length < 2
    ? fc.constant<RiskLink[]>([])
    : fc
        .uniqueArray(
          fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).filter(([a, b]) => a < b),
          { maxLength: 6, selector: ([a, b]) => `${a} ${b}` },
        )
        .chain((pairs) =>
          fc.tuple(
            ...pairs.map(([lowRiskId, highRiskId]) =>
              fc
                .constantFrom('same' as const, 'apart' as const, 'unsaid' as const)
                .map((verdict): RiskLink => ({ lowRiskId, highRiskId, verdict })),
            ),
          ),
        );
const riskIds = (heard: readonly HeardAnswer[]): string[] =>
  heard.flatMap(({ risks }) => risks.map(({ riskId }) => riskId));

describe('the city’s picture', () => {
  it('is the same for any subset of answers in any order, with each thing in it exactly once', () => {
    const drawn = someAnswers.chain((all) =>
      fc.subarray(all).chain((subset) =>
        fc.record({
          subset: fc.constant(subset),
          shuffled: fc.shuffledSubarray(subset, { minLength: subset.length }),
          links: someLinks(riskIds(all)),
        }),
      ),
    );
    fc.assert(
      fc.property(drawn, ({ subset, shuffled, links }) => {
        const picture = fold(subset, links);
        const again = fold(shuffled, [...links].reverse());
        expect(canonical(again)).toBe(canonical(picture));
        const seen = picture.risks.flatMap(({ seenBy }) => seenBy.map(({ riskId }) => riskId));
        expect([...seen].sort()).toEqual(riskIds(subset).sort());
        const once = (ids: readonly string[]) => expect(new Set(ids).size).toBe(ids.length);
        once(picture.answers.map(({ organisation }) => organisation.id));
        once(picture.risks.map(({ id }) => id));
        once(picture.problems.map(({ id }) => id));
        once(picture.goals.map(({ id }) => id));
        expect(picture.problems).toHaveLength(subset.flatMap(({ problems }) => problems).length);
        for (const { id, seenBy } of picture.risks) {
          expect(id).toBe(seenBy.map(({ riskId }) => riskId).sort()[0]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never takes one who has not answered for one with nothing to report, or either for one who has told', () => {
    fc.assert(
      fc.property(someAnswers, (heard) => {
        const { answers } = fold(heard);
        for (const { hearing, told } of answers) {
          expect(hearing === 'missing').toBe(told === null);
          expect(hearing === 'quiet').toBe(told?.kind === 'nothing');
        }
      }),
    );
  });

  it('names a risk as those do who see it as the worst, with its highest and lowest level', () => {
    const heard = [
      answerOf(1, 'told', { risks: [risk('r1', 'o1', { level: 6, values: ['life'] })] }),
      answerOf(2, 'told', {
        risks: [
          risk('r2', 'o2', {
            title: 'Strömavbrott.',
            level: 20,
            values: ['function'],
          }),
        ],
      }),
      answerOf(3, 'told', { risks: [risk('r3', 'o3', { title: 'STRÖMAVBROTT' })] }),
    ];
    expect(fold(heard).risks).toMatchObject([
      {
        ...{ id: 'r1', title: 'Strömavbrott.', highest: 20, lowest: 6 },
        values: ['life', 'function'],
      },
    ]);
    expect(
      fold(heard)
        .risks[0]!.seenBy.map(({ riskId }) => riskId)
        .sort(),
    ).toEqual([...['r1', 'r2', 'r3']]);
    expect(fold([heard[2]!]).risks).toMatchObject([{ highest: null, lowest: null }]);
  });

  it('gives a goal the words of the newest version that anybody had, and tells who says what of it', () => {
    const judged = { fulfilment: 'partly', motivation: 'Vi är på väg.' } as const;
    const older = document({ goals: [goal('g1', judged, 'Vi övar.'), goal('gone')] });
    const newer = document({
      ...{ revision: 2, name: 'Program, ny' },
      goals: [{ ...goal('g1', { fulfilment: 'wholly', motivation: 'Klart.' }), text: 'Nytt mål' }],
    });
    const ground = { year: 2026, period: PERIOD, asOfPosition: null, links: [] };
    const { goals } = foldCityPicture({
      ...ground,
      heard: [
        answerOf(1, 'told', { documents: [older] }),
        answerOf(2, 'told', { documents: [document()] }),
      ],
      documents: [newer],
    });
    expect(goals.map(({ id, document: name }) => [id, name])).toEqual([
      ...[
        ['g1', 'Program, ny'],
        ['gone', 'Program, ny'],
        ['g2', 'Program, ny'],
      ],
    ]);
    expect(goals[0]).toMatchObject({
      ...{ text: 'Nytt mål', judged: { fulfilment: 'wholly', motivation: 'Klart.' } },
      answers: [{ organisationId: 'o1', how: 'Vi övar.', judged }],
    });
    expect(goals[2]).toMatchObject({ judged: null, answers: [] });
  });
});
