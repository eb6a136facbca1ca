import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database, type Transaction } from '#database';
import { Fault, governingFaults, personNames, type Actor, type GoverningDocument } from '#domain';
import type { NewDocumentDto, WishedDocumentDto } from './governing-document.dto.js';
import {
  GoverningDocumentRepository,
  type StandingDocument,
} from './governing-document.repository.js';
import { mayKeep } from './governing-reach.js';

/** Registers governing documents and changes them; each change is a version, and none is removed. */
@Injectable()
export class KeepDocument {
  constructor(
    private readonly database: Database,
    private readonly documents: GoverningDocumentRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Registers one; the same id again changes nothing, so that it can be sent twice.
   * Faults: NOT_FOUND for an owner whose documents the actor does not keep; FIELDS_INVALID.
   */
  async register(actor: Actor, { id, organisationId, ...wish }: NewDocumentDto): Promise<void> {
    const owner = organisationId ?? null;
    if (!mayKeep(actor, owner)) throw new Fault('NOT_FOUND');
    await this.database.transaction(async (tx) => {
      const all = await this.documents.allLocked(tx);
      const known = all.find((each) => each.id === id);
      if (known?.organisationId === owner) return;
      if (known !== undefined) throw new Fault('NOT_FOUND');
      await this.keep(tx, actor, { id, revision: 1, organisationId: owner }, wish, all);
    });
  }

  /**
   * @param revision that was read, from `If-Match`.
   * Faults: NOT_FOUND, also for a document that the actor may only read; REVISION_CONFLICT; FIELDS_INVALID.
   */
  async change(actor: Actor, id: string, revision: number, wish: WishedDocumentDto): Promise<void> {
    await this.database.transaction(async (tx) => {
      const all = await this.documents.allLocked(tx);
      const known = all.find((each) => each.id === id);
      if (known === undefined || !mayKeep(actor, known.organisationId))
        throw new Fault('NOT_FOUND');
      if (known.revision !== revision) throw new Fault('REVISION_CONFLICT');
      await this.keep(tx, actor, { ...known, revision: revision + 1 }, wish, all);
    });
  }

  private async keep(
    tx: Transaction,
    actor: Actor,
    row: Pick<StandingDocument, 'id' | 'revision' | 'organisationId'>,
    wish: WishedDocumentDto,
    all: readonly StandingDocument[],
  ): Promise<void> {
    const { id, revision, organisationId } = row;
    const content = trimmed(wish);
    const fields = governingFaults(content, { id, organisationId, all, names: personNames() });
    if (fields.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields });
    await this.documents.add(tx, row, content, actor.accountId, this.clock.now());
    await this.audit.append(tx, {
      ...{ actorId: actor.accountId, subject: 'governing_document', subjectIds: [id] },
      action: revision === 1 ? 'governing-document.registered' : 'governing-document.changed',
      details: { revision, ...(organisationId !== null && { organisationId }) },
    });
  }
}

/** A wish as it is kept: no space around words, and only what belongs to a document. */
function trimmed(wish: WishedDocumentDto): GoverningDocument {
  return {
    ...{ name: wish.name.trim(), kind: wish.kind, adoptedBy: wish.adoptedBy.trim() },
    ...{ adoptedOn: wish.adoptedOn ?? null, caseNumber: wish.caseNumber.trim() },
    ...{ validFrom: wish.validFrom, validTo: wish.validTo ?? null, link: wish.link.trim() },
    replaces: [...new Set(wish.replaces)],
    goals: wish.goals.map(({ id, focusArea, text, wishedResult, indicator, isEnded }) => ({
      ...{ id, focusArea, text: text.trim(), isEnded },
      ...{ wishedResult: wishedResult.trim(), indicator: indicator.trim() },
    })),
  };
}
