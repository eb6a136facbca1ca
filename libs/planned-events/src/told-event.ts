import { decide, type Actor } from '#domain';
import type { AreaIndex } from '#geography';
import type { PlannedEventDto, ShownEventDto } from './planned-event.dto.js';
import type { StoredEvent } from './planned-event.js';

/** Whether somebody may change what an organisation plans. */
export function mayChange(actor: Actor, organisationId: string): boolean {
  return decide(actor, 'planned-event.write', { organisationId }).allowed;
}

/** An event as the register tells it. */
export function toldEvent(event: StoredEvent, actor: Actor, index: AreaIndex): PlannedEventDto {
  const { revision, organisationId, source, note, setAt } = event;
  return {
    ...shownEvent(event, index),
    ...{ revision, organisationId, source, note, setAt },
    mayChange: mayChange(actor, organisationId),
  };
}

/** An event as others read it. */
export function shownEvent(event: StoredEvent, index: AreaIndex): ShownEventDto {
  const { id, organisationName, status, reason, title, kind, place, from, to } = event;
  const { organiser, expectedPeople, link, areaKey } = event;
  const area = index.get(areaKey)!;
  return {
    ...{ id, organisationName, status, reason, title, kind },
    ...{ area: `${area.level}:${area.code}`, areaName: area.name, place, from, to },
    ...{ organiser, expectedPeople, link },
  };
}
