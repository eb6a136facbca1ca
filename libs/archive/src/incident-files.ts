import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database } from '#database';
import { csvLine, type Tier } from '#domain';
import { FindKept } from '#retention';
import { INCIDENTS_AT_ONCE } from './archive-limits.js';
import {
  ArchivedIncidentReader,
  type ArchivedContent,
  type ArchivedIncident,
} from './archived-incident.reader.js';
import { contentsEnd, contentsHead, CONTENTS_SCHEMA, incidentElement } from './contents-xml.js';
import type { PackageOrder } from './package-order.js';
import type { PackageFile } from './package-zip.js';
import { REVISION_COLUMNS } from './revision-columns.js';

const BYTE_ORDER_MARK = '\ufeff';
const CSV = 'text/csv';
const XML = 'application/xml';

/** The files of a package that are made from incidents, a page at a time. */
@Injectable()
export class IncidentFiles {
  constructor(
    private readonly incidents: ArchivedIncidentReader,
    private readonly kept: FindKept,
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  /** How many incidents of the year there are, and how many may go with it. */
  count(order: PackageOrder): Promise<{ all: number; reached: number }> {
    return this.incidents.count(order);
  }

  /** Every revision by its statistical columns, and what each column means. */
  revisions(order: PackageOrder): PackageFile[] {
    return [
      { path: 'content/handelser-versioner.csv', mediaType: CSV, pieces: this.revisionRows(order) },
      { path: 'content/handelser-versioner-kolumner.csv', mediaType: CSV, pieces: columnRows() },
    ];
  }

  /** What was told in every revision of what is kept, and the schema that it follows. */
  contents(order: PackageOrder): PackageFile[] {
    return [
      { path: 'content/handelser.xml', mediaType: XML, pieces: this.contentElements(order) },
      {
        ...{ path: 'content/handelser.xsd', mediaType: XML },
        pieces: [Buffer.from(CONTENTS_SCHEMA)],
      },
    ];
  }

  private async *revisionRows(order: PackageOrder): AsyncGenerator<Buffer> {
    yield Buffer.from(
      BYTE_ORDER_MARK +
        csvLine(
          REVISION_COLUMNS.map(({ name }) => name),
          ';',
        ),
    );
    for await (const page of this.pages(order)) {
      const rows = await this.incidents.revisions(page.map(({ id }) => id));
      const lines = rows.map((row) =>
        csvLine(
          REVISION_COLUMNS.map(({ name }) => row[name] ?? null),
          ';',
        ),
      );
      yield Buffer.from(lines.join(''));
    }
  }

  private async *contentElements(order: PackageOrder): AsyncGenerator<Buffer> {
    yield Buffer.from(contentsHead);
    for await (const page of this.pages(order)) {
      const kept = await this.kept.among(
        order.organisationId,
        page.map(({ id }) => id),
      );
      if (kept.length === 0) continue;
      await this.auditReading(
        order,
        kept.map(({ id }) => id),
      );
      const told = await this.incidents.contents(
        kept.map(({ id }) => id),
        tiersOf(order),
      );
      const byIncident = new Map(kept.map(({ id }) => [id, [] as ArchivedContent[]]));
      for (const content of told) byIncident.get(content.incidentId)?.push(content);
      const elements = kept.map((row) => incidentElement(row, byIncident.get(row.id) ?? []));
      yield Buffer.from(elements.join(''));
    }
    yield Buffer.from(contentsEnd);
  }

  private async *pages(order: PackageOrder): AsyncGenerator<ArchivedIncident[]> {
    for (let after: string | null = null; ;) {
      const page = await this.incidents.page(order, after, INCIDENTS_AT_ONCE);
      if (page.length > 0) yield page;
      await order.onIncidents(page.length);
      after = page.at(-1)?.id ?? null;
      if (page.length < INCIDENTS_AT_ONCE) return;
    }
  }

  /** Before anything of them is opened, whatever their tier: when it cannot be written, nothing is read. */
  private auditReading({ id, actor }: PackageOrder, incidentIds: readonly string[]): Promise<void> {
    return this.database.transaction((tx) =>
      this.audit.append(tx, {
        ...{ actorId: actor.accountId, action: 'incident.exported', subject: 'incident' },
        ...{ subjectIds: [...incidentIds], details: { archivePackageId: id } },
      }),
    );
  }
}

function columnRows(): Buffer[] {
  const lines = REVISION_COLUMNS.map(({ name, meaning }) => csvLine([name, meaning], ';'));
  return [Buffer.from(BYTE_ORDER_MARK + csvLine(['kolumn', 'betydelse'], ';') + lines.join(''))];
}

function tiersOf({ reach }: PackageOrder): ReadonlySet<Tier> {
  return new Set(reach.flatMap(({ tiers }) => tiers));
}
