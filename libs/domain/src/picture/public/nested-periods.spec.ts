import { expect, it } from 'vitest';
import { leaksOf } from '../../../../../test/support/table-attack.js';
import { areaSums, type SummedRow } from '../../figure/area-sums.js';
import type { EditionContent } from '../edition/edition-content.js';
import { settled } from '../edition/json-differences.js';
import { lengthOf, yearPeriod, type Period } from '../period.js';
import { buildingPublicEdition, type EarlierPublic } from './build-public-edition.js';
import { publicCounts } from './public-cells.js';

const year = yearPeriod(2025);
const tertials = ['2025-01', '2025-05', '2025-09', '2026-01'].map((from, at, all) => ({ from, to: all[at + 1]! })).slice(0, 3); // prettier-ignore
const parts = ['a', 'b', 'c'].map((code) => ({ key: `district:${code}`, name: code, population: 9_000, isWhole: true })); // prettier-ignore
const areas = { schemeOf: () => 'scb', nameOf: (address: string) => address, populationOf: () => 9_000 }; // prettier-ignore
/** Enough everywhere, but for men of one district in the last months. */
const rows = parts.flatMap(({ key }) =>
  ['2025-02', '2025-06', '2025-10'].flatMap((month): SummedRow[] =>
    ['woman', 'man'].map((gender) => {
      const isFew = key === 'district:a' && month === '2025-10' && gender === 'man';
      return { part: key, focusArea: 'crime', gender, month, count: isFew ? 2 : 30 };
    }),
  ),
);

function versionOf(period: Period): EditionContent {
  const values = areaSums({
    ...{ period, extent: { oldest: '2025-01', newest: '2025-12' }, currentMonth: '2026-02' },
    ...{ months: lengthOf(period), breaks: [], parts, population: 27_000, focusAreas: ['crime'] },
    ...{ rows, excluded: 0, unknown: 0 },
  });
  const area = { scheme: 'scb', level: 'municipality', code: '1', name: 'Staden', versions: [] };
  const section = { code: 'figures', focusAreas: [], isHidden: false, name: { sv: '', en: '' } };
  const figure = { figure: 'areaSums@1', parameters: {}, inputs: null, values: settled(values) };
  return {
    picture: { id: '', organisation: { id: '', name: '', kind: '' }, area, period },
    template: { version: 1, sections: [section] },
    decision: { body: '', date: '', paragraph: '', caseNumber: '' },
    ...{ judgements: [], chain: {}, asOfPosition: 1 },
    figures: [{ section: 'figures', ...figure }],
  } as unknown as EditionContent;
}

function publish(period: Period, earlier: readonly EarlierPublic[]) {
  const of = { editionId: '', number: 1, hash: '' };
  const version = versionOf(period);
  const steps = buildingPublicEdition(version, { of, number: 1, withheld: new Map(), areas, earlier }); // prettier-ignore
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { published: value.content, version, exposed: value.exposed };
  }
}

it.each([
  ['each tertial before it', [...tertials, year]],
  ['two tertials before it', [...tertials.slice(0, 2), year]],
  ['tertials after it', [year, ...tertials]],
])('a year lets no number of a part of it be worked out, with %s', async (_, periods) => {
  const out: ReturnType<typeof publish>[] = [];
  for (const period of periods) out.push(publish(period, out));
  expect(out.flatMap(({ exposed }) => exposed)).toEqual([]);
  // What readers lay beside each other: the numbers of all editions, and that tertials are a year.
  const cells = new Map(
    out.flatMap(({ published }) => published.cells).map((cell) => [cell.key, cell]),
  );
  const last = publicCounts(versionOf(tertials[2]!), areas).cells;
  for (const { key } of last) if (!cells.has(key)) cells.set(key, { key, value: null });
  const across = [...cells.keys()].flatMap((key) => {
    const keys = tertials.map(({ from, to }) => key.replace('2025-01..2026-01', `${from}..${to}`));
    return key.includes('2025-01..2026-01') && keys.every((one) => cells.has(one))
      ? [{ total: key, parts: keys }]
      : [];
  });
  expect(across.length).toBeGreaterThan(0);
  const sums = [...out.flatMap(({ published }) => published.sums), ...across];
  const leaks = await leaksOf([...cells.values()], sums);
  const isFew = ({ key }: { key: string }): boolean =>
    /district:a 2025-09.* genders:man$/.test(key);
  expect(leaks.filter(isFew)).toEqual([]);
});
