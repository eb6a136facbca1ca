import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { TALLIES_KEY } from '../api/queries.js';
import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type MeetingView = Schemas['MeetingViewDto'];
export type MeetingArea = Schemas['MeetingAreaDto'];
export type MeetingBands = Schemas['MeetingBandsDto'];

/** @param area `<level>:<code>`, or '' for all that one may see. */
export const meetingQuery = (area: string) =>
  queryOptions({
    queryKey: [...TALLIES_KEY, 'meeting', area],
    queryFn: () =>
      answer(api.GET('/api/v1/meeting-view', { params: { query: area ? { area } : {} } })),
  });
