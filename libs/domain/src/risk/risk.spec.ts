import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protectedValueCodes } from '../taxonomy/focus-areas.js';
import { category } from '../taxonomy/taxonomy.js';
import { personNames } from '../text/person-names.data.js';
import { riskFaults } from './risk-faults.js';
import {
  riskBand,
  riskBands,
  riskPlace,
  riskSteps,
  type Consequences,
  type RiskRating,
  type RiskStep,
} from './risk-level.js';
import { riskArrows, riskMatrix, type PlacedRisk } from './risk-matrix.js';
import { judgementOf, judgementsByYear, riskMove, yearOfPeriod } from './risk-years.js';
import type { RiskJudgement } from './risk.js';

const nothing: Consequences = {
  ...{ life: null, function: null, environment_property: null, fundamental_values: null },
};
const rated = (likelihood: RiskStep, changed: Partial<Consequences>): RiskRating => ({
  ...{ likelihood, consequences: { ...nothing, ...changed } },
});
const judged = (changed: Partial<RiskJudgement> = {}): RiskJudgement => ({
  ...{ focusArea: 'crime', year: 2026, title: 'Brand i skola', whatCanHappen: 'En skola brinner.' },
  ...{ measures: '', residualReason: '', uncertaintyReason: '', owner: '', closedReason: '' },
  ...{ inherent: rated(3, { life: 4 }), residual: rated(2, { life: 4 }) },
  ...{ uncertainty: 'medium', trend: 'steady', reviewOn: null, isClosed: false, work: null },
  ...{ governing: [], categories: [] },
  ...changed,
});
const faultsOf = (judgement: RiskJudgement, yearBefore: number | null = null) =>
  riskFaults(judgement, {
    ...{ thisYear: 2026, yearBefore, names: personNames() },
    isCategory: (code) => category(code) !== undefined,
  }).map(({ path, code }) => `${path} ${code}`);

const step = fc.constantFrom(...riskSteps);
const consequences = fc.record({
  life: fc.option(step),
  function: fc.option(step),
  environment_property: fc.option(step),
  fundamental_values: fc.option(step),
});
const rating = fc
  .record({ likelihood: step, consequences })
  .filter(({ consequences: each }) => Object.values(each).some((value) => value !== null));

describe('the level of a risk', () => {
  it('is likelihood times the worst consequence, and says which values that is', () => {
    fc.assert(
      fc.property(rating, (each) => {
        const place = riskPlace(each)!;
        const steps = Object.values(each.consequences).filter((value) => value !== null);
        expect(place.level).toBe(each.likelihood * place.consequence);
        expect(steps.every((value) => value <= place.consequence)).toBe(true);
        expect(place.worst).toEqual(
          protectedValueCodes.filter((code) => each.consequences[code] === place.consequence),
        );
        expect(place.worst.length).toBeGreaterThan(0);
      }),
    );
  });

  it('never falls when one more value is threatened or one becomes worse', () => {
    fc.assert(
      fc.property(rating, fc.constantFrom(...protectedValueCodes), step, (each, code, worse) => {
        const known = each.consequences[code] ?? 0;
        const more = { ...each.consequences, [code]: Math.max(known, worse) as RiskStep };
        const after = riskPlace({ ...each, consequences: more })!;
        expect(after.level).toBeGreaterThanOrEqual(riskPlace(each)!.level);
      }),
    );
  });

  it('lies in exactly one band, and a higher level never in a lower one', () => {
    const levels = Array.from({ length: 25 }, (_, at) => at + 1);
    const bands = levels.map((level) => riskBands.findIndex((band) => band === riskBand(level)));
    expect(bands).toEqual([...bands].sort((a, b) => a - b));
    for (const level of levels) {
      expect(riskBands.filter(({ from, to }) => level >= from && level <= to)).toHaveLength(1);
    }
    expect(() => riskBand(26)).toThrow();
  });
});

