import { queryOptions } from '@tanstack/react-query';
import { answer, api, csrfHeader, type Export, type StartExport } from '../api/client.js';

const POLL_MILLISECONDS = 1_500;
/** An unattended page stops asking, so that it does not keep a session alive for long. */
const POLLING_MAX_MILLISECONDS = 15 * 60_000;

export function isUnderWay({ status }: Export): boolean {
  return status === 'waiting' || status === 'running';
}

/** One's own exports; asked for anew while one is under way, for a quarter of an hour at most. */
export function exportsQuery(openedAt: number) {
  return queryOptions({
    queryKey: ['exports'],
    queryFn: () => answer(api.GET('/api/v1/exports')),
    refetchInterval: ({ state }) =>
      state.data?.items.some(isUnderWay) && Date.now() - openedAt < POLLING_MAX_MILLISECONDS
        ? POLL_MILLISECONDS
        : false,
  });
}

export function startExport(body: StartExport): Promise<Export> {
  return answer(api.POST('/api/v1/exports', { params: { header: csrfHeader() }, body }));
}

export function removeExport(id: string): Promise<unknown> {
  const params = { header: csrfHeader(), path: { id } };
  return answer(api.DELETE('/api/v1/exports/{id}', { params }));
}

/** The address that the browser fetches the file from by itself. */
export function fileAddress(id: string): string {
  return `/api/v1/exports/${id}/file`;
}
