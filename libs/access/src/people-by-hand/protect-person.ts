import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';

const PROTECT = `UPDATE person SET protected_identity = $2 WHERE id = $1 RETURNING id`;

/**
 * Protects somebody's identity (skyddade personuppgifter), or ends that. Their name and unit then show to themself, to
 * those who handle accounts and to the security coordinator of their organisation only.
 */
@Injectable()
export class ProtectPerson {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  /** Fault: NOT_FOUND. */
  async run(actor: Actor, personId: string, isProtected: boolean): Promise<void> {
    await this.database.transaction(async (tx) => {
      const found = await tx.query(PROTECT, [personId, isProtected]);
      if (found.length === 0) throw new Fault('NOT_FOUND');
      await this.audit.append(tx, {
        actorId: actor.accountId,
        action: isProtected ? 'person.protected' : 'person.unprotected',
        subject: 'person',
        subjectIds: [personId],
        details: {},
      });
    });
  }
}
