import { Injectable } from '@nestjs/common';
import { Fault, may, type Actor } from '#domain';
import { ActingPersonsReader } from './acting-persons.reader.js';
import { Authorities } from './authorities.js';
import { FindDue } from './find-due.js';
import {
  ITEMS_PAGE_MAX,
  type AuthoritiesDto,
  type DryRunDto,
  type ProposalDetailDto,
  type ProposalDto,
  type ProposalsDto,
} from './proposal.dto.js';
import { ProposalRepository, type StoredProposal } from './proposal.repository.js';

/** What would go, and what has been proposed. */
@Injectable()
export class ReadProposals {
  constructor(
    private readonly authorities: Authorities,
    private readonly due: FindDue,
    private readonly proposals: ProposalRepository,
    private readonly persons: ActingPersonsReader,
  ) {}

  /** The authorities whose rules and records the actor reads. */
  async reached(actor: Actor): Promise<AuthoritiesDto> {
    const [ruled, approved] = await Promise.all([
      this.authorities.list(actor, 'retention.rule'),
      this.authorities.list(actor, 'retention.approve'),
    ]);
    const isIn = (some: readonly { id: string }[], id: string) => some.some((one) => one.id === id);
    const read = may(actor, 'retention.read')
      ? await this.authorities.list(actor, 'retention.read')
      : [];
    return {
      items: read.map(({ id, name }) => ({
        ...{ id, name, mayRule: isIn(ruled, id), mayApprove: isIn(approved, id) },
      })),
    };
  }

  /** What would go today; nothing changes. Throws `Fault`: NOT_FOUND. */
  async dryRun(actor: Actor, organisationId: string): Promise<DryRunDto> {
    await this.authorities.reach(actor, 'retention.read', organisationId);
    const { asOf, items, held, isCut, hash } = await this.due.run(organisationId);
    const counts = new Map<string, number>();
    for (const { ruleId } of items) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
    return {
      ...{ asOf, total: items.length, held, isCut, listHash: hash },
      counts: [...counts].map(([ruleId, count]) => ({ ruleId, count })),
      items: items
        .slice(0, ITEMS_PAGE_MAX)
        .map(({ reference, kind, category, tier, dueOn, ruleId }) => ({
          ...{ reference, kind, category, tier, dueOn, ruleId },
        })),
    };
  }

  /** Throws `Fault`: NOT_FOUND. */
  async list(actor: Actor, organisationId: string): Promise<ProposalsDto> {
    await this.authorities.reach(actor, 'retention.read', organisationId);
    return { items: await this.told(actor, await this.proposals.list(organisationId)) };
  }

  /** Throws `Fault`: NOT_FOUND. */
  async one(actor: Actor, id: string, cursor = 0): Promise<ProposalDetailDto> {
    const proposal = await this.proposals.one(id);
    if (proposal === undefined) throw new Fault('NOT_FOUND');
    await this.authorities.reach(actor, 'retention.read', proposal.organisationId);
    const [told] = await this.told(actor, [proposal]);
    if (told === undefined) throw new Error('one proposal is told as one');
    const rows = await this.proposals.itemsAfter(id, cursor, ITEMS_PAGE_MAX + 1);
    const page = rows.slice(0, ITEMS_PAGE_MAX);
    return {
      ...told,
      list: page.map(({ reference, kind, category, tier, dueOn, ruleId, outcome }) => ({
        ...{ reference, kind, category, tier, dueOn, ruleId, outcome },
      })),
      nextCursor: rows.length > ITEMS_PAGE_MAX ? (page.at(-1)?.place ?? null) : null,
    };
  }

  private async told(actor: Actor, rows: readonly StoredProposal[]): Promise<ProposalDto[]> {
    const accounts = rows.flatMap(({ proposedBy, approvedBy }) => [proposedBy, approvedBy]);
    const person = await this.persons.of(actor, accounts);
    return rows.map(({ emptiedAt: _, ...row }) => ({
      ...row,
      proposedBy: person(row.proposedBy),
      approvedBy: row.approvedBy === null ? null : person(row.approvedBy),
      isOwn: row.proposedBy === actor.accountId,
    }));
  }
}
