import { Injectable } from '@nestjs/common';
import { AuditTrail, type AuditEntry } from '#audit';
import { Settings } from '#config';
import { formatReference, isGuardedTier, localParts, REFERENCE_RANDOM_BYTES } from '#domain';
import { BlindIndex, ContentCipher, newId, randomBytes, ReceiptMac } from '#protection';
import type { CellKey } from './events.js';
import type { IncidentBody, IncidentFacts } from './incident-facts.js';
import type { ManyItem } from './many-item.js';
import type { Provenance } from './provenance.js';
import type { BulkHeader, BulkRow } from './revision-copy.repository.js';
import type { RevisionRow } from './revision.repository.js';

/** The text that is sealed: what was told, and for imported incidents where it came from. */
export interface SealedBody {
  readonly body: IncidentBody;
  /** The unit that it was recorded for, stated or the reporter's own: the open columns may not hold it. */
  readonly unitId?: string | null;
  readonly provenance?: Provenance;
}

/** What a new row is made of. */
export interface RevisionParts {
  readonly incidentId: string;
  readonly revision: number;
  readonly reference: string;
  readonly senderId: string;
  readonly clientId: string;
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
  readonly importRunId?: string;
  readonly facts: IncidentFacts;
  readonly geographyRevision: number;
  /** Null when the revision changes nothing that was told: its content stays with the earlier one. */
  readonly sealed: SealedBody | null;
  readonly event: string;
  /** The cell that an earlier revision stood in, when it may differ. */
  readonly formerCell?: CellKey;
}

/** What a revision's sealed text is bound to. */
export function contentPlace(revisionId: string) {
  return { table: 'incident_content', revisionId, field: 'body' } as const;
}

/** Turns facts and told content into a row: seals, signs and names what is to be written. */
@Injectable()
export class AssembleRevision {
  constructor(
    private readonly cipher: ContentCipher,
    private readonly mac: ReceiptMac,
    private readonly marks: BlindIndex,
    private readonly audit: AuditTrail,
    private readonly settings: Settings,
  ) {}

  run(parts: RevisionParts): RevisionRow {
    const { facts, sealed, formerCell } = parts;
    const revisionId = newId();
    const cell: CellKey = [facts.areaKey, facts.localMonth];
    const moved = formerCell && (formerCell[0] !== cell[0] || formerCell[1] !== cell[1]);
    return {
      incidentId: parts.incidentId,
      revisionId,
      revision: parts.revision,
      reference: parts.reference,
      senderId: parts.senderId,
      clientId: parts.clientId,
      recordedBy: parts.recordedBy,
      recordedAt: parts.recordedAt,
      importRunId: parts.importRunId ?? null,
      facts,
      unitMark: this.unitMarkOf(facts),
      geographyRevision: parts.geographyRevision,
      sealed:
        sealed && this.cipher.seal(facts.tier, contentPlace(revisionId), JSON.stringify(sealed)),
      bodyMac: sealed && this.mac.of(sealed.body),
      // These are the columns that the statement fills in by itself, so they are what the HMAC covers.
      audit: this.audit.entry(
        {
          actorId: parts.recordedBy,
          action: parts.event,
          subject: 'incident',
          subjectIds: [parts.incidentId],
          details: { revision: parts.revision },
        },
        parts.recordedAt,
      ),
      event: parts.event,
      formerCell: moved ? formerCell : null,
    };
  }

  /** A new incident of a bulk: the same content and digest as one on its own, without an audit row to itself. */
  bulkRow({ clientId, body, facts, provenance }: ManyItem, receivedAt: Date): BulkRow {
    const revisionId = newId();
    const sealed = { body, unitId: facts.statedUnitId, ...(provenance && { provenance }) };
    return {
      incidentId: newId(),
      revisionId,
      reference: this.newReference(receivedAt),
      clientId,
      facts,
      unitMark: this.unitMarkOf(facts),
      sealed: this.cipher.seal(facts.tier, contentPlace(revisionId), JSON.stringify(sealed)),
      bodyMac: this.mac.of(body),
    };
  }

  /** The one audit row of a bulk: it names every incident that something was done to. */
  bulkAudit(
    action: string,
    incidentIds: readonly string[],
    { recordedBy, recordedAt, importRunId }: Omit<BulkHeader, 'senderId'>,
  ): AuditEntry {
    const details = importRunId === null ? {} : { importRunId };
    return this.audit.entry(
      { actorId: recordedBy, action, subject: 'incident', subjectIds: incidentIds, details },
      recordedAt,
    );
  }

  /** Whether `body` is the one whose digest was stored. */
  isSameBody(stored: Buffer, body: IncidentBody): boolean {
    return this.mac.equals(stored, this.mac.of(body));
  }

  /** Only where the unit may not stand in the open: beside one that does, a mark would tell what it stands for. */
  private unitMarkOf({ tier, statedUnitId, unitMark }: IncidentFacts): Buffer | null {
    if (!isGuardedTier(tier)) return null;
    return statedUnitId === null ? (unitMark ?? null) : this.marks.ofUnit(statedUnitId);
  }

  /** A new reference of the local year in which the incident was received. */
  newReference(receivedAt: Date): string {
    const { year } = localParts(receivedAt, this.settings.timeZone);
    return formatReference(year, randomBytes(REFERENCE_RANDOM_BYTES));
  }
}
