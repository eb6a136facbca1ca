import { readingActions, type ReadingAction } from '#domain';
import { queryOptions } from '@tanstack/react-query';
import { answer, api, csrfHeader } from '../api/client.js';
import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type Reading = Schemas['ReadingDto'];
export type Reader = Schemas['ReaderDto'];
export type UnusualReading = Schemas['UnusualReadingDto'];

export const READINGS_PER_PAGE = 50;

/** What the log is narrowed to; the address holds it, but for the reference, which stands in no address. */
export interface ReadingChoice {
  readonly reader?: string | undefined;
  readonly action?: ReadingAction | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const UUID = /^[0-9a-f-]{36}$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What the address asks for; what is not understood is left out. */
export function readChoice(address: URL): ReadingChoice {
  const said = (name: string, form: RegExp) => {
    const value = address.searchParams.get(name) ?? '';
    return form.test(value) ? value : undefined;
  };
  return {
    reader: said('reader', UUID),
    action: readingActions.find((each) => each === address.searchParams.get('action')),
    from: said('from', DAY),
    to: said('to', DAY),
  };
}

/** What is given, as a question. */
export function questionOf(choice: ReadingChoice, reference: string) {
  const { reader, action, from, to } = choice;
  return {
    ...(reader && { reader }),
    ...(action && { action }),
    ...(from && { from }),
    ...(to && { to }),
    ...(reference && { reference }),
  };
}

/** The address that the browser fetches the file from by itself. */
export function fileAddress(choice: ReadingChoice, reference: string): string {
  const query = new URLSearchParams(questionOf(choice, reference)).toString();
  return `/api/v1/readings.csv${query && `?${query}`}`;
}

export const readersQuery = queryOptions({
  queryKey: ['readers'],
  queryFn: async () => (await answer(api.GET('/api/v1/readings/readers'))).items,
});

export const unusualReadingsQuery = queryOptions({
  queryKey: ['unusual-readings'],
  queryFn: async () => (await answer(api.GET('/api/v1/unusual-readings'))).items,
});

/** Who has read an incident of one's own. */
export const ownReadingsQuery = (id: string) =>
  queryOptions({
    queryKey: ['own-readings', id],
    queryFn: async () => {
      const params = { path: { id } };
      return (await answer(api.GET('/api/v1/incidents/{id}/readings', { params }))).items;
    },
  });

export const reviewReading = (id: string, note: string) =>
  answer(
    api.POST('/api/v1/unusual-readings/{id}/review', {
      params: { header: csrfHeader(), path: { id } },
      body: { note },
    }),
  );
