import { Injectable } from '@nestjs/common';
import type { Actor } from '#domain';
import { MeasureLedger } from './measure-ledger.js';
import { PlaceOfWork } from './place-of-work.js';

/** What telling of actions takes beside their words: the audit log, and the names of areas. */
@Injectable()
export class DescribeActions {
  constructor(
    private readonly ledger: MeasureLedger,
    private readonly place: PlaceOfWork,
  ) {}

  note(actor: Actor, ids: readonly string[]): Promise<void> {
    return this.ledger.read(actor, 'actions.read', 'action', ids);
  }

  areaNames(): ReturnType<PlaceOfWork['areaNames']> {
    return this.place.areaNames();
  }
}
