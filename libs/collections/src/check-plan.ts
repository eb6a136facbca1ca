import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Fault, parseCivilDate, personNames, pointsOutPerson, type FieldFault } from '#domain';
import {
  CollectionRepository,
  type CollectionPlan,
  type Recipient,
} from './collection.repository.js';

/** Whether what somebody wants to ask can be asked. */
@Injectable()
export class CheckPlan {
  constructor(
    private readonly collections: CollectionRepository,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Fault: FIELDS_INVALID with each field that is wrong. */
  async run(plan: CollectionPlan, recipients: readonly Recipient[]): Promise<void> {
    const faults: FieldFault[] = [];
    for (const path of ['opensOn', 'dueOn'] as const) {
      if (parseCivilDate(plan[path]) === undefined) faults.push({ path, code: 'NOT_A_DATE' });
    }
    if (faults.length === 0 && plan.dueOn < plan.opensOn) {
      faults.push({ path: 'dueOn', code: 'COLLECTION_DUE_BEFORE_OPEN' });
    }
    if (pointsOutPerson(plan.instructions, personNames())) {
      faults.push({ path: 'instructions', code: 'PERSON_NOT_HERE' });
    }
    const today = this.clock.localDate(this.settings.timeZone);
    const known = new Set(
      (await this.collections.organisations(today)).map(({ organisationId }) => organisationId),
    );
    const asked = new Set<string>();
    recipients.forEach(({ organisationId }, at) => {
      const isOdd = !known.has(organisationId) || asked.has(organisationId);
      if (isOdd) faults.push({ path: `recipients.${at}`, code: 'RECIPIENT_UNKNOWN' });
      asked.add(organisationId);
    });
    if (recipients.length === 0) faults.push({ path: 'recipients', code: 'FIELD_REQUIRED' });
    if (faults.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields: faults });
  }
}
