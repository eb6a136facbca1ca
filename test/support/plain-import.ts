import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { ImportAreas } from '#geography';
import { parseProfile, type ImportProfile } from '#imports';

/** A square degree as a municipality. */
const square = (west: number, id: string, name: string) => ({
  type: 'Feature',
  properties: { id, name, county: id.slice(0, 2) },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 57],
        [west + 1, 57],
        [west + 1, 58],
        [west, 58],
        [west, 57],
      ],
    ],
  },
});

/** Two municipalities, so that rows have somewhere to be: 0861 from 16 to 17 degrees east, 0980 from 18 to 19. */
export async function importTwoMunicipalities(
  app: INestApplicationContext,
  folder: string,
): Promise<void> {
  const features = [square(18, '0980', 'Gotland'), square(16, '0861', 'Mönsterås')];
  const file = join(folder, 'areas.json');
  await writeFile(file, JSON.stringify({ type: 'FeatureCollection', features }));
  await app.get(ImportAreas).run(null, {
    ...{ file, level: 'municipality', validFrom: '2000-01-01' },
    ...{ codeProperty: 'id', nameProperty: 'name', parentProperty: 'county' },
  });
}

/** Reads files with the header below. */
export const plainProfile: ImportProfile = parseProfile({
  name: 'plain',
  title: { sv: 'Enkel', en: 'Plain' },
  source: 'plain',
  licence: 'CC0',
  fields: {
    id: { column: 'id' },
    kind: { constant: 'observation' },
    category: { column: 'category', mapping: 'taxonomy' },
    occurredFrom: { column: 'when', formats: ['ISO', 'yyyy-MM-dd HH:mm'] },
    location: [{ areaCode: { column: 'area', levels: ['municipality'] } }],
    severity: { column: 'severity', optional: true },
    text: { column: 'text', optional: true },
  },
});

export const PLAIN_HEADER = 'id,when,category,area,severity,text';

export interface PlainRow {
  readonly id: number | string;
  readonly when?: string;
  readonly category?: string;
  readonly area?: string;
  readonly severity?: number | '';
  readonly text?: string;
}

/** One line of such a file. */
export function plainLine(row: PlainRow): string {
  const { id, when = '2025-03-04 10:00', category = 'order.theft', area = '0980' } = row;
  return [id, when, category, area, row.severity ?? '', `"${row.text ?? ''}"`].join(',');
}

export async function writePlainFile(
  folder: string,
  name: string,
  rows: readonly PlainRow[],
): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `${[PLAIN_HEADER, ...rows.map(plainLine)].join('\n')}\n`);
  return path;
}
