import { useQuery } from '@tanstack/react-query';
import { areasQuery } from '../api/queries.js';
import { addressOf } from '../picture/area-list.js';

/** The area that an authority works in: the one that it answers for, else the whole municipality. */
export function useAreaOf(): (
  organisation: { readonly area: string | null } | undefined,
) => string {
  const { data } = useQuery(areasQuery);
  const whole = data?.find(({ level }) => level === 'municipality');
  return (organisation) => organisation?.area ?? (whole ? addressOf(whole) : '');
}
