import { Readable } from 'node:stream';
import { ImportAreas, municipalities } from '#geography';
import { csvOf } from './registers.js';
import type { RunningApp } from './running-app.js';

/** Municipalities that tests put into one group, the demo's own first. */
export const ALIKE = ['0180', '0126', '0127', '0128', '0136', '0138', '0139'] as const;
export const GROUPS_HEAD = ['kommunkod', 'gruppkod', 'gruppnamn'];

/** The file of a grouping with one group. */
export function groupOf(codes: readonly string[], name = 'Storstäder'): string {
  return csvOf([GROUPS_HEAD, ...codes.map((code) => [code, 'A1', name])]);
}

/** Squares east of the demo's Stockholm, in the same county. */
export async function addMunicipalities(app: RunningApp): Promise<void> {
  const features = ALIKE.slice(1).map((code, at) => {
    const [west, south] = [19 + at / 10, 59];
    const ring = [
      ...[
        [west, south],
        [west + 0.1, south],
        [west + 0.1, south + 0.1],
      ],
      ...[
        [west, south + 0.1],
        [west, south],
      ],
    ];
    const { name } = municipalities.find((each) => each.code === code)!;
    const geometry = { type: 'Polygon', coordinates: [ring] };
    return { type: 'Feature', properties: { code, name, within: '01' }, geometry };
  });
  const text = JSON.stringify({ type: 'FeatureCollection', features });
  await app.api.get(ImportAreas, { strict: false }).run(null, {
    ...{ file: Readable.from([Buffer.from(text)]), level: 'municipality', scheme: 'grannar' },
    ...{ codeProperty: 'code', nameProperty: 'name', parentProperty: 'within' },
    validFrom: '2020-01-01',
  });
}
