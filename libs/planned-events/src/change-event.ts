import { Injectable } from '@nestjs/common';
import type { Actor } from '#domain';
import { Areas } from '#geography';
import { eventContent } from './event-content.js';
import type { PlannedEventDto, PlannedEventWishDto } from './planned-event.dto.js';
import { WriteRevision } from './write-revision.js';

/** Says something else of a planned event: all of it, as it is to stand. */
@Injectable()
export class ChangeEvent {
  constructor(
    private readonly write: WriteRevision,
    private readonly areas: Areas,
  ) {}

  /** @param revision that was read. Throws `Fault` as `WriteRevision`, and FIELDS_INVALID. */
  async run(
    actor: Actor,
    id: string,
    revision: number,
    wish: PlannedEventWishDto,
  ): Promise<PlannedEventDto> {
    const content = eventContent(wish, await this.areas.current());
    return this.write.run(actor, { id, revision }, 'changed', ([standing]) => ({
      ...standing!,
      ...content,
    }));
  }
}
