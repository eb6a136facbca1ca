import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { mayIn } from '#judgement';
import { PaperRepository } from '#papers';
import { PUBLIC_PAPERS } from './public-paper-forms.js';
import { PublicEditionRepository } from './public-edition.repository.js';

/** Takes a public edition back. Whoever has fetched it has it: what it told counts as known for good. */
@Injectable()
export class RecallPublic {
  constructor(
    private readonly database: Database,
    private readonly publics: PublicEditionRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly papers: PaperRepository,
  ) {}

  /** Faults: NOT_FOUND, PUBLIC_EDITION_RECALLED. @returns the version that it is of. */
  run(actor: Actor, id: string, reason: string): Promise<string> {
    return this.database.transaction(async (tx) => {
      await this.publics.lock(tx);
      const line = await this.publics.one(tx, id);
      if (line === undefined) throw new Fault('NOT_FOUND');
      const { organisationId, pictureKind } = line;
      if (!mayIn(actor, 'picture.register', organisationId, pictureKind)) {
        throw new Fault('NOT_FOUND');
      }
      if (line.recalledAt !== null) throw new Fault('PUBLIC_EDITION_RECALLED');
      const by = actor.accountId;
      await this.publics.recall(tx, { publicEditionId: id, reason, by, at: this.clock.now() });
      await this.papers.drop(tx, PUBLIC_PAPERS, id);
      await this.audit.append(tx, {
        ...{ actorId: by, action: 'public-edition.recalled', subject: 'public-edition' },
        ...{ subjectIds: [id, line.editionId], details: {} },
      });
      return line.editionId;
    });
  }
}
