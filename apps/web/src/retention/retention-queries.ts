import { queryOptions } from '@tanstack/react-query';
import { answer, api, csrfHeader } from '../api/client.js';
import type { components } from '../api/schema.js';
import { withStepUp } from '../session/step-up-request.js';

type Schemas = components['schemas'];
export type Authority = Schemas['AuthorityDto'];
export type Rule = Schemas['RetentionRuleDto'];
export type Suggestion = Schemas['SuggestedRuleDto'];
export type RuleWish = Schemas['RuleWishDto'];
export type Stop = Schemas['RetentionStopDto'];
export type StopWish = Schemas['StopWishDto'];
export type DryRun = Schemas['DryRunDto'];
export type Proposal = Schemas['ProposalDto'];
export type Protocol = Schemas['ProtocolDto'];

/** What a class is of: rules, suggestions, holds and incidents in a list alike. */
export interface ClassWords {
  readonly kind: string | null;
  readonly category: string | null;
  readonly tier: string | null;
}

export const RETENTION_KEY = ['retention'] as const;
const WATCH_EVERY_MS = 2_000;

export const authoritiesQuery = queryOptions({
  queryKey: [...RETENTION_KEY, 'authorities'],
  queryFn: async () => (await answer(api.GET('/api/v1/retention/authorities'))).items,
});

const of = (organisationId: string) => ({ params: { query: { organisationId } } });

export const rulesQuery = (id: string) =>
  queryOptions({
    queryKey: [...RETENTION_KEY, 'rules', id],
    queryFn: () => answer(api.GET('/api/v1/retention/rules', of(id))),
  });

export const stopsQuery = (id: string) =>
  queryOptions({
    queryKey: [...RETENTION_KEY, 'stops', id],
    queryFn: async () => (await answer(api.GET('/api/v1/retention/stops', of(id)))).items,
  });

/** While one is carried out it is asked for again and again, to show how far it has come. */
export const proposalsQuery = (id: string) =>
  queryOptions({
    queryKey: [...RETENTION_KEY, 'proposals', id],
    queryFn: async () => (await answer(api.GET('/api/v1/retention/proposals', of(id)))).items,
    refetchInterval: ({ state }) =>
      state.data?.some((proposal) => proposal.state === 'approved') ? WATCH_EVERY_MS : false,
  });

export const protocolsQuery = (id: string) =>
  queryOptions({
    queryKey: [...RETENTION_KEY, 'protocols', id],
    queryFn: async () => (await answer(api.GET('/api/v1/retention/protocols', of(id)))).items,
  });

export const protocolQuery = (id: string) =>
  queryOptions({
    queryKey: [...RETENTION_KEY, 'protocol', id],
    queryFn: () =>
      answer(api.GET('/api/v1/retention/protocols/{id}', { params: { path: { id } } })),
  });

const sent = () => ({ params: { header: csrfHeader() } });
const sentTo = (id: string) => ({ params: { header: csrfHeader(), path: { id } } });

export const addRule = (body: RuleWish) =>
  answer(api.POST('/api/v1/retention/rules', { ...sent(), body }));

export const setStop = (body: StopWish) =>
  answer(api.POST('/api/v1/retention/stops', { ...sent(), body }));

export const releaseStop = (id: string, reason: string) =>
  withStepUp(() =>
    answer(api.POST('/api/v1/retention/stops/{id}/release', { ...sentTo(id), body: { reason } })),
  );

export const dryRun = (organisationId: string) =>
  answer(api.POST('/api/v1/retention/dry-runs', { ...sent(), body: { organisationId } }));

export const propose = (organisationId: string, listHash: string) =>
  answer(
    api.POST('/api/v1/retention/proposals', { ...sent(), body: { organisationId, listHash } }),
  );

export const approve = ({ id, listHash }: Proposal) =>
  withStepUp(() =>
    answer(
      api.POST('/api/v1/retention/proposals/{id}/approval', { ...sentTo(id), body: { listHash } }),
    ),
  );

export const withdraw = ({ id }: Proposal) =>
  answer(api.POST('/api/v1/retention/proposals/{id}/withdrawal', sentTo(id)));
