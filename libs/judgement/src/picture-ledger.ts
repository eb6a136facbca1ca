import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import type { Transaction } from '#database';
import type { PictureKind } from '#domain';

/** What is done with pictures, in the audit log: ids, codes and numbers, never a word of what is written. */
@Injectable()
export class PictureLedger {
  constructor(private readonly audit: AuditTrail) {}

  step(
    tx: Transaction,
    actorId: string | null,
    action: string,
    pictureId: string,
    details: Record<string, unknown> = {},
  ): Promise<void> {
    const subjectIds = [pictureId];
    const subject = 'situation_picture';
    return this.audit.append(tx, { actorId, action, subject, subjectIds, details });
  }

  /** A new version of what all pictures ask for. */
  template(tx: Transaction, actorId: string, kind: PictureKind, version: number): Promise<void> {
    return this.audit.append(tx, {
      ...{ actorId, action: 'picture-template.changed', subject: 'picture_template' },
      ...{ subjectIds: [], details: { kind, version } },
    });
  }
}
