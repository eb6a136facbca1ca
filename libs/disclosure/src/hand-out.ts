import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { DisclosureRepository } from './disclosure.repository.js';
import { reached } from './disclosure-scope.js';
import { MakePapers } from './make-papers.js';
import { NoteReading } from './note-reading.js';
import { TriedIncidentRepository } from './tried-incident.repository.js';

/** Hands out what was decided, and makes again what was handed out. */
@Injectable()
export class HandOut {
  constructor(
    private readonly database: Database,
    private readonly repository: DisclosureRepository,
    private readonly tried: TriedIncidentRepository,
    private readonly papers: MakePapers,
    private readonly notes: NoteReading,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes the copy, and writes down that it went out and its digest. Throws `Fault`: NOT_FOUND, REVISION_CONFLICT,
   * DISCLOSURE_STATE while it is not decided, DISCLOSURE_STALE when an incident is no longer what was tried.
   */
  async run(actor: Actor, id: string, revision: number): Promise<void> {
    const found = reached(actor, 'disclosure.write', await this.repository.one(id));
    if (found.revision !== revision) throw new Fault('REVISION_CONFLICT');
    if (found.state !== 'decided') throw new Fault('DISCLOSURE_STATE');
    const items = await this.tried.of(id);
    const at = this.clock.now();
    const { template, sha256, mac } = await this.papers.copy(found, items, at);
    await this.database.transaction(async (tx) => {
      const locked = await this.repository.lock(tx, id);
      if (locked?.revision !== revision) throw new Fault('REVISION_CONFLICT');
      const made = { personId: actor.personId, at, template, sha256, mac };
      await this.repository.handOut(tx, id, made);
      await this.notes.note(tx, actor, 'disclosure.handed-out', id, {
        ...{ incidentIds: items.map(({ incidentId }) => incidentId) },
        ...{ sha256: sha256.toString('hex'), template },
      });
    });
  }

  /**
   * The copy: as a draft while it is being tried, and afterwards the same bytes as went out, as long as all of it can
   * still be opened. The reading is in the audit log before the answer. Throws `Fault`: NOT_FOUND, DISCLOSURE_INCOMPLETE, DISCLOSURE_STALE,
   * DISCLOSURE_STATE when it was refused.
   */
  async copy(actor: Actor, id: string): Promise<Buffer> {
    const found = reached(actor, 'disclosure.review', await this.repository.one(id));
    if (found.state === 'refused') throw new Fault('DISCLOSURE_STATE');
    const items = await this.tried.of(id);
    if (items.length === 0) throw new Fault('DISCLOSURE_INCOMPLETE');
    const incidentIds = items.map(({ incidentId }) => incidentId);
    const { pdf, sha256 } = await this.papers.copy(found, items, found.handedOutAt);
    // What it is made from may be worded otherwise by now: then it is another document, and not what went out.
    if (found.pdfSha256 && !found.pdfSha256.equals(sha256)) throw new Fault('DISCLOSURE_STALE');
    await this.notes.run(actor, found, incidentIds);
    return pdf;
  }

  /** The decision to refuse, whole or in part. Throws `Fault`: NOT_FOUND, DISCLOSURE_STATE when nothing was refused. */
  async decision(actor: Actor, id: string): Promise<Buffer> {
    const found = reached(actor, 'disclosure.review', await this.repository.one(id));
    const items = await this.tried.of(id);
    const isRefusal =
      found.state === 'refused' || items.some(({ fieldsMasked }) => fieldsMasked.length > 0);
    if (found.decisionId === null || !isRefusal) throw new Fault('DISCLOSURE_STATE');
    return this.papers.decision(found, items, await this.repository.reason(found.decisionId));
  }
}
