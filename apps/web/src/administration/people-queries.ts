import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { answer, api, csrfHeader } from '../api/client.js';
import type { components } from '../api/schema.js';
import { withRightsProven } from '../session/step-up-request.js';
import { fileBody } from './file-body.js';

type Schemas = components['schemas'];
export type PersonEntry = Schemas['PersonEntryDto'];
export type NewPerson = Schemas['NewPersonDto'];
export type Invitation = Schemas['InvitationDto'];
export type SignInLink = Schemas['SignInLinkDto'];
export type PeopleImport = Schemas['PeopleImportDto'];

const PEOPLE_PER_PAGE = 500;
const header = csrfHeader;

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: async () => {
    const people: PersonEntry[] = [];
    let cursor: string | null = null;
    do {
      const query: { limit: number; cursor?: string } = { limit: PEOPLE_PER_PAGE };
      if (cursor) query.cursor = cursor;
      const page = await answer(api.GET('/api/v1/people', { params: { query } }));
      people.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor);
    return people;
  },
});

export const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: () => answer(api.GET('/api/v1/units')),
});

/** The header of a person's route, made anew for each try: a step-up gives the session new tokens. */
const to = (id: string) => ({ header: header(), path: { id } });

export const addPerson = (body: NewPerson) =>
  withRightsProven(() =>
    answer(api.POST('/api/v1/people', { params: { header: header() }, body })),
  );

export const invite = (id: string) =>
  withRightsProven(() => answer(api.POST('/api/v1/people/{id}/invitations', { params: to(id) })));

/** A link for a partner to sign in by, once. */
export const giveSignInLink = (id: string) =>
  withRightsProven(() => answer(api.POST('/api/v1/people/{id}/sign-in-links', { params: to(id) })));

/** Takes the one-time codes away from somebody who has lost them. */
export const resetSecondStep = (id: string) =>
  withRightsProven(() => answer(api.DELETE('/api/v1/people/{id}/second-step', { params: to(id) })));

export const changeAccount = (id: string, state: 'disabled' | 'enabled') =>
  withRightsProven(() =>
    answer(api.POST('/api/v1/people/{id}/transitions', { params: to(id), body: { to: state } })),
  );

export const protectPerson = (id: string, protectedIdentity: boolean) =>
  withRightsProven(() => {
    const body = { protectedIdentity };
    return answer(api.PUT('/api/v1/people/{id}/protection', { params: to(id), body }));
  });

export const setRoles = (id: string, body: Schemas['PersonRolesDto']) =>
  withRightsProven(() => answer(api.PUT('/api/v1/people/{id}/roles', { params: to(id), body })));

/** Organisations, units or people: the columns of the file say which. */
export const importPeople = (file: File, dryRun: boolean) =>
  withRightsProven(() => {
    const query = { dryRun: dryRun ? ('true' as const) : ('false' as const) };
    const params = { header: header(), query };
    return answer(api.POST('/api/v1/people/imports', { params, ...fileBody(file) }));
  });

export function setUpSmall(name: string, units: Schemas['UnitWishDto'][]) {
  return answer(
    api.POST('/api/v1/organisations/small-municipality', {
      params: { header: header() },
      body: { name, units },
    }),
  );
}

/** Forgets what the pages knew of people and units, after a change. */
export function useForgetPeople() {
  const queries = useQueryClient();
  return async () => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: peopleQuery.queryKey }),
      queries.invalidateQueries({ queryKey: unitsQuery.queryKey }),
      queries.invalidateQueries({ queryKey: ['organisation'] }),
    ]);
  };
}
