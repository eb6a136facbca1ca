import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { appendEvent } from '#jobs';
import { newId } from '#protection';
import { publicEditionPublished } from './events.js';
import { PreparePublic, type Withheld } from './prepare-public.js';
import { PublicEditionRepository } from './public-edition.repository.js';

/** Publishes what a registrar has previewed, and nothing else. */
@Injectable()
export class PublishEdition {
  constructor(
    private readonly database: Database,
    private readonly prepare: PreparePublic,
    private readonly publics: PublicEditionRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * @param hash of what was previewed. @returns its id. Faults as `PreparePublic`; PUBLIC_EDITION_CHANGED when it would
   * be something else by now, PUBLIC_EDITION_EXPOSED when hidden numbers could be worked out.
   */
  run(
    actor: Actor,
    editionId: string,
    { withheld, hash }: { readonly withheld: readonly Withheld[]; readonly hash: string },
  ): Promise<string> {
    return this.database.transaction(async (tx) => {
      await this.publics.lock(tx);
      const prepared = await this.prepare.run(tx, actor, editionId, withheld);
      if (prepared.hash !== hash) throw new Fault('PUBLIC_EDITION_CHANGED');
      if (prepared.exposed.length > 0) throw new Fault('PUBLIC_EDITION_EXPOSED');
      const id = newId();
      const { content, text } = prepared;
      await this.publics.add(tx, {
        ...{ id, editionId, number: content.number, hash, text },
        ...{ by: actor.accountId, at: this.clock.now() },
      });
      await this.audit.append(tx, {
        ...{ actorId: actor.accountId, action: 'public-edition.published' },
        ...{ subject: 'public-edition', subjectIds: [id, editionId] },
        details: { withheld: withheld.length, hidden: content.suppression.hidden },
      });
      await appendEvent(tx, publicEditionPublished, { publicEditionId: id });
      return id;
    });
  }
}
