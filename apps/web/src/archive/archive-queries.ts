import { queryOptions } from '@tanstack/react-query';
import { answer, api, csrfHeader } from '../api/client.js';
import type { components } from '../api/schema.js';
import { withStepUp } from '../session/step-up-request.js';

type Schemas = components['schemas'];
export type ArchiveAuthority = Schemas['ArchiveAuthorityDto'];
export type ArchivePackage = Schemas['PackageDto'];
export type PackageWish = Schemas['PackageWishDto'];
export type Part = Schemas['ArchivePart'];

export const ARCHIVE_KEY = ['archive'] as const;
/** The parts in the order that they stand in a package. */
export const parts = ['register', 'revisions', 'contents', 'decisions', 'copies'] as const;
/** With these, somebody else has to approve. */
export const partsOfWords: readonly Part[] = ['contents', 'copies'];
const WATCH_EVERY_MS = 1_500;

export const archiveAuthoritiesQuery = queryOptions({
  queryKey: [...ARCHIVE_KEY, 'authorities'],
  queryFn: () => answer(api.GET('/api/v1/archive/authorities')),
});

/** While one is being made it is asked for again and again, to show how far it has come. */
export const packagesQuery = (organisationId: string) =>
  queryOptions({
    queryKey: [...ARCHIVE_KEY, 'packages', organisationId],
    queryFn: async () => {
      const params = { query: { organisationId } };
      return (await answer(api.GET('/api/v1/archive/packages', { params }))).items;
    },
    refetchInterval: ({ state }) => (state.data?.some(isBeingMade) ? WATCH_EVERY_MS : false),
  });

export const isBeingMade = ({ state }: ArchivePackage): boolean =>
  state === 'waiting' || state === 'running';

/** Whether the authority has one that has not ended: another has to wait. */
export const isUnderWay = (one: ArchivePackage): boolean =>
  one.state === 'proposed' || isBeingMade(one);

export const askForPackage = (body: PackageWish) =>
  withStepUp(() =>
    answer(api.POST('/api/v1/archive/packages', { params: { header: csrfHeader() }, body })),
  );

const sentTo = (id: string) => ({ params: { header: csrfHeader(), path: { id } } });

export const approvePackage = (id: string) =>
  withStepUp(() => answer(api.POST('/api/v1/archive/packages/{id}/approval', sentTo(id))));

export const withdrawPackage = (id: string) =>
  answer(api.POST('/api/v1/archive/packages/{id}/withdrawal', sentTo(id)));

/** The address that the browser fetches the package from by itself. */
export const packageAddress = (id: string): string => `/api/v1/archive/packages/${id}/file`;
