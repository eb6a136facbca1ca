import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import type { Transaction } from '#database';

/** What is done with cases, in the audit log: ids, codes and figures, never a word of who asks. */
@Injectable()
export class RightsLedger {
  constructor(private readonly audit: AuditTrail) {}

  /** A step of a case. */
  step(
    tx: Transaction,
    actorId: string | null,
    action: string,
    caseId: string,
    details: Record<string, unknown> = {},
  ): Promise<void> {
    const subjectIds = [caseId];
    return this.audit.append(tx, { actorId, action, subject: 'rights_case', subjectIds, details });
  }

  /** That these texts beside incidents came before somebody's eyes, for this case: by their rows and kinds. */
  readTexts(
    tx: Transaction,
    actorId: string,
    { id: caseId, organisationId }: { readonly id: string; readonly organisationId: string },
    texts: readonly { readonly rowId: string; readonly kind: string }[],
  ): Promise<void> {
    const kinds = [...new Set(texts.map(({ kind }) => kind))].sort();
    return this.audit.append(tx, {
      ...{ actorId, action: 'rights.texts-read', subject: 'held_text' },
      subjectIds: texts.map(({ rowId }) => rowId),
      details: { rightsCaseId: caseId, organisations: [organisationId], kinds },
    });
  }

  /** That words of these incidents came before somebody's eyes, for this case. */
  read(
    tx: Transaction,
    actorId: string,
    caseId: string,
    incidentIds: readonly string[],
    details: Record<string, unknown> = {},
  ): Promise<void> {
    return this.audit.append(tx, {
      actorId,
      action: 'incident.read',
      subject: 'incident',
      subjectIds: [...incidentIds],
      details: { rightsCaseId: caseId, ...details },
    });
  }
}
