import { useQueryClient } from '@tanstack/react-query';
import { areasQuery } from '../api/queries.js';
import { addressOf } from '../picture/area-list.js';

/** The area that an authority works in: the one that it answers for, else the whole municipality. */
export function useAreaOf(): (
  organisation: { readonly area: string | null } | undefined,
) => Promise<string> {
  const queries = useQueryClient();
  return async (organisation) => {
    if (organisation?.area != null) return organisation.area;
    const areas = await queries.ensureQueryData(areasQuery);
    const whole = areas.find(({ level }) => level === 'municipality');
    return whole === undefined ? '' : addressOf(whole);
  };
}
