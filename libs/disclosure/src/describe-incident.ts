import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { isClosedByRestriction, type DisclosureField, type FieldGroup } from '#domain';
import { IncidentReader, OpenContent, ReadHandling, type StoredIncident } from '#intake';
import { ReceiptMac } from '#protection';
import { answersOf, inOrder } from './answers-of.js';
import { IncidentGeography } from './incident-geography.js';

/** Parts of a copy that a restriction closes, by what of an incident they are. */
const closedParts: Partial<Record<DisclosureField, FieldGroup>> = {
  ...{ time: 'time', place: 'place', text: 'text', answer: 'text' },
};

const isClosed = (field: DisclosureField): boolean => {
  const group = closedParts[field];
  return group !== undefined && isClosedByRestriction(group);
};

/** One part of an incident as a copy would show it, in NFC. */
export interface DescribedField {
  readonly field: DisclosureField;
  readonly value: string;
}

/** An incident in the parts that are tried. */
export interface DescribedIncident {
  readonly incident: StoredIncident;
  readonly fields: readonly DescribedField[];
  /** Keyed digest of all of it: as long as it is the same, what was chosen holds. */
  readonly seen: string;
}

/**
 * Opens an incident for whoever tries a request or makes its copy. Whoever calls it has seen to it that the reader may,
 * and that it is audited. Who reported it is told nowhere, so it is no part.
 */
@Injectable()
export class DescribeIncident {
  constructor(
    private readonly database: Database,
    private readonly reader: IncidentReader,
    private readonly content: OpenContent,
    private readonly handling: ReadHandling,
    private readonly geography: IncidentGeography,
    private readonly mac: ReceiptMac,
  ) {}

  /**
   * @param revision as it stood then; absent: as it stands.
   * @returns undefined when it is not there or its content has been erased.
   */
  async run(id: string, revision?: number): Promise<DescribedIncident | undefined> {
    const incident = await (revision === undefined
      ? this.reader.current(id)
      : this.reader.at(id, revision));
    const opened = incident && this.content.run(incident);
    if (incident === undefined || !opened) return undefined;
    const { body } = opened;
    const where = await this.geography.run(incident, body);
    const { outcome } = await this.handling.run(incident);
    const values: Partial<Record<DisclosureField, string | null | undefined>> = {
      ...answersOf(incident, body),
      ...where,
      unit: await this.unitName(opened.unitId ?? body.unitId ?? incident.facts.unitId),
      text: body.text,
      answer: outcome,
    };
    // What is restricted is not handed out: neither its words, nor when and where (article 18 GDPR).
    const fields = inOrder(values).filter(
      ({ field }) => !(incident.isRestricted && isClosed(field)),
    );
    const seen = this.mac
      .of({ id, revision: incident.revision, fields: fields.map((each) => ({ ...each })) })
      .toString('base64url');
    return { incident, fields, seen };
  }

  private async unitName(id: string | null | undefined): Promise<string | undefined> {
    if (!id) return undefined;
    const [unit] = await this.database.query<{ name: string }>(
      `SELECT name FROM unit WHERE id = $1`,
      [id],
    );
    return unit?.name;
  }
}
