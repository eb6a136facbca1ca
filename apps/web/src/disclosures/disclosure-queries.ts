import { queryOptions } from '@tanstack/react-query';
import { answer, api, csrfHeader } from '../api/client.js';
import type { components } from '../api/schema.js';
import { withStepUp } from '../session/step-up-request.js';

type Schemas = components['schemas'];
export type Disclosure = Schemas['DisclosureDto'];
export type DisclosureDetail = Schemas['DisclosureDetailDto'];
export type NewDisclosure = Schemas['NewDisclosureDto'];
export type TriedIncident = Schemas['TriedIncidentDto'];
export type TriedField = Schemas['TriedFieldDto'];
export type FieldChoice = Schemas['FieldChoiceDto'];
export type Decision = Schemas['DisclosureDecisionDto'];

export const DISCLOSURES_KEY = ['disclosures'] as const;
/** Where the log lies as a file. */
export const LOG_ADDRESS = '/api/v1/disclosures.csv';
export const paperAddress = (id: string, paper: 'copy' | 'decision') =>
  `/api/v1/disclosures/${id}/${paper}.pdf`;

export const disclosuresQuery = queryOptions({
  queryKey: [...DISCLOSURES_KEY, 'list'],
  queryFn: async () => (await answer(api.GET('/api/v1/disclosures'))).items,
});

export const disclosureQuery = (id: string) =>
  queryOptions({
    queryKey: [...DISCLOSURES_KEY, id],
    queryFn: () => answer(api.GET('/api/v1/disclosures/{id}', { params: { path: { id } } })),
  });

/** What is to be tried of one incident. Read anew each time: it is in the log, and may have changed. */
export const triedIncidentQuery = (id: string, incidentId: string) =>
  queryOptions({
    queryKey: [...DISCLOSURES_KEY, id, incidentId],
    queryFn: () =>
      answer(
        api.GET('/api/v1/disclosures/{id}/incidents/{incidentId}', {
          params: { path: { id, incidentId } },
        }),
      ),
    gcTime: 0,
    refetchOnWindowFocus: false,
  });

/** When an incident was handed out. */
export const incidentDisclosuresQuery = (id: string) =>
  queryOptions({
    queryKey: [...DISCLOSURES_KEY, 'of-incident', id],
    queryFn: async () => {
      const params = { path: { id } };
      return (await answer(api.GET('/api/v1/incidents/{id}/disclosures', { params }))).items;
    },
  });

export function receiveRequest(body: NewDisclosure) {
  return answer(api.POST('/api/v1/disclosures', { params: { header: csrfHeader() }, body }));
}

export function addIncident(id: string, reference: string) {
  const params = { header: csrfHeader(), path: { id } };
  return answer(api.POST('/api/v1/disclosures/{id}/incidents', { params, body: { reference } }));
}

export function removeIncident(id: string, incidentId: string) {
  const params = { header: csrfHeader(), path: { id, incidentId } };
  return answer(api.DELETE('/api/v1/disclosures/{id}/incidents/{incidentId}', { params }));
}

export function saveTrial(id: string, incidentId: string, seen: string, choices: FieldChoice[]) {
  const params = { header: csrfHeader(), path: { id, incidentId } };
  const body = { seen, choices };
  return answer(api.PUT('/api/v1/disclosures/{id}/incidents/{incidentId}', { params, body }));
}

const matching = ({ id, revision }: Disclosure) => ({
  header: { ...csrfHeader(), 'If-Match': `"${revision}"` },
  path: { id },
});

export function decideDisclosure(one: Disclosure, body: Decision) {
  return answer(api.POST('/api/v1/disclosures/{id}/decision', { params: matching(one), body }));
}

/** Asks the second person to show again who they are. */
export const reviewDisclosure = (one: Disclosure, agreed: boolean) =>
  withStepUp(() =>
    answer(
      api.POST('/api/v1/disclosures/{id}/second', { params: matching(one), body: { agreed } }),
    ),
  );

export function handOut(one: Disclosure) {
  return answer(api.POST('/api/v1/disclosures/{id}/hand-out', { params: matching(one) }));
}
