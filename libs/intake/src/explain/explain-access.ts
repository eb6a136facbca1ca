import { Injectable } from '@nestjs/common';
import { ActorReader } from '#access';
import { AuditTrail } from '#audit';
import { Database } from '#database';
import {
  decide,
  Fault,
  lackWords,
  parseReference,
  type Actor,
  type Permission,
  type PolicyObject,
} from '#domain';
import { BlindIndex } from '#protection';
import { objectOf } from '../incident-access.js';
import { IncidentReader } from '../incident.reader.js';
import { withheldFrom } from '../mask-incident.js';
import type { DecisionDto, ExplanationDto, ExplanationQueryDto } from './explanation.dto.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** What is explained of an incident, in this order. */
const ACTIONS: readonly Permission[] = [
  'incident.read',
  'incident.correct',
  'incident.withdraw',
  'incident.handle',
];

/** Tells an administrator why somebody may or may not do something with an incident, and nothing of its content. */
@Injectable()
export class ExplainAccess {
  constructor(
    private readonly database: Database,
    private readonly actors: ActorReader,
    private readonly reader: IncidentReader,
    private readonly marks: BlindIndex,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * As it is decided now. Audited before it is answered: an explanation tells that an incident is protected, and to
   * whom. Throws `Fault`: NOT_FOUND when the person or the incident is not there.
   */
  async run(actor: Actor, { person, incident }: ExplanationQueryDto): Promise<ExplanationDto> {
    const [who, found] = await Promise.all([this.actors.ofPerson(person), this.find(incident)]);
    if (who === undefined || found === undefined) throw new Fault('NOT_FOUND');
    await this.database.transaction((tx) =>
      this.audit.append(tx, {
        actorId: actor.accountId,
        action: 'policy.explained',
        subject: 'incident',
        subjectIds: [found.id],
        details: { personId: who.personId },
      }),
    );
    const object = objectOf(found, this.marks);
    return {
      personId: who.personId,
      incidentId: found.id,
      reference: found.reference,
      decisions: ACTIONS.map((action) => decisionOf(who, action, object)),
    };
  }

  private async find(text: string) {
    const reference = parseReference(text);
    const id =
      reference === undefined
        ? UUID.test(text)
          ? text
          : undefined
        : await this.reader.idOf(reference);
    return id === undefined ? undefined : this.reader.current(id);
  }
}

function decisionOf(who: Actor, action: Permission, object: PolicyObject): DecisionDto {
  const { allowed, by, fields, refusals } = decide(who, action, object);
  return {
    ...{ action, allowed, fields: [...fields] },
    withheld: allowed ? withheldFrom(fields) : [],
    by: by.map(({ code, why }) => ({ code, why })),
    refusals: refusals.map(({ lack, rule, holding }) => ({
      ...{ lack, rule: rule?.code ?? null, role: holding?.role ?? null },
      words: lackWords[lack],
    })),
  };
}
