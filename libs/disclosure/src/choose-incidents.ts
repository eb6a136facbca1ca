import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database, type Transaction } from '#database';
import { Fault, type Actor } from '#domain';
import { IncidentReader } from '#intake';
import { DisclosureRepository } from './disclosure.repository.js';
import { reached } from './disclosure-scope.js';
import { TriedIncidentRepository } from './tried-incident.repository.js';

/** A request about more than this is divided. */
export const INCIDENTS_MAX = 50;

/** Says which incidents a request is about. */
@Injectable()
export class ChooseIncidents {
  constructor(
    private readonly database: Database,
    private readonly repository: DisclosureRepository,
    private readonly tried: TriedIncidentRepository,
    private readonly incidents: IncidentReader,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Adds one by its reference. Only one that the same authority answers for: of others nothing is told, not even that
   * they are there. Throws `Fault`: NOT_FOUND, DISCLOSURE_STATE, FIELDS_INVALID.
   */
  async add(actor: Actor, id: string, reference: string): Promise<string> {
    const incidentId = await this.incidents.idOf(reference.trim().toUpperCase());
    const incident = incidentId && (await this.incidents.current(incidentId));
    await this.change(
      actor,
      id,
      'disclosure.incident-added',
      incidentId,
      async (tx, organisationId) => {
        const isOwn = incident && incident.organisationId === organisationId;
        if (!isOwn) refuse('reference');
        if ((await this.tried.of(id, tx)).length >= INCIDENTS_MAX) refuse('reference');
        return this.tried.add(tx, id, incident.id);
      },
    );
    return incidentId!;
  }

  /** Takes one away again, with what was chosen of it. Throws `Fault`: NOT_FOUND, DISCLOSURE_STATE. */
  async remove(actor: Actor, id: string, incidentId: string): Promise<void> {
    await this.change(actor, id, 'disclosure.incident-removed', incidentId, async (tx) => {
      if (!(await this.tried.remove(tx, id, incidentId))) throw new Fault('NOT_FOUND');
      return true;
    });
  }

  private async change(
    actor: Actor,
    id: string,
    action: string,
    incidentId: string | undefined,
    act: (tx: Transaction, organisationId: string) => Promise<boolean>,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const found = reached(actor, 'disclosure.write', await this.repository.lock(tx, id));
      if (found.state !== 'open') throw new Fault('DISCLOSURE_STATE');
      if (!(await act(tx, found.organisationId))) return;
      await this.repository.touch(tx, id);
      await this.audit.append(tx, {
        ...{ actorId: actor.accountId, action, subject: 'disclosure', subjectIds: [id] },
        details: { incidentId },
      });
    });
  }
}

function refuse(path: string): never {
  throw new Fault('FIELDS_INVALID', {}, { fields: [{ path, code: 'FIELD_INVALID' }] });
}
