import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { DescribeCase } from './describe-case.js';
import {
  CASES_PAGE_MAX,
  type RightsCaseDto,
  type RightsCasesDto,
  type RightsCasesQueryDto,
  type RightsSearchDto,
} from './rights-case.dto.js';
import { RightsCaseRepository } from './rights-case.repository.js';
import { RightsLedger } from './rights-ledger.js';

/** Cases, for those who handle them. Who asks is told only of one at a time, and that is in the log before it is answered. */
@Injectable()
export class ReadCases {
  constructor(
    private readonly database: Database,
    private readonly cases: RightsCaseRepository,
    private readonly describe: DescribeCase,
    private readonly ledger: RightsLedger,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async list(
    actor: Actor,
    { state, cursor, limit = CASES_PAGE_MAX }: RightsCasesQueryDto,
  ): Promise<RightsCasesDto> {
    const page = {
      ...(state !== undefined && { isOpen: state === 'open' }),
      ...(cursor !== undefined && { before: cursor }),
      limit: limit + 1,
    };
    const [found, organisations] = await Promise.all([
      this.cases.list(actor, page),
      this.cases.organisations(actor, this.today()),
    ]);
    const shown = found.slice(0, limit);
    return {
      items: shown.map((each) => this.describe.line(each)),
      nextCursor: found.length > limit ? (shown.at(-1)?.id ?? null) : null,
      organisations,
    };
  }

  /** Fault: NOT_FOUND. */
  async one(actor: Actor, id: string): Promise<RightsCaseDto> {
    const found = await this.cases.one(actor, id);
    await this.database.transaction((tx) =>
      this.ledger.step(tx, actor.accountId, 'rights.case-read', id),
    );
    return this.describe.whole(found);
  }

  /** How far its last search has come. Fault: NOT_FOUND, also where none has been asked for. */
  async progress(actor: Actor, id: string): Promise<RightsSearchDto> {
    await this.cases.one(actor, id);
    const search = await this.describe.search(id);
    if (search === undefined) throw new Fault('NOT_FOUND');
    return search;
  }

  /** The local day. */
  today(): string {
    return this.clock.localDate(this.settings.timeZone);
  }
}
