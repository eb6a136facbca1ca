import { Injectable } from '@nestjs/common';
import { Fault, type Actor } from '#domain';
import { DisclosureRepository } from './disclosure.repository.js';
import { MakePapers } from './make-papers.js';
import { NoteReading } from './note-reading.js';
import { TriedIncidentRepository } from './tried-incident.repository.js';

const COPIES_MAX = 10_000;

/** Of whose handing out, and when it went out: from the first moment until before the second. */
export interface HandedOutOrder {
  readonly actor: Actor;
  readonly organisationId: string;
  readonly from: Date;
  readonly to: Date;
}

/** Makes again, one at a time, the masked copies that an authority has handed out. */
@Injectable()
export class HandedOutCopies {
  constructor(
    private readonly repository: DisclosureRepository,
    private readonly tried: TriedIncidentRepository,
    private readonly papers: MakePapers,
    private readonly notes: NoteReading,
  ) {}

  /**
   * In the order in which they went out; `pdf` is null where it can no longer be made as it was, since something of it
   * was erased or its template is another. Each reading is in the audit log before it is opened. Whoever calls has
   * seen to it that the actor may.
   */
  async *of(order: HandedOutOrder): AsyncGenerator<{ id: string; pdf: Buffer | null }> {
    const narrow = `d.state = 'handed_out' AND d.organisation_id = $1 AND d.handed_out_at >= $2 AND d.handed_out_at < $3`;
    const values = [order.organisationId, order.from, order.to];
    const found = await this.repository.list(narrow, values, COPIES_MAX);
    const inOrder = found.toSorted((one, other) => timeOf(one) - timeOf(other));
    for (const disclosure of inOrder) {
      const items = await this.tried.of(disclosure.id);
      const incidentIds = items.map(({ incidentId }) => incidentId);
      await this.notes.run(order.actor, disclosure, incidentIds);
      yield { id: disclosure.id, pdf: await this.again(disclosure, items) };
    }
  }

  /** The same bytes as went out, or nothing. */
  private async again(
    disclosure: Parameters<MakePapers['copy']>[0],
    items: Parameters<MakePapers['copy']>[1],
  ): Promise<Buffer | null> {
    try {
      const { pdf, sha256 } = await this.papers.copy(disclosure, items, disclosure.handedOutAt);
      return disclosure.pdfSha256?.equals(sha256) ? pdf : null;
    } catch (error) {
      if (error instanceof Fault && error.code === 'DISCLOSURE_STALE') return null;
      throw error;
    }
  }
}

function timeOf({ handedOutAt }: { handedOutAt: Date | null }): number {
  return handedOutAt?.getTime() ?? 0;
}
