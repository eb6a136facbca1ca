import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { fileBody } from '../administration/file-body.js';
import { answer, api, csrfHeader } from '../api/client.js';
import { TALLIES_KEY } from '../api/queries.js';
import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type PlannedEvent = Schemas['PlannedEventDto'];
export type EventList = Schemas['PlannedEventsDto'];
export type EventWish = Schemas['PlannedEventWishDto'];
export type EventStep = Schemas['PlannedEventStepDto'];
export type EventsOutcome = Schemas['EventsImportResultDto'];

const EVENTS_KEY = ['planned-events'] as const;
/** As far back as the register shows what has been. */
const FIRST_DAY = '2000-01-01';
const AFTER_LAST_DAY = '2100-01-01';

/** @param isAll what has been too, else what is going on and coming. */
export const eventsQuery = (isAll: boolean) =>
  queryOptions({
    queryKey: [...EVENTS_KEY, isAll],
    queryFn: () => {
      const query = isAll ? { from: FIRST_DAY, to: AFTER_LAST_DAY } : {};
      return answer(api.GET('/api/v1/planned-events', { params: { query } }));
    },
  });

/** Asks anew for everything that shows an event. */
export function useForgetEvents(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({ queryKey: EVENTS_KEY });
    await queries.invalidateQueries({ queryKey: TALLIES_KEY });
  };
}

const matching = ({ revision }: PlannedEvent) => ({ ...csrfHeader(), 'If-Match': `"${revision}"` });

/** @param clientId the same for each attempt to send the same form. */
export function planEvent(wish: EventWish, clientId: string, organisationId: string | undefined) {
  const body = { ...wish, clientId, ...(organisationId && { organisationId }) };
  return answer(api.POST('/api/v1/planned-events', { params: { header: csrfHeader() }, body }));
}

export function changeEvent(event: PlannedEvent, body: EventWish) {
  const params = { header: matching(event), path: { id: event.id } };
  return answer(api.PUT('/api/v1/planned-events/{id}', { params, body }));
}

export function stepEvent(event: PlannedEvent, body: EventStep) {
  const params = { header: matching(event), path: { id: event.id } };
  return answer(api.POST('/api/v1/planned-events/{id}/transitions', { params, body }));
}

/** @param isTrial reads and compares everything and writes nothing. */
export function takeEvents(
  file: File,
  organisationId: string | undefined,
  isTrial: boolean,
): Promise<EventsOutcome> {
  const query = {
    dryRun: isTrial ? ('true' as const) : ('false' as const),
    ...(organisationId && { organisationId }),
  };
  const params = { header: csrfHeader(), query };
  return answer(api.POST('/api/v1/planned-events/imports', { params, ...fileBody(file) }));
}
