import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { answer, api, csrfHeader } from '../api/client.js';
import type { components } from '../api/schema.js';
import { withRightsProven } from '../session/step-up-request.js';

type Schemas = components['schemas'];
export type Organisation = Schemas['OrganisationDto'];
export type Unit = Schemas['UnitDto'];
export type UnitDetails = Schemas['UnitDetailsDto'];
export type Coordinator = Schemas['CoordinatorDto'];
export type Holding = Schemas['RoleHoldingDto'];

const KEY = ['organisation'] as const;

export const organisationsQuery = queryOptions({
  queryKey: [...KEY, 'list'],
  queryFn: async () => {
    const query = { ended: 'true' as const };
    return (await answer(api.GET('/api/v1/organisations', { params: { query } }))).items;
  },
});

export const coordinatorsQuery = queryOptions({
  queryKey: [...KEY, 'coordinators'],
  queryFn: async () => (await answer(api.GET('/api/v1/coordinators'))).items,
});

export const secondPersonsQuery = queryOptions({
  queryKey: [...KEY, 'second-persons'],
  queryFn: () => answer(api.GET('/api/v1/second-persons')),
});

export const unitsOf = (organisation: string) =>
  queryOptions({
    queryKey: [...KEY, 'units', organisation],
    queryFn: async () => {
      const query = { organisation, ended: 'true' as const };
      return (await answer(api.GET('/api/v1/units', { params: { query } }))).items;
    },
  });

export const unitQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, 'unit', id],
    queryFn: () => answer(api.GET('/api/v1/units/{id}', { params: { path: { id } } })),
  });

export const holdingsOf = (organisation: string) =>
  queryOptions({
    queryKey: [...KEY, 'holdings', organisation],
    queryFn: async () => {
      const query = { organisation };
      return (await answer(api.GET('/api/v1/role-holdings', { params: { query } }))).items;
    },
  });

const header = csrfHeader;
const matching = (revision: number) => ({ ...csrfHeader(), 'If-Match': `"${revision}"` });

export const addOrganisation = (body: Schemas['NewOrganisationDto']) =>
  answer(api.POST('/api/v1/organisations', { params: { header: header() }, body }));

export const changeOrganisation = (
  { id, revision }: Organisation,
  body: Schemas['OrganisationChangeDto'],
) =>
  withRightsProven(() =>
    answer(
      api.PATCH('/api/v1/organisations/{id}', {
        params: { header: matching(revision), path: { id } },
        body,
      }),
    ),
  );

export const addUnit = (body: Schemas['NewUnitDto']) =>
  answer(api.POST('/api/v1/units', { params: { header: header() }, body }));

export const changeUnit = ({ id, revision }: UnitDetails, body: Schemas['UnitChangeDto']) =>
  answer(
    api.PATCH('/api/v1/units/{id}', {
      params: { header: matching(revision), path: { id } },
      body,
    }),
  );

export const pauseUnit = (id: string, body: Schemas['NewPauseDto']) =>
  answer(
    api.POST('/api/v1/units/{id}/pauses', { params: { header: header(), path: { id } }, body }),
  );

export const endPause = (id: string, pauseId: string) =>
  answer(
    api.DELETE('/api/v1/units/{id}/pauses/{pauseId}', {
      params: { header: header(), path: { id, pauseId } },
    }),
  );

export const giveRole = (body: Schemas['NewRoleHoldingDto']) =>
  withRightsProven(() =>
    answer(api.POST('/api/v1/role-holdings', { params: { header: header() }, body })),
  );

export const changeHolding = (id: string, body: Schemas['RoleHoldingChangeDto']) =>
  withRightsProven(() =>
    answer(
      api.PATCH('/api/v1/role-holdings/{id}', { params: { header: header(), path: { id } }, body }),
    ),
  );

export const nameSecondPerson = (body: Schemas['NewSecondPersonDto']) =>
  withRightsProven(() =>
    answer(api.POST('/api/v1/second-persons', { params: { header: header() }, body })),
  );

export const endSecondPerson = (id: string) =>
  withRightsProven(() =>
    answer(
      api.DELETE('/api/v1/second-persons/{id}', { params: { header: header(), path: { id } } }),
    ),
  );

/** Forgets what the pages knew of organisations, after a change, also one that somebody else was first with. */
export function useForgetOrganisation() {
  const queries = useQueryClient();
  return async () => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: KEY }),
      queries.invalidateQueries({ queryKey: ['units'] }),
    ]);
  };
}