describe('a risk', () => {
  it('needs a title, what can happen, and something that it threatens', () => {
    expect(faultsOf(judged())).toEqual([]);
    const empty = judged({ title: ' ', inherent: rated(3, {}), trend: null });
    expect(faultsOf(empty)).toEqual([
      ...['title FIELD_REQUIRED', 'trend FIELD_REQUIRED', 'inherent RISK_THREATENS_NOTHING'],
    ]);
    const other = judged({ residual: rated(1, { function: 1 }) });
    expect(faultsOf(other)).toEqual(['residual RISK_VALUES_DIFFER']);
    expect(faultsOf(judged({ categories: ['crime.nothing_such'] }))).toEqual([
      'categories CATEGORY_UNKNOWN',
    ]);
  });

  it('may stand higher with measures than without only where somebody says why', () => {
    fc.assert(
      fc.property(step, step, step, step, fc.boolean(), (...drawn) => {
        const [before, harm, after, left, isSaid] = drawn;
        const judgement = judged({
          inherent: rated(before, { life: harm }),
          residual: rated(after, { life: left }),
          residualReason: isSaid ? 'Ny kunskap.' : '',
        });
        const isRefused = after * left > before * harm && !isSaid;
        expect(faultsOf(judgement)).toEqual(
          isRefused ? ['residualReason RISK_RESIDUAL_HIGHER'] : [],
        );
      }),
    );
  });

  it('is closed with a reason, and judged for years that have begun, never backwards', () => {
    expect(faultsOf(judged({ isClosed: true }))).toEqual([
      'closedReason RISK_CLOSED_WITHOUT_REASON',
    ]);
    expect(faultsOf(judged({ isClosed: true, closedReason: 'Huset är rivet.' }))).toEqual([]);
    expect(faultsOf(judged({ year: 2027 }))).toEqual(['year RISK_YEAR_AHEAD']);
    expect(faultsOf(judged({ year: 2025 }), 2026)).toEqual(['year RISK_YEAR_BACK']);
    expect(faultsOf(judged({ year: 2025 }), 2025)).toEqual([]);
  });

  it('of protective security is a status, and no word or number', () => {
    const silent = judged({
      ...{ focusArea: 'protective_security', title: '', whatCanHappen: '', work: 'under_way' },
      ...{ inherent: null, residual: null, uncertainty: null, trend: null },
    });
    expect(faultsOf(silent)).toEqual([]);
    expect(faultsOf({ ...silent, work: null })).toEqual(['work FIELD_REQUIRED']);
    const said = { ...silent, title: 'Larmet', inherent: rated(1, { life: 1 }) };
    expect(faultsOf(said)).toEqual(['title STATUS_ONLY', 'inherent STATUS_ONLY']);
    expect(faultsOf(judged({ work: 'done' }))).toEqual(['work STATUS_NOT_HERE']);
  });

  it('of violent extremism names no person; elsewhere one is told and kept', () => {
    const told = { whatCanHappen: 'Anna Andersson, 070-174 06 05.' };
    expect(faultsOf(judged(told))).toEqual([]);
    expect(faultsOf(judged({ ...told, categories: ['extremism'] }))).toEqual([
      'whatCanHappen PERSON_NOT_HERE',
    ]);
  });
});

describe('a risk over years', () => {
  const revision = (at: number, year: number, life: RiskStep) => ({
    revision: at,
    judgement: judged({ year, residual: rated(1, { life }) }),
  });
  const revisions = [
    revision(4, 2026, 2),
    revision(3, 2025, 4),
    revision(2, 2025, 5),
    revision(1, 2023, 4),
  ];

  it('has the last judgement of each year as that of the year, and of a year between the one before', () => {
    expect(judgementsByYear(revisions).map((each) => each.revision)).toEqual([4, 3, 1]);
    expect(judgementOf(revisions, 2024)?.revision).toBe(1);
    expect(judgementOf(revisions, 2022)).toBeUndefined();
  });

  it('is asked for by the year in which a period ends', () => {
    expect(['2026-01-01', '2025-09', '2025-02'].map(yearOfPeriod)).toEqual([2025, 2025, 2025]);
  });

  it('has moved as its residual level has since the end of the year before', () => {
    const moves = [2022, 2023, 2024, 2025, 2026].map((year) => riskMove(revisions, year));
    expect(moves).toEqual([null, 'new', 'same', 'same', 'down']);
    expect(riskMove([revision(2, 2026, 5), revision(1, 2025, 4)], 2026)).toBe('up');
  });
});

describe('the matrix', () => {
  const placed = fc.array(fc.tuple(rating, rating), { maxLength: 30 }).map((all) =>
    all.map(([inherent, residual], at): PlacedRisk => ({
      ...{ id: String(at), inherent: riskPlace(inherent)!, residual: riskPlace(residual)! },
    })),
  );

  it('holds each risk in one cell of residual risk and one of inherent, and no other', () => {
    fc.assert(
      fc.property(placed, (risks) => {
        const cells = riskMatrix(risks);
        expect(cells).toHaveLength(25);
        for (const kind of ['residual', 'inherent'] as const) {
          const held = cells.flatMap((cell) => cell[kind]).sort();
          expect(held).toEqual(risks.map(({ id }) => id).sort());
          for (const cell of cells) {
            for (const id of cell[kind]) {
              expect(risks.find((each) => each.id === id)![kind].level).toBe(cell.level);
            }
          }
        }
      }),
    );
  });

  it('has an arrow for each risk that measures move, and none for one that stays', () => {
    fc.assert(
      fc.property(placed, (risks) => {
        const moved = risks.filter(
          ({ inherent, residual }) =>
            inherent.likelihood !== residual.likelihood ||
            inherent.consequence !== residual.consequence,
        );
        const arrows = riskArrows(risks);
        expect(arrows.flatMap(({ ids }) => ids).sort()).toEqual(moved.map(({ id }) => id).sort());
        expect(arrows.every(({ from, to }) => from.join() !== to.join())).toBe(true);
      }),
    );
  });
});
