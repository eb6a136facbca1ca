import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database } from '#database';
import type { Transaction } from '#database';
import {
  areaCodeOf,
  bufferedHull,
  geometryOf,
  project,
  unprojectPolygons,
  voronoiCells,
} from '#domain';
import type { AreaGeometry, AreaLevel } from '#domain';
import { AreaReader } from './area.reader.js';
import { AreaRepository } from './area.repository.js';
import { Areas } from './areas.js';
import { counties, NATIONAL_SCHEME, SWEDEN } from './counties.js';
import { SMALL_MUNICIPALITY, SMALL_SCHEME, smallTownParts } from './demo/small-town.js';
import { DEMO_POPULATION_YEAR, stockholmDistricts } from './demo/stockholm-centres.js';
import type { DemoDistrict } from './demo/stockholm-centres.js';
import { DEFAULT_VALID_FROM } from './plan-area-import.js';

export const DEMO_SCHEME = 'stockholm';

/**
 * From when the demo's districts and sub-areas stand. The real boundaries changed in 2020 and on
 * 2023-07-01, when 13 districts became 11; the demo has today's throughout, so that its years can be
 * compared.
 */
export const DEMO_VALID_FROM = '2020-01-01';

/** How far beyond the outermost centres the approximate areas reach. */
const DEMO_MARGIN_METERS = 1_500;

const CELL_SOURCE =
  'Ungefärlig: närmast stadsdelens mittpunkt (Voronoi), inte den verkliga gränsen. ' +
  'Mittpunkter ur Stadskartan, Stockholms stad, CC0.';
const UNION_SOURCE = 'Ungefärlig: summan av stadsdelarna.';
const POPULATION_SOURCE = 'Stockholms stad, 2024-12-31';
const INVENTED_SOURCE = 'Påhittad: kommunen finns inte.';

/** Which of the invented geographies. */
export type DemoGeography = 'stockholm' | 'liten';

interface Written {
  readonly scheme: string;
  readonly level: AreaLevel;
  readonly code: string;
  readonly name: string;
}
interface Drawing {
  readonly geometry: AreaGeometry | null;
  readonly source: string;
}
type Write = (area: Written, parentKey: number | null, drawing: Drawing | null) => Promise<number>;

/** Fills an empty geography with an approximate Stockholm or a small invented municipality. */
@Injectable()
export class SeedDemoGeography {
  constructor(
    private readonly database: Database,
    private readonly reader: AreaReader,
    private readonly repository: AreaRepository,
    private readonly audit: AuditTrail,
    private readonly areas: Areas,
  ) {}

  /** Answers how many areas were written: none when there is any area already. */
  async run(demo: DemoGeography = 'stockholm'): Promise<{ areas: number }> {
    const written = await this.database.transaction(async (tx) => {
      await this.repository.lock(tx);
      if ((await this.reader.all(tx)).length > 0) return 0;
      let count = 0;
      const write: Write = (area, parentKey, drawing) => {
        count += 1;
        return this.write(tx, area, parentKey, drawing);
      };
      if (demo === 'liten') await this.writeSmallTown(tx, write);
      else await this.writeStockholm(tx, write);
      await this.audit.append(tx, {
        actorId: null,
        action: 'area.demo-seeded',
        subject: 'area',
        subjectIds: [],
        details: { scheme: demo === 'liten' ? SMALL_SCHEME : DEMO_SCHEME, areas: count },
      });
      await this.repository.raiseRevision(tx);
      return count;
    });
    await this.areas.reload();
    return { areas: written };
  }

  private write(
    tx: Transaction,
    area: Written,
    parentKey: number | null,
    drawing: Drawing | null,
  ): Promise<number> {
    const national = area.scheme === NATIONAL_SCHEME;
    const validFrom = national ? DEFAULT_VALID_FROM : DEMO_VALID_FROM;
    const { geometry = null, source = null } = drawing ?? {};
    const approximate = drawing !== null;
    const draft = { ...area, validFrom, parentKey, geometry, approximate, source };
    return this.repository.insert(tx, draft);
  }

  private async writeSmallTown(tx: Transaction, write: Write): Promise<void> {
    const country: Written = { scheme: NATIONAL_SCHEME, level: 'country', ...SWEDEN };
    const own = { scheme: SMALL_SCHEME };
    const municipality: Written = { ...own, level: 'municipality', ...SMALL_MUNICIPALITY };
    const drawing = { geometry: null, source: INVENTED_SOURCE };
    const municipalityKey = await write(municipality, await write(country, null, null), drawing);
    const cells = demoCells(smallTownParts);
    for (const { name, population } of smallTownParts) {
      const part: Written = { ...own, level: 'district', code: areaCodeOf(name)!, name };
      const geometry = cells.get(name)!;
      await write(part, municipalityKey, { geometry, source: INVENTED_SOURCE });
      await this.setPopulation(tx, part, population, INVENTED_SOURCE);
    }
    const total = smallTownParts.reduce((sum, { population }) => sum + population, 0);
    await this.setPopulation(tx, municipality, total, INVENTED_SOURCE);
  }

  private setPopulation(tx: Transaction, area: Written, population: number, source: string) {
    const year = DEMO_POPULATION_YEAR;
    return this.repository.setPopulation(tx, { ...area, year, population, source });
  }

  private async writeStockholm(tx: Transaction, write: Write): Promise<void> {
    const national = { scheme: NATIONAL_SCHEME };
    const country = await write({ ...national, level: 'country', ...SWEDEN }, null, null);
    const county = counties.find(({ code }) => code === '01')!;
    const countyKey = await write({ ...national, level: 'county', ...county }, country, null);
    const stockholm = {
      ...national,
      level: 'municipality',
      code: '0180',
      name: 'Stockholm',
    } as const;
    const municipality = await write(stockholm, countyKey, {
      geometry: null,
      source: UNION_SOURCE,
    });
    const cells = demoCells();
    for (const { name, population, centres } of stockholmDistricts) {
      const district = {
        scheme: DEMO_SCHEME,
        level: 'district',
        code: areaCodeOf(name)!,
        name,
      } as const;
      const districtKey = await write(district, municipality, {
        geometry: null,
        source: UNION_SOURCE,
      });
      await this.setPopulation(tx, district, population, POPULATION_SOURCE);
      for (const [centre] of centres) {
        const code = areaCodeOf(centre)!;
        const geometry = cells.get(centre)!;
        const subArea = { scheme: DEMO_SCHEME, level: 'sub_area', code, name: centre } as const;
        await write(subArea, districtKey, { geometry, source: CELL_SOURCE });
      }
    }
  }
}

/**
 * An approximate area for each sub-area by name: what lies nearer to its centre than to any other,
 * measured in SWEREF 99 18 00, inside the hull of all centres and a margin.
 */
export function demoCells(
  districts: readonly DemoDistrict[] = stockholmDistricts,
): Map<string, AreaGeometry> {
  const centres = districts.flatMap((district) => district.centres);
  const places = centres.map(([, lon, lat]) => project([lon, lat], 'EPSG:3011'));
  const clip = [[bufferedHull(places, DEMO_MARGIN_METERS)]];
  const cells = voronoiCells(places, clip);
  return new Map(
    centres.map(([name], i) => [name, geometryOf(unprojectPolygons(cells[i]!, 'EPSG:3011'))]),
  );
}
