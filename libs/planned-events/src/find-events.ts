import { Injectable } from '@nestjs/common';
import type { AreaIndex } from '#geography';
import type { ShownEventDto } from './planned-event.dto.js';
import { PlannedEventReader } from './planned-event.reader.js';
import { shownEvent } from './told-event.js';

/** More than a meeting can talk of. */
const SHOWN_MAX = 50;

/** An event, and the area that it is planned for. */
export interface FoundEvent {
  readonly event: ShownEventDto;
  readonly areaKey: number;
}

/** Finds the planned events of some areas and days, for whoever has the right to those areas already. */
@Injectable()
export class FindEvents {
  constructor(private readonly reader: PlannedEventReader) {}

  /**
   * Those in the areas, in what lies in them, and in what they lie in; the earliest first, at most 50, and cancelled ones
   * too, since who has heard of it must hear that.
   * @param period civil dates, `from` inclusive, `to` exclusive.
   */
  async run(
    areaKeys: readonly number[],
    period: { readonly from: string; readonly to: string },
    index: AreaIndex,
  ): Promise<FoundEvent[]> {
    const around = areaKeys.flatMap((key) =>
      index.chainOf(key).areas.map(({ areaKey }) => areaKey),
    );
    const keys = new Set([...areaKeys, ...index.descendantKeys(areaKeys), ...around]);
    const events = await this.reader.during({ ...period, areaKeys: [...keys], limit: SHOWN_MAX });
    return events.map((event) => ({ event: shownEvent(event, index), areaKey: event.areaKey }));
  }
}
