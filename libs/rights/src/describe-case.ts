import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { answerDueOn, formatDesignation, mayExtend } from '#domain';
import { HitRepository } from './hit.repository.js';
import type { RightsCase } from './rights-case.repository.js';
import type {
  RightsCaseDto,
  RightsCaseLineDto,
  RightsSearchDto,
  SoughtPersonDto,
} from './rights-case.dto.js';
import { RightsTextRepository } from './rights-text.repository.js';
import { SearchRepository } from './search.repository.js';

const DAY_MS = 86_400_000;

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** Cases as they are told to those who handle them. */
@Injectable()
export class DescribeCase {
  constructor(
    private readonly database: Database,
    private readonly texts: RightsTextRepository,
    private readonly searches: SearchRepository,
    private readonly hits: HitRepository,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Without a word of who asks. */
  line(found: RightsCase): RightsCaseLineDto {
    const { registeredYear: year, registeredNumber: number, outcome, receivedOn } = found;
    const dueOn = answerDueOn(receivedOn, found.extendedAt !== null);
    return {
      ...{ id: found.id, organisationId: found.organisationId },
      organisationName: found.organisationName,
      designation: year === null || number === null ? null : formatDesignation(year, number),
      ...{ kind: found.kind, channel: found.channel, identity: found.identity, receivedOn, dueOn },
      daysLeft: outcome === null ? daysBetween(this.today(), dueOn) : null,
      isExtended: found.extendedAt !== null,
      outcome,
      decidedAt: found.decidedAt?.toISOString() ?? null,
    };
  }

  /** All of it. Whoever calls has it audited. */
  async whole(found: RightsCase): Promise<RightsCaseDto> {
    const { id, receivedOn, extendedAt, outcome, accountId } = found;
    const [person, extension, decision, search, hits] = await Promise.all([
      this.texts.of<SoughtPersonDto>(this.database, [id], 'person'),
      this.texts.of<string>(this.database, [id], 'extension'),
      this.texts.of<string>(this.database, [id], 'decision'),
      this.searches.last(id),
      this.hits.count(id),
    ]);
    return {
      ...this.line(found),
      person: person.get(id) ?? null,
      mayExtend: outcome === null && extendedAt === null && mayExtend(receivedOn, this.today()),
      extensionReason: extension.get(id) ?? null,
      motive: decision.get(id) ?? null,
      accountId,
      search: search ?? null,
      ...hits,
    };
  }

  /** The last search of a case. */
  search(id: string): Promise<RightsSearchDto | undefined> {
    return this.searches.last(id);
  }

  private today(): string {
    return this.clock.localDate(this.settings.timeZone);
  }
}
