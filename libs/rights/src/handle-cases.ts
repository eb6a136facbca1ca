import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database } from '#database';
import {
  fitsWeighing,
  Fault,
  mayExtend,
  parseCivilDate,
  type Actor,
  type IdentityCheck,
} from '#domain';
import { newId } from '#protection';
import { EnterInRegister } from '#register';
import { handlesFor } from './case-reach.js';
import type { RightsDecisionDto, OpenRightsCaseDto } from './rights-case.dto.js';
import { RightsCaseRepository, type RightsCase } from './rights-case.repository.js';
import { RightsLedger } from './rights-ledger.js';
import { RightsTextRepository } from './rights-text.repository.js';

/** Where the authority's own day begins; a request is registered as of the day it came in. */
const NOON = 'T12:00:00Z';

/** The steps of a case, each with its audit row in the same transaction. */
@Injectable()
export class HandleCases {
  constructor(
    private readonly database: Database,
    private readonly cases: RightsCaseRepository,
    private readonly texts: RightsTextRepository,
    private readonly ledger: RightsLedger,
    private readonly register: EnterInRegister,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens a case and registers the request. `today` is the local day. @returns its id.
   * Faults: NOT_FOUND for an authority that the actor does not handle cases of; FIELDS_INVALID.
   */
  async open(actor: Actor, wish: OpenRightsCaseDto, today: string): Promise<string> {
    const { organisationId, kind, channel, receivedOn, identity, person } = wish;
    if (!handlesFor(actor, organisationId)) throw new Fault('NOT_FOUND');
    if (parseCivilDate(receivedOn) === undefined || receivedOn > today) {
      throw new Fault(
        'FIELDS_INVALID',
        {},
        { fields: [{ path: 'receivedOn', code: 'PERIOD_INVALID' }] },
      );
    }
    const id = newId();
    const [openedBy, openedAt] = [actor.accountId, this.clock.now()];
    await this.database.transaction(async (tx) => {
      const organisations = await this.cases.organisations(actor, today);
      if (!organisations.some((each) => each.id === organisationId)) throw new Fault('NOT_FOUND');
      const row = { id, organisationId, kind, channel, receivedOn, identity, openedBy, openedAt };
      await this.cases.add(tx, row);
      await this.texts.add(tx, id, 'person', person);
      const document = { documentId: id, organisationId, at: new Date(receivedOn + NOON) };
      await this.register.run(tx, [
        { ...document, documentClass: 'request', line: 'rights_request', party: null },
      ]);
      await this.ledger.step(tx, openedBy, 'rights.case-opened', id, { kind, organisationId });
    });
    return id;
  }

  /** Says how it was made sure who asks. Faults: NOT_FOUND, RIGHTS_CASE_CLOSED. */
  check(actor: Actor, id: string, identity: IdentityCheck): Promise<void> {
    return this.database.transaction(async (tx) => {
      await this.cases.open(tx, actor, id);
      await tx.query(`UPDATE rights_case SET identity = $2 WHERE id = $1`, [id, identity]);
      await this.ledger.step(tx, actor.accountId, 'rights.identity-set', id, { identity });
    });
  }

  /** Two months more, told with why. Faults: NOT_FOUND, RIGHTS_CASE_CLOSED, RIGHTS_EXTENSION_LATE. */
  extend(actor: Actor, id: string, reason: string, today: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const { extendedAt, receivedOn } = await this.cases.open(tx, actor, id);
      if (extendedAt !== null || !mayExtend(receivedOn, today)) {
        throw new Fault('RIGHTS_EXTENSION_LATE');
      }
      await tx.query(`UPDATE rights_case SET extended_at = $2 WHERE id = $1`, [
        id,
        this.clock.now(),
      ]);
      await this.texts.add(tx, id, 'extension', reason.trim());
      await this.ledger.step(tx, actor.accountId, 'rights.extended', id);
    });
  }

  /**
   * Decides and closes it; the decision is registered. Faults: NOT_FOUND, RIGHTS_CASE_CLOSED, RIGHTS_IDENTITY_MISSING,
   * RIGHTS_NOT_RESTRICTED, RIGHTS_WEIGHING_MISSING.
   */
  decide(actor: Actor, id: string, { outcome, motive }: RightsDecisionDto): Promise<void> {
    const { accountId } = actor;
    const at = this.clock.now();
    return this.database.transaction(async (tx) => {
      const { identity, organisationId, ...found } = await this.cases.open(tx, actor, id);
      refuseUnfounded(found, outcome);
      // Nobody's data are handed to somebody unknown; whom one refuses one need not know.
      if (identity === 'not_yet' && outcome !== 'refused') {
        throw new Fault('RIGHTS_IDENTITY_MISSING');
      }
      await tx.query(
        `UPDATE rights_case SET outcome = $2, decided_by = $3, decided_at = $4 WHERE id = $1`,
        [id, outcome, accountId, at],
      );
      await this.texts.add(tx, id, 'decision', motive.trim());
      await this.register.run(tx, [
        {
          ...{ documentClass: 'decision', documentId: id, organisationId, at },
          ...{ line: 'decision', party: null },
        },
      ]);
      await this.ledger.step(tx, accountId, 'rights.decided', id, { outcome });
    });
  }
}

/** A restriction that is granted has been set, and an objection is weighed before it is decided. */
function refuseUnfounded(
  { kind, weighing, isRestricting }: Pick<RightsCase, 'kind' | 'weighing' | 'isRestricting'>,
  outcome: RightsDecisionDto['outcome'],
): void {
  const isGranted = outcome === 'granted' || outcome === 'partly';
  if (kind === 'restriction' && isGranted && !isRestricting)
    throw new Fault('RIGHTS_NOT_RESTRICTED');
  if (kind === 'objection' && !fitsWeighing(outcome, weighing)) {
    throw new Fault('RIGHTS_WEIGHING_MISSING');
  }
}
