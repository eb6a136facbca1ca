import { createReadStream } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SeedDemoAccounts } from '#access';
import { RebuildTallies, ReconcileTallies } from '#aggregation';
import { category, monthsLater, type LivePicture } from '#domain';
import { ImportAreas } from '#geography';
import {
  lillstadAreasPath,
  lillstadExpected,
  lillstadLevels,
  LillstadReporter,
  lillstadOperations,
  type Figures,
} from '../support/lillstad.js';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

const expected = lillstadExpected();
const phases = expected.phases.map(({ phase }) => phase);

type Item = Record<string, string | null> & { count: number };

interface Columns {
  readonly dimensions: readonly {
    readonly name: string;
    readonly values: readonly (string | null)[];
    readonly indexes: readonly number[] | null;
  }[];
  readonly counts: readonly number[];
}

/** The rows that columns stand for. */
function itemsOf({ dimensions, counts }: Columns): Item[] {
  const items = counts.map((count, at): Item => {
    let rest = at;
    const named = [...dimensions].reverse().map(({ name, values, indexes }) => {
      const place = indexes === null ? rest % values.length : indexes[at]!;
      rest = Math.floor(rest / values.length);
      return [name, values[place]!] as const;
    });
    return { ...Object.fromEntries(named.reverse()), count } as Item;
  });
  return items.filter(({ count }) => count > 0);
}

/** The whole application over an empty town, and somebody who reports. */
class Town {
  readonly reporter: LillstadReporter;

  private constructor(
    readonly app: RunningApp,
    person: Person,
    private readonly viewer: Person,
  ) {
    this.reporter = new LillstadReporter((method, path, wish) => person.send(method, path, wish));
  }

  static async found(): Promise<Town> {
    const app = await RunningApp.start();
    await app.api.get(SeedDemoAccounts, { strict: false }).run();
    for (const level of lillstadLevels) {
      await app.api.get(ImportAreas, { strict: false }).run(null, {
        file: createReadStream(lillstadAreasPath(level)),
        level,
        codeProperty: 'code',
        nameProperty: 'name',
        ...(level !== 'county' && { parentProperty: 'parent' }),
        scheme: 'lillstad',
      });
    }
    const reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
    return new Town(app, reporter, await app.signIn('security@demo.example', DEMO_PASSWORD));
  }

  /** Everything that arrives in a phase, in order. */
  async live(phase: string, afterEach: () => Promise<void> = async () => undefined): Promise<void> {
    for (const operation of lillstadOperations().filter((one) => one.phase === phase)) {
      const answer = await this.reporter.run(operation);
      const told = `${operation.op} ${operation.number}: ${JSON.stringify(answer.body)}`;
      expect([200, 201], told).toContain(answer.status);
      if (operation.op === 'record') {
        const { areaCode } = expected.cellsAsFirstRecorded[operation.number]!;
        expect(answer.body['areaCode'], told).toBe(areaCode);
      }
      await afterEach();
    }
  }

  async ask<Body>(path: string): Promise<Body> {
    const answer = await this.viewer.send<Body>('GET', path);
    expect(answer.status, path).toBe(200);
    return answer.body;
  }

  /** Counts of all three years, divided by what is asked for. */
  async counts(by: string, more = ''): Promise<Item[]> {
    const period = 'from=2024-01-01&to=2027-01-01';
    const divided = by === '' ? '' : `&by=${by}`;
    const asked = `area=municipality:9901&${period}${divided}${more}`;
    const { items } = await this.ask<{ items: Item[] }>(`/tallies?${asked}`);
    const columns = await this.ask<Columns>(`/tallies/columns?${asked}`);
    expect(itemsOf(columns), `columns of ${asked}`).toEqual(items);
    return items;
  }

  reconcile() {
    return this.app.worker.get(ReconcileTallies, { strict: false }).run();
  }
}

function sumOf(items: readonly Item[]): number {
  return items.reduce((sum, { count }) => sum + count, 0);
}

