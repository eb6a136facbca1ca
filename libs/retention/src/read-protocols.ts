import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { csvLine, Fault, type Actor } from '#domain';
import { ActingPersonsReader } from './acting-persons.reader.js';
import { Authorities } from './authorities.js';
import { CloseOldBackups } from './close-old-backups.js';
import type { ProtocolContent } from './protocol-content.js';
import type { ProtocolDto, ProtocolsDto, ProtocolSummaryDto } from './protocol.dto.js';
import { ProtocolRepository, type StoredProtocol } from './protocol.repository.js';

const BYTE_ORDER_MARK = '\ufeff';

/** The records of what has been erased. */
@Injectable()
export class ReadProtocols {
  constructor(
    private readonly authorities: Authorities,
    private readonly protocols: ProtocolRepository,
    private readonly persons: ActingPersonsReader,
    private readonly backups: CloseOldBackups,
  ) {}

  /** The last first. Throws `Fault`: NOT_FOUND. */
  async list(actor: Actor, organisationId: string): Promise<ProtocolsDto> {
    await this.authorities.reach(actor, 'retention.read', organisationId);
    const rows = await this.protocols.list(organisationId);
    return { items: rows.map((row) => summaryOf(row, contentOf(row))) };
  }

  /** Throws `Fault`: NOT_FOUND. */
  async one(actor: Actor, id: string): Promise<ProtocolDto> {
    const row = await this.reach(actor, id);
    const content = contentOf(row);
    const person = await this.persons.of(actor, [row.proposedBy, row.approvedBy]);
    const { asOf, proposedAt, approvedAt, listHash, classes, erased, fellAway } = content;
    return {
      ...summaryOf(row, content),
      ...{ asOf, proposedAt, approvedAt, listHash, sha256: row.sha256 },
      proposedBy: person(row.proposedBy),
      approvedBy: person(row.approvedBy),
      isWhole: createHash('sha256').update(row.content).digest('hex') === row.sha256,
      oldBackups: await this.backups.stateSince(row.emptiedAt),
      classes: classes.map((each) => ({ ...each })),
      references: erased.map((each) => ({ ...each })),
      fallen: fellAway.map((each) => ({ ...each })),
    };
  }

  /** The record as it was stored: its SHA-256 is the one that the log names. Throws `Fault`: NOT_FOUND. */
  async json(actor: Actor, id: string): Promise<string> {
    return (await this.reach(actor, id)).content;
  }

  /** The list of the record, a line an incident. Throws `Fault`: NOT_FOUND. */
  async csv(actor: Actor, id: string): Promise<string> {
    const content = contentOf(await this.reach(actor, id));
    const decisions = new Map(content.classes.map((each) => [each.ruleId, each]));
    const lines = [
      ['protocol', 'reference', 'outcome', 'class', 'decision'],
      ...content.erased.map(({ reference, ruleId }) => {
        const { class: name = '', decision = '' } = decisions.get(ruleId) ?? {};
        return [content.designation, reference, 'erased', name, decision];
      }),
      ...content.fellAway.map(({ reference, why }) => [
        content.designation,
        reference,
        why,
        '',
        '',
      ]),
    ];
    return BYTE_ORDER_MARK + lines.map((line) => csvLine(line, ';')).join('');
  }

  private async reach(actor: Actor, id: string): Promise<StoredProtocol> {
    const row = await this.protocols.one(id);
    if (row === undefined) throw new Fault('NOT_FOUND');
    await this.authorities.reach(actor, 'retention.read', row.organisationId);
    return row;
  }
}

function contentOf({ content }: StoredProtocol): ProtocolContent {
  return JSON.parse(content) as ProtocolContent;
}

function summaryOf(row: StoredProtocol, content: ProtocolContent): ProtocolSummaryDto {
  const { proposalId: id, organisationId, organisationName, year, number, madeAt } = row;
  const { erased, fellAway } = content.counts;
  const designation = `${year}:${number}`;
  return { id, organisationId, organisationName, designation, madeAt, erased, fellAway };
}
