import type { DisclosureChannel, DisclosureKind, DisclosureState } from '#domain';

/** Who asked, and for what; sealed. Whoever asks for an official document need not say who he or she is (TF 2 kap. 18 §). */
export interface RequestWords {
  /** In the asker's or the registrar's words: references, or what the documents are about. */
  readonly wanted: string;
  readonly asker: string | null;
  /** Where the answer goes. */
  readonly address: string | null;
  /** For an authority: which, its own reference, and what it rests its request on. */
  readonly authority: string | null;
  readonly authorityReference: string | null;
  readonly legalGround: string | null;
}

/** One request as it is stored, its words still sealed. */
export interface StoredDisclosure {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  /** In the register; null only until the transaction that registers it ends. */
  readonly designation: string | null;
  readonly decisionDesignation: string | null;
  readonly kind: DisclosureKind;
  readonly channel: DisclosureChannel;
  readonly receivedAt: Date;
  readonly state: DisclosureState;
  readonly revision: number;
  readonly decisionId: string | null;
  readonly decidedBy: string | null;
  /** Null where the identity of whoever decided is protected. */
  readonly decidedByName: string | null;
  readonly decidedAt: Date | null;
  readonly reviewedBy: string | null;
  readonly reviewedAt: Date | null;
  readonly handedOutAt: Date | null;
  readonly template: string | null;
  readonly pdfSha256: Buffer | null;
  readonly sourceMac: Buffer | null;
  readonly incidents: number;
  readonly fieldsMasked: number;
}

/** Columns of `disclosure d` under these names. */
export const DISCLOSURES = `
  SELECT d.id, d.organisation_id AS "organisationId", o.name AS "organisationName",
         r.year || ':' || lpad(r.number::text, 6, '0') AS designation,
         s.year || ':' || lpad(s.number::text, 6, '0') AS "decisionDesignation",
         d.kind, d.channel, d.received_at AS "receivedAt", d.state, d.revision, d.decision_id AS "decisionId",
         d.decided_by AS "decidedBy", CASE WHEN NOT p.protected_identity THEN p.name END AS "decidedByName",
         d.decided_at AS "decidedAt", d.reviewed_by AS "reviewedBy", d.reviewed_at AS "reviewedAt",
         d.handed_out_at AS "handedOutAt", d.template, d.pdf_sha256 AS "pdfSha256", d.source_mac AS "sourceMac",
         i.incidents, i.masked AS "fieldsMasked"
    FROM disclosure d
    JOIN organisation o ON o.id = d.organisation_id
    LEFT JOIN register_entry r ON r.document_class = 'request' AND r.document_id = d.id
    LEFT JOIN register_entry s ON s.document_class = 'decision' AND s.document_id = d.decision_id
    LEFT JOIN person p ON p.id = d.decided_by
    CROSS JOIN LATERAL (
      SELECT count(*)::integer AS incidents, coalesce(sum(cardinality(x.fields_masked)), 0)::integer AS masked
        FROM disclosure_incident x WHERE x.disclosure_id = d.id) i`;
