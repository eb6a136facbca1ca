import { Injectable } from '@nestjs/common';
import { CollectionLedger } from './collection-ledger.js';
import { CollectionRepository } from './collection.repository.js';
import { StepRepository } from './step.repository.js';

/** What an answer is written in. */
@Injectable()
export class AnswerBooks {
  constructor(
    readonly collections: CollectionRepository,
    readonly steps: StepRepository,
    readonly ledger: CollectionLedger,
  ) {}
}
