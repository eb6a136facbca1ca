import { Injectable } from '@nestjs/common';
import { breaksOf, wholeMonths, type AreaLevel, type MonthKey, type RecordingBreak } from '#domain';
import type { AreaIndex, AreaRecord } from '#geography';
import { GroupSumsReader } from './group-sums.reader.js';

/** What a picture or a map shows: the parts of one level within an area, or everywhere. */
export interface ShownParts {
  readonly area: AreaRecord | null;
  /** undefined when the area has no parts. */
  readonly level: AreaLevel | undefined;
}

/** Finds from when on places are given finer or coarser: then areas gain or lose incidents though nothing happened. */
@Injectable()
export class FindLevelBreaks {
  constructor(private readonly sums: GroupSumsReader) {}

  /**
   * A break in an area around the one shown hits everything, since incidents come from there or go there; one within
   * the area itself hits its parts only.
   * @param currentMonth the local month that is not over.
   */
  async run(
    index: AreaIndex,
    shown: ShownParts,
    currentMonth: MonthKey,
  ): Promise<RecordingBreak[]> {
    const lineage = shown.area === null ? [] : index.chainOf(shown.area.areaKey).areas;
    const around = shown.area === null ? [] : lineage.slice(0, -1);
    const groupOf = groupsOf(index, around, shown);
    const sums = await this.sums.run([...groupOf.keys()], [...groupOf.values()]);
    if (sums.length === 0) return [];
    // An area that gets nothing more has no newest month to judge by: those around it have.
    const months = sums.map(({ month }) => month).sort();
    const whole = wholeMonths({ oldest: months[0]!, newest: months.at(-1)! }, currentMonth);
    const find = (depth: number): ReturnType<typeof breaksOf> => {
      const within = sums.filter(({ group }) => group >= 2 * depth);
      return breaksOf(
        within.map((row) => ({ ...row, isPart: row.group === 2 * depth })),
        whole,
      );
    };
    const everywhere = shown.area === null ? '' : addressOf(shown.area);
    return [
      ...around.flatMap((area, depth) =>
        find(depth).map((found) => breakIn(addressOf(area), 'everything', found)),
      ),
      ...find(around.length).map((found) => breakIn(everywhere, 'areas', found)),
    ];
  }
}

const addressOf = ({ level, code }: AreaRecord): string => `${level}:${code}`;

const breakIn = (
  subject: string,
  hits: RecordingBreak['hits'],
  found: ReturnType<typeof breaksOf>[number],
): RecordingBreak => ({ ...found, kind: 'area_level', subject, hits });

/**
 * What each area counts for. Of those around: twice their depth for what is known no finer than them, one more for
 * what lies in them elsewhere. Of the area shown: likewise, where finer means at the level of its parts.
 */
function groupsOf(
  index: AreaIndex,
  around: readonly AreaRecord[],
  { area, level }: ShownParts,
): Map<number, number> {
  const groupOf = new Map<number, number>();
  around.forEach((one, depth) => {
    for (const key of index.descendantKeys([one.areaKey])) groupOf.set(key, 2 * depth + 1);
    for (const { areaKey } of index.versionsOf(one.scheme, one.level, one.code)) {
      groupOf.set(areaKey, 2 * depth);
    }
  });
  const within =
    area === null
      ? index.areas.map(({ areaKey }) => areaKey)
      : index.descendantKeys([area.areaKey]);
  for (const key of within) {
    const { areas } = index.chainOf(key);
    const isFine = level === undefined || areas.some((one) => one.level === level);
    groupOf.set(key, 2 * around.length + (isFine ? 1 : 0));
  }
  return groupOf;
}