/** Counts in two steps: by the first name, then by the second. */
function figuresOf(items: readonly Item[], outer: string, inner: string): Figures {
  const figures: Figures = {};
  for (const item of items) {
    const row = (figures[yearWhenAsked(item, outer)] ??= {});
    const column = yearWhenAsked(item, inner);
    row[column] = (row[column] ?? 0) + item.count;
  }
  return figures;
}

function yearWhenAsked(item: Item, name: string): string {
  if (name === 'year') return (item['month'] ?? '').slice(0, 4);
  return item[name] ?? 'notStated';
}

/** All that a phase is expected to show, as the API answers it. */
async function answeredBy(town: Town) {
  const byCategory = await town.counts('month,category');
  const uncounted = byCategory.filter((item) => !category(item['category'] ?? '')?.counted);
  const tiers = await town.counts('tier');
  return {
    total: sumOf(await town.counts('')),
    notCounted: sumOf(uncounted),
    areaMonths: figuresOf(await town.counts('area,month', '&level=district'), 'area', 'month'),
    categoryYears: figuresOf(byCategory, 'year', 'category'),
    genderYears: figuresOf(await town.counts('month,gender'), 'year', 'gender'),
    tiers: Object.fromEntries(tiers.map((item) => [item['tier'], item.count])),
  };
}

function pictureOf(town: Town, area: string, year: number): Promise<LivePicture> {
  const period = `from=${year}-01-01&to=${year + 1}-01-01`;
  return town.ask<LivePicture>(`/situation-pictures/live?area=${area}&${period}&exact=true`);
}

describe('Lillstad through the whole application', () => {
  let town: Town;
  beforeAll(async () => {
    town = await Town.found();
  });
  afterAll(() => town?.app.close());

  it.each(phases)('has the numbers worked out by hand after phase “%s”', async (phase) => {
    await town.live(phase, () => town.app.catchUp());
    const { phase: _name, ...figures } = expected.phases.find((one) => one.phase === phase)!;
    expect(await answeredBy(town)).toEqual(figures);
    expect(await town.reconcile()).toMatchObject({ stale: 0, differences: [] });
  });

  it.each(Object.entries(expected.pictures))(
    'shows the picture of %s that was drawn by hand',
    async (area, drawn) => {
      const picture = await pictureOf(town, area, drawn.year);
      const [first, last] = drawn.comparedMonths.map((month) => String(month).padStart(2, '0'));
      expect(picture.compared?.from).toBe(`${drawn.year}-${first}`);
      expect(monthsLater(picture.compared!.to, -1)).toBe(`${drawn.year}-${last}`);
      expect(picture).toMatchObject({
        finished: true,
        total: drawn.headline,
        excluded: drawn.excluded,
        unknown: 0,
      });
      expect(picture.months.map(({ now }) => now)).toEqual(drawn.months);
      const focusAreas = picture.focusAreas.map(({ code, total, now, before }) => [
        code,
        [total, now, before],
      ]);
      expect(Object.fromEntries(focusAreas)).toEqual(drawn.focusAreas);
    },
  );

  it('counts the same from the revisions as from the folded cells', async () => {
    expect(sumOf(await town.counts('weekday'))).toBe(sumOf(await town.counts('month')));
    expect(figuresOf(await town.counts('month,gender,policeReported'), 'year', 'gender')).toEqual(
      expected.phases.at(-1)!.genderYears,
    );
  });

  it('has the same numbers when everything is forwarded only at the end, and when rebuilt', async () => {
    const late = await Town.found();
    try {
      for (const phase of phases) await late.live(phase);
      expect(await late.counts('')).not.toEqual(await town.counts(''));
      await late.app.catchUp();
      const dimensions = 'area,month,category,kind,severity,source,tier,gender';
      expect(await late.counts(dimensions)).toEqual(await town.counts(dimensions));
      expect(await answeredBy(late)).toEqual(await answeredBy(town));
      const reconciled = await late.reconcile();
      expect(reconciled).toMatchObject({ stale: 0, differences: [] });
      expect(reconciled.cells).toBeGreaterThan(20);
      const before = await late.counts(dimensions);
      await late.app.worker.get(RebuildTallies, { strict: false }).run();
      expect(await late.counts(dimensions)).toEqual(before);
    } finally {
      await late.app.close();
    }
  });
});
