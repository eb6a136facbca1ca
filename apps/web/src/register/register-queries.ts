import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { nextDay } from '#domain';
import { answer, api, csrfHeader } from '../api/client.js';
import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type RegisterEntry = Schemas['RegisterEntryDto'];
export type PublicEntry = Schemas['PublicRegisterEntryDto'];
export type Publication = Schemas['RegisterPublicationDto'];

export const REGISTER_KEY = ['register'] as const;
const PER_PAGE = 50;

/** What is asked for, as it stands in the address: days inclusive, empty for all. */
export interface RegisterChoice {
  readonly from: string;
  readonly through: string;
  readonly text: string;
  readonly dnr: string;
}

export const everything: RegisterChoice = { from: '', through: '', text: '', dnr: '' };

export function choiceIn({ searchParams }: URL): RegisterChoice {
  const told = (name: string) => searchParams.get(name) ?? '';
  const dnr = told('dnr');
  return {
    ...{ from: told('from'), through: told('through'), text: told('text') },
    dnr: dnr === 'missing' || dnr === 'given' ? dnr : '',
  };
}

/** The query of the address of a choice, and without a choice nothing. */
export function addressOf(choice: RegisterChoice): string {
  const asked = new URLSearchParams(Object.entries(choice).filter(([, value]) => value !== ''));
  return asked.size === 0 ? '/register' : `/register?${asked.toString()}`;
}

/** As the interface asks: it wants the day after the last. */
function asked({ from, through, text, dnr }: RegisterChoice) {
  return {
    ...(from && { from }),
    ...(through && { to: nextDay(through) }),
    ...(text && { text }),
    ...(dnr && { dnr: dnr as 'missing' | 'given' }),
  };
}

/** Where the same entries lie as a file. */
export function fileAddress(format: 'csv' | 'xml', choice: RegisterChoice): string {
  const query = new URLSearchParams({
    ...asked(choice),
    ...(format === 'csv' && { delimiter: ';' }),
  });
  return `/api/v1/register.${format}${query.size === 0 ? '' : `?${query.toString()}`}`;
}

export const registerQuery = (choice: RegisterChoice) =>
  infiniteQueryOptions({
    queryKey: [...REGISTER_KEY, 'list', choice],
    queryFn: ({ pageParam }) => {
      const query = { limit: PER_PAGE, ...asked(choice), ...(pageParam && { cursor: pageParam }) };
      return answer(api.GET('/api/v1/register', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** One entry, with what its case was called before. */
export const entryQuery = (id: string) =>
  queryOptions({
    queryKey: [...REGISTER_KEY, 'entry', id],
    queryFn: () => answer(api.GET('/api/v1/register/entries/{id}', { params: { path: { id } } })),
  });

/** The registers that one keeps, and whether anybody may read them. */
export const publicationsQuery = queryOptions({
  queryKey: [...REGISTER_KEY, 'publications'],
  queryFn: async () => (await answer(api.GET('/api/v1/register/publications'))).items,
});

export const publicRegisterQuery = (organisation: string) =>
  infiniteQueryOptions({
    queryKey: ['public-register', organisation],
    queryFn: ({ pageParam }) => {
      const query = { organisation, ...(pageParam && { cursor: pageParam }) };
      return answer(api.GET('/api/v1/register/public', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

const matching = (revision: number) => ({ ...csrfHeader(), 'If-Match': `"${revision}"` });

/** An empty text takes the number away. */
export function setCaseNumber({ id, revision }: RegisterEntry, dnr: string) {
  const params = { header: matching(revision), path: { id } };
  const body = { dnr: dnr.trim() || null };
  return answer(api.PUT('/api/v1/register/entries/{id}/case-number', { params, body }));
}

export function setPublic({ organisationId, revision }: Publication, isPublic: boolean) {
  const params = { header: matching(revision), path: { organisationId } };
  const body = { isPublic };
  return answer(api.PUT('/api/v1/register/publications/{organisationId}', { params, body }));
}
