import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database } from '#database';
import { Fault, isHolding, parseReference, type Actor } from '#domain';
import { RetainedReader } from '#intake';
import { newId } from '#protection';
import { Authorities } from './authorities.js';
import { lockAuthority } from './authority-lock.js';
import type { RetentionStopsDto, StopWishDto } from './stop.dto.js';
import { StopRepository } from './stop.repository.js';

/** Holds on erasing (gallringsstopp): each always wins over a rule, also over a list that has been approved. */
@Injectable()
export class KeepStops {
  constructor(
    private readonly database: Database,
    private readonly authorities: Authorities,
    private readonly stops: StopRepository,
    private readonly incidents: RetainedReader,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Those that hold first come last set. Throws `Fault`: NOT_FOUND. */
  async list(actor: Actor, organisationId: string): Promise<RetentionStopsDto> {
    await this.authorities.reach(actor, 'retention.read', organisationId);
    const { today } = this.authorities;
    const rows = await this.stops.list(organisationId);
    return {
      items: rows.map(({ setBy: _s, releasedBy: _r, incidentId: _i, isReleased: _, ...stop }) => ({
        ...stop,
        isHolding: isHolding({ ...stop, incidentId: _i, isReleased: _ }, today),
      })),
    };
  }

  /** Once it is answered nothing that it holds goes. Throws `Fault`: NOT_FOUND, also for an incident of another authority. */
  async set(actor: Actor, wish: StopWishDto): Promise<{ id: string }> {
    const { organisationId, reference } = wish;
    await this.authorities.reach(actor, 'retention.stop', organisationId);
    const incident = reference === undefined ? null : await this.find(organisationId, reference);
    const id = newId();
    await this.database.transaction(async (tx) => {
      await lockAuthority(tx, organisationId);
      await this.stops.add(tx, {
        ...{ id, organisationId, incidentId: incident, reason: wish.reason.trim() },
        ...{ kind: wish.kind ?? null, category: wish.category ?? null, tier: wish.tier ?? null },
        ...{ receivedFrom: wish.receivedFrom ?? null, receivedTo: wish.receivedTo ?? null },
        ...{ holdsTo: wish.holdsTo ?? null, setBy: actor.accountId, setAt: this.clock.now() },
        ...{ releasedBy: null, releasedAt: null, releaseReason: null },
      });
      await this.tell(tx, actor, 'retention.stop-set', id);
    });
    return { id };
  }

  /** Throws `Fault`: NOT_FOUND, TRANSITION_REFUSED. */
  async release(actor: Actor, id: string, reason: string): Promise<void> {
    const stop = await this.stops.one(id);
    if (stop === undefined) throw new Fault('NOT_FOUND');
    await this.authorities.reach(actor, 'retention.stop', stop.organisationId);
    await this.database.transaction(async (tx) => {
      await lockAuthority(tx, stop.organisationId);
      const ended = { by: actor.accountId, at: this.clock.now(), reason: reason.trim() };
      const released = await this.stops.release(tx, id, ended);
      if (!released) throw new Fault('TRANSITION_REFUSED', { from: 'released', to: 'released' });
      await this.tell(tx, actor, 'retention.stop-released', id);
    });
  }

  private async find(organisationId: string, reference: string): Promise<string> {
    const written = parseReference(reference);
    const found = written === undefined ? undefined : await this.incidents.byReference(written);
    if (found?.organisationId !== organisationId) throw new Fault('NOT_FOUND');
    return found.id;
  }

  private tell(
    tx: Parameters<AuditTrail['append']>[0],
    actor: Actor,
    action: string,
    id: string,
  ): Promise<void> {
    const row = { actorId: actor.accountId, action, subject: 'retention_stop', subjectIds: [id] };
    return this.audit.append(tx, { ...row, details: {} });
  }
}
