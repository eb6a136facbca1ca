import { useState } from 'react';
import { v7 } from 'uuid';

/**
 * The id of what a form is about to make: the same however often it is sent, so that an answer that was lost on the way
 * makes nothing twice. `renew` gives another, for a form that stays open once it is made.
 */
export function useNewId(): { readonly id: string; readonly renew: () => void } {
  const [id, setId] = useState(() => v7());
  return { id, renew: () => setId(v7()) };
}
