import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database } from '#database';
import { areaCodeOf, project, unproject, type AreaLevel, type PlaceType } from '#domain';
import type { AreaIndex } from './area-index.js';
import { Areas } from './areas.js';
import { SMALL_SCHEME, smallTownParts } from './demo/small-town.js';
import { stockholmDistricts, type DemoCentre } from './demo/stockholm-centres.js';
import { DEMO_SCHEME, DEMO_VALID_FROM, type DemoGeography } from './seed-demo-geography.js';
import { PlaceRepository } from './places/place.repository.js';

/** The register that the demo's places are said to come from. */
export const DEMO_PLACE_SOURCE = 'demo';
/** The day after every other: finds the versions that still stand. */
const LATEST = '9999-12-31';
const CENTIMETER_DECIMALS = 7;

/** What there is around each centre: name before the area's own, and where it lies, in meters east and north. */
const around: readonly {
  word: string;
  type: PlaceType;
  eastMeters: number;
  northMeters: number;
}[] = [
  { word: 'Torget', type: 'square', eastMeters: 20, northMeters: -30 },
  { word: 'Stationen', type: 'station', eastMeters: -110, northMeters: 60 },
  { word: 'Skolan', type: 'school', eastMeters: 210, northMeters: 170 },
  { word: 'Biblioteket', type: 'library', eastMeters: 90, northMeters: -90 },
  { word: 'Parken', type: 'park', eastMeters: -240, northMeters: -190 },
];

/**
 * Gives the demo a square, a station, a school, a library and a park in each of its smallest areas, so that there is
 * something to choose and somewhere to gather. All are invented, whatever the area is called.
 */
@Injectable()
export class SeedDemoPlaces {
  constructor(
    private readonly database: Database,
    private readonly repository: PlaceRepository,
    private readonly audit: AuditTrail,
    private readonly areas: Areas,
  ) {}

  /** Answers how many places were written: none when they are there already, or the demo's areas are not. */
  async run(demo: DemoGeography): Promise<{ places: number }> {
    const index = await this.areas.reload();
    const scheme = demo === 'liten' ? SMALL_SCHEME : DEMO_SCHEME;
    const level = demo === 'liten' ? 'district' : 'sub_area';
    const districts = demo === 'liten' ? smallTownParts : stockholmDistricts;
    const places = districts.flatMap(({ centres }) =>
      centres.flatMap((centre) => placesAround(centre, { scheme, level }, index)),
    );
    const count = await this.database.transaction(async (tx) => {
      await this.repository.lock(tx);
      if ((await this.repository.ofSource(tx, DEMO_PLACE_SOURCE)).length > 0) return 0;
      if (places.length === 0) return 0;
      await this.repository.insert(tx, places);
      await this.audit.append(tx, {
        actorId: null,
        action: 'place.demo-seeded',
        subject: 'place',
        subjectIds: [],
        details: { places: places.length },
      });
      await this.repository.raiseRevision(tx);
      return places.length;
    });
    return { places: count };
  }
}

/** Those that lie in their own area; a small one may have no room for a park. */
function placesAround(
  [name, lon, lat]: DemoCentre,
  own: { readonly scheme: string; readonly level: AreaLevel },
  index: AreaIndex,
) {
  const [x, y] = project([lon, lat], 'EPSG:3006');
  return around.flatMap(({ word, type, eastMeters, northMeters }) => {
    const point = unproject([x + eastMeters, y + northMeters], 'EPSG:3006');
    const where = { lon: rounded(point[0]), lat: rounded(point[1]) };
    const area = index.locate(where, LATEST)?.areas.at(-1);
    if (area?.scheme !== own.scheme || area.level !== own.level || area.name !== name) return [];
    const code = `${type}_${areaCodeOf(name)!}`;
    const known = { ...where, address: null, openingHours: null };
    const validity = { validFrom: DEMO_VALID_FROM, validTo: null };
    const named = { source: DEMO_PLACE_SOURCE, code, type, name: `${word} i ${name}` };
    return [{ ...named, ...known, ...validity }];
  });
}

const rounded = (degrees: number) => Number(degrees.toFixed(CENTIMETER_DECIMALS));
