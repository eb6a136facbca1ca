import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database } from '#database';
import { Fault, reachOf, type Actor } from '#domain';
import { newId } from '#protection';
import { EnterInRegister } from '#register';
import type { NewDisclosureDto } from './disclosure.dto.js';
import { DisclosureRepository } from './disclosure.repository.js';
import { mayWith } from './disclosure-scope.js';

/** Takes in a request for documents, and registers it at once (OSL 5 kap. 1 §). */
@Injectable()
export class ReceiveRequest {
  constructor(
    private readonly database: Database,
    private readonly repository: DisclosureRepository,
    private readonly register: EnterInRegister,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @returns the id. Throws `Fault`: FIELDS_INVALID. */
  async run(actor: Actor, wish: NewDisclosureDto): Promise<string> {
    const { kind, channel } = wish;
    const organisationId = organisationOf(actor, wish.organisationId);
    const receivedAt = this.receivedAt(wish.receivedAt);
    const id = newId();
    const told = (text: string | undefined) => text?.trim() || null;
    const words = {
      wanted: wish.wanted.trim(),
      ...{ asker: told(wish.asker), address: told(wish.address) },
      ...{ authority: told(wish.authority), legalGround: told(wish.legalGround) },
      authorityReference: told(wish.authorityReference),
    };
    await this.database.transaction(async (tx) => {
      await this.repository.add(tx, { id, organisationId, kind, channel, receivedAt, words });
      await this.register.run(tx, [
        {
          ...{ documentClass: 'request', documentId: id, organisationId, at: receivedAt },
          ...{ line: 'request', party: null },
        },
      ]);
      await this.audit.append(tx, {
        ...{ actorId: actor.accountId, action: 'disclosure.received' },
        ...{ subject: 'disclosure', subjectIds: [id], details: { kind, channel } },
      });
    });
    return id;
  }

  private receivedAt(told: string | undefined): Date {
    const now = this.clock.now();
    const at = told === undefined ? now : new Date(told);
    if (at <= now) return at;
    throw new Fault(
      'FIELDS_INVALID',
      {},
      { fields: [{ path: 'receivedAt', code: 'FIELD_INVALID' }] },
    );
  }
}

/** The authority: the one that is named, or the only one that the actor registers for. */
function organisationOf(actor: Actor, named: string | undefined): string {
  const own = new Set(
    reachOf(actor, 'disclosure.write')
      .filter(({ unitId }) => unitId === null)
      .flatMap(({ organisationId }) => organisationId ?? []),
  );
  const [only] = own;
  const chosen = named?.toLowerCase() ?? (own.size === 1 ? only : undefined);
  if (chosen !== undefined && mayWith(actor, 'disclosure.write', { organisationId: chosen })) {
    return chosen;
  }
  throw new Fault(
    'FIELDS_INVALID',
    {},
    { fields: [{ path: 'organisationId', code: 'FIELD_REQUIRED' }] },
  );
}
