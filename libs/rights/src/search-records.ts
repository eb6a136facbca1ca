import { Injectable } from '@nestjs/common';
import { HitRepository } from './hit.repository.js';
import { RightsLedger } from './rights-ledger.js';
import { RightsTextRepository } from './rights-text.repository.js';
import { SearchRepository } from './search.repository.js';
import { TextHitRepository } from './texts/text-hit.repository.js';

/** What a search writes. */
@Injectable()
export class SearchRecords {
  constructor(
    readonly searches: SearchRepository,
    readonly hits: HitRepository,
    readonly textHits: TextHitRepository,
    readonly texts: RightsTextRepository,
    readonly ledger: RightsLedger,
  ) {}
}
