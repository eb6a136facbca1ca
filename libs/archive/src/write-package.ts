import { Injectable } from '@nestjs/common';
import { HandedOutCopies } from '#disclosure';
import { ExportRegister } from '#register';
import type { ArchivePart } from './archive-values.js';
import { DecisionFiles } from './decision-files.js';
import { IncidentFiles } from './incident-files.js';
import { METS_PATH, metsDocument, type PackageFacts } from './mets.js';
import type { PackageOrder } from './package-order.js';
import { PackageZip, type PackageFile, type PackedFile } from './package-zip.js';

export interface WrittenPackage {
  /** Files in it, that of the list apart. */
  readonly files: number;
}

/**
 * Writes a package: the files of each part that was chosen, in a fixed order, and at the end the list of them. In
 * constant memory; the same order over the same data is the same bytes.
 */
@Injectable()
export class WritePackage {
  constructor(
    private readonly register: ExportRegister,
    private readonly incidents: IncidentFiles,
    private readonly decisions: DecisionFiles,
    private readonly copies: HandedOutCopies,
  ) {}

  /** @param write takes the bytes; what it throws ends the writing. */
  async run(
    order: PackageOrder,
    parts: readonly ArchivePart[],
    facts: PackageFacts,
    write: (data: Buffer) => Promise<void>,
  ): Promise<WrittenPackage> {
    const zip = new PackageZip(write);
    const packed: PackedFile[] = [];
    const notes = [...facts.notes];
    for await (const file of this.filesOf(order, parts, notes)) packed.push(await zip.add(file));
    const list = metsDocument({ ...facts, notes }, packed);
    await zip.add({ path: METS_PATH, mediaType: 'application/xml', pieces: [Buffer.from(list)] });
    await zip.end();
    return { files: packed.length };
  }

  private async *filesOf(
    order: PackageOrder,
    parts: readonly ArchivePart[],
    notes: string[],
  ): AsyncGenerator<PackageFile> {
    if (parts.includes('register')) yield* this.registerFiles(order);
    if (parts.includes('revisions')) yield* this.incidents.revisions(order);
    if (parts.includes('contents')) yield* this.incidents.contents(order);
    if (parts.includes('decisions')) yield* await this.decisions.files(order);
    if (parts.includes('copies')) yield* this.copyFiles(order, notes);
  }

  private async *registerFiles({ actor, organisationId, year }: PackageOrder) {
    const filter = { organisation: organisationId, from: `${year}-01-01`, to: `${year + 1}-01-01` };
    for (const format of ['csv', 'xml'] as const) {
      const { pieces } = await this.register.run(actor, format, { ...filter, delimiter: ';' });
      const mediaType = format === 'csv' ? 'text/csv' : 'application/xml';
      yield { path: `content/diarium.${format}`, mediaType, pieces };
    }
  }

  private async *copyFiles(order: PackageOrder, notes: string[]): AsyncGenerator<PackageFile> {
    let missing = 0;
    for await (const { id, pdf } of this.copies.of(order)) {
      if (pdf === null) missing += 1;
      else
        yield {
          ...{ path: `content/utlamnade/${id}.pdf`, mediaType: 'application/pdf' },
          pieces: [pdf],
        };
    }
    if (missing > 0) {
      notes.push(`Utlämnade kopior som inte längre kan göras likadana, och som saknas: ${missing}`);
    }
  }
}
