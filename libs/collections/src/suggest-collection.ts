import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { addMonths, Fault, suggestedForm, type Actor } from '#domain';
import { keepsCollections } from './collection-reach.js';
import { CollectionRepository } from './collection.repository.js';
import type { SuggestionDto } from './collection.dto.js';

const MONTHS_PER_YEAR = 12;
/** Where there is none to copy: asked for in the second week of January, and due at the end of February. */
const FIRST = { opensOn: '01-12', dueOn: '02-28' } as const;

/** What a new collection would ask, of whom and until when: last year's, moved by a year, with whoever is new. */
@Injectable()
export class SuggestCollection {
  constructor(
    private readonly database: Database,
    private readonly collections: CollectionRepository,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @param year that the pictures are of; the one that ends, or has ended last, when nothing is asked. Fault: NOT_FOUND. */
  async run(actor: Actor, asked?: number): Promise<SuggestionDto> {
    if (!keepsCollections(actor)) throw new Fault('NOT_FOUND');
    const today = this.clock.localDate(this.settings.timeZone);
    const year = asked ?? endingYear(today);
    const organisations = await this.collections.organisations(today);
    const before = await this.collections.before(year);
    const known = new Map(
      before
        ? (await this.collections.recipients(this.database, before.id)).map((each) => [
            each.organisationId,
            each.form,
          ])
        : [],
    );
    const months = before ? (year - before.year) * MONTHS_PER_YEAR : 0;
    return {
      year,
      copiedFrom: before?.year ?? null,
      opensOn: before ? addMonths(before.opensOn, months) : `${year + 1}-${FIRST.opensOn}`,
      dueOn: before ? addMonths(before.dueOn, months) : `${year + 1}-${FIRST.dueOn}`,
      instructions: before?.instructions ?? '',
      contact: before?.contact ?? '',
      organisations: organisations.map((each) => ({
        ...each,
        form: known.get(each.organisationId) ?? suggestedForm(each),
        isNew: before !== undefined && !known.has(each.organisationId),
      })),
    };
  }
}

/** From autumn on the running year is prepared for; before that the one just ended is asked for. */
function endingYear(today: string): number {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  return month >= 9 ? year : year - 1;
}
