import { Injectable } from '@nestjs/common';
import { unitBreaks, wholeMonths, type MonthKey, type RecordingBreak } from '#domain';
import type { AreaIndex, AreaRecord } from '#geography';
import { TallyReader } from '../tally.reader.js';
import { UnitSumsReader, type UnitSum } from './unit-sums.reader.js';

/** Where it is looked at: an area as a whole, and the parts that its incidents are shown by. */
export interface LookedAt {
  /** null for everywhere. */
  readonly area: AreaRecord | null;
  /** What the parts are, in a word. */
  readonly parts: string;
  /** `<level>:<code>` of the part that an area within it belongs to; undefined for one in no part. */
  readonly partOf: (areaKey: number) => string | undefined;
}

/** Finds from when on a unit with a lasting part of an area's incidents has stopped or begun to report. */
@Injectable()
export class FindUnitBreaks {
  constructor(
    private readonly sums: UnitSumsReader,
    private readonly tallies: TallyReader,
  ) {}

  /**
   * A break of the whole hits everything, one of a part that part alone. Which unit it is, is told nobody: who reported
   * is kept from many, and a break is shown to all alike.
   * @param currentMonth the local month that is not over.
   */
  async run(
    index: AreaIndex,
    { area, parts, partOf }: LookedAt,
    currentMonth: MonthKey,
  ): Promise<RecordingBreak[]> {
    const keys =
      area === null
        ? index.areas.map(({ areaKey }) => areaKey)
        : [...index.descendantKeys([area.areaKey])];
    const own = area === null ? '' : `${area.level}:${area.code}`;
    const names = [own];
    const places = new Map([[own, 0]]);
    const placeOf = (areaKey: number): number => {
      const name = partOf(areaKey) ?? own;
      const place = places.get(name) ?? names.push(name) - 1;
      places.set(name, place);
      return place;
    };
    const [counts, heard] = await Promise.all([
      this.sums.sums({
        name: `${index.revision} ${own} ${parts}`,
        ...{ areaKeys: keys, places: keys.map(placeOf), before: currentMonth },
      }),
      // An area in which everybody has fallen silent has no newest month to judge by: all areas together have.
      this.tallies.extent(null),
    ]);
    const units = [...new Set(counts.flatMap(({ unit }) => unit ?? []))];
    if (units.length === 0 || heard === null) return [];
    const [quiet, decided] = await Promise.all([this.sums.quiet(units), this.sums.decided(units)]);
    const find = (some: readonly UnitSum[], subject: string, hits: RecordingBreak['hits']) => {
      const oldest = some.map(({ month }) => month).sort()[0];
      if (oldest === undefined) return [];
      const whole = wholeMonths({ oldest, newest: heard.newest }, currentMonth);
      return unitBreaks({ counts: some, quiet, decided }, whole).map((found): RecordingBreak => {
        return { ...found, kind: 'unit', subject, hits };
      });
    };
    const byPlace = names.map((): UnitSum[] => []);
    for (const row of counts) byPlace[row.group]!.push(row);
    return [
      ...find(counts, own, 'everything'),
      ...names.slice(1).flatMap((name, at) => find(byPlace[at + 1]!, name, 'one_area')),
    ];
  }
}
