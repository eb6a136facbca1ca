import { useMutation, useQueryClient } from '@tanstack/react-query';
import { HITS, RIGHTS_KEY } from './rights-queries.js';

/** A step of a case: what stands on the page is asked for anew once it is taken, also when it was refused. */
export function useStep<Wish>(step: (wish: Wish) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSettled: () =>
      queries.invalidateQueries({
        queryKey: RIGHTS_KEY,
        predicate: ({ queryKey }) => queryKey[1] !== HITS,
      }),
  });
}
