import type { Period } from '#domain';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { TALLIES_KEY } from '../api/queries.js';
import type { components } from '../api/schema.js';
import { daysOf } from '../picture/queries.js';

type Schemas = components['schemas'];
export type StaffThreats = Schemas['StaffThreatsDto'];
export type StaffThreatFigures = Schemas['StaffThreatFiguresDto'];
export type CodedRange = Schemas['CodedRangeDto'];
export type CountRange = Schemas['CountRangeDto'];
export type EmployeeRate = Schemas['EmployeeRateDto'];

const FRESH_MILLISECONDS = 10_000;

/** @param area `<level>:<code>`. */
export const staffThreatsQuery = (area: string, period: Period) =>
  queryOptions({
    queryKey: [...TALLIES_KEY, 'staff-threats', area, period],
    queryFn: () => {
      const query = { area, ...daysOf(period) };
      return answer(api.GET('/api/v1/situation-pictures/staff-threats', { params: { query } }));
    },
    staleTime: FRESH_MILLISECONDS,
  });
