import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Areas } from '#geography';
import { AssembleRevision } from './assemble-revision.js';
import { incidentCorrected } from './events.js';
import { IncidentReader } from './incident.reader.js';
import { OpenContent } from './open-content.js';
import { RevisionRepository, type RevisionRow } from './revision.repository.js';

/** How often it is tried again when the geography changes under it. */
const ATTEMPTS_MAX = 3;

/** Puts incidents that an import changed back as they were before it, by a further revision of each. */
@Injectable()
export class RestoreImported {
  constructor(
    private readonly reader: IncidentReader,
    private readonly open: OpenContent,
    private readonly assemble: AssembleRevision,
    private readonly revisions: RevisionRepository,
    private readonly areas: Areas,
    private readonly clock: Clock,
  ) {}

  /** @returns how many were put back; one that has been changed again meanwhile is left alone. */
  async run(
    actorId: string | null,
    importRunId: string,
    incidentIds: readonly string[],
    takenBack: readonly string[],
  ): Promise<number> {
    let left = incidentIds;
    let restored = 0;
    for (let attempt = 1; attempt <= ATTEMPTS_MAX && left.length > 0; attempt += 1) {
      const { revision } = await this.areas.reload();
      const rows: RevisionRow[] = [];
      for (const id of left) {
        const row = await this.asBefore(actorId, importRunId, id, revision, takenBack);
        if (row !== undefined) rows.push(row);
      }
      if (rows.length === 0) break;
      const written = await this.revisions.recordChanges(rows);
      restored += written.size;
      left = rows.map(({ incidentId }) => incidentId).filter((id) => !written.has(id));
    }
    return restored;
  }

  /** Undefined when the import's revision is not the last one, or what stood before has been erased. */
  private async asBefore(
    actorId: string | null,
    importRunId: string,
    id: string,
    geographyRevision: number,
    takenBack: readonly string[],
  ): Promise<RevisionRow | undefined> {
    const current = await this.reader.current(id);
    const before = await this.reader.beforeImport(id, importRunId, takenBack);
    if (current?.importRunId !== importRunId || before === undefined) return undefined;
    const sealed = this.open.run(before);
    if (sealed === null) return undefined;
    const { reference, senderId, clientId, facts } = current;
    return this.assemble.run({
      ...{ incidentId: id, reference, senderId, clientId, geographyRevision, sealed },
      // It is what an earlier import, or a person, has said.
      ...(before.importRunId !== null && { importRunId: before.importRunId }),
      revision: current.revision + 1,
      recordedBy: actorId,
      recordedAt: this.clock.now(),
      facts: before.facts,
      event: incidentCorrected.name,
      formerCell: [facts.areaKey, facts.localMonth],
    });
  }
}
