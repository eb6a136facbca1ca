import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, ApiProblem, keepCsrfToken } from '../api/client.js';
import { sessionQuery } from '../api/queries.js';
import { noteArriving } from '../navigation/address.js';

export interface Credentials {
  readonly email: string;
  readonly password: string;
  readonly code: string;
}

/** Signs in; tells whether the account wants a code beside the password, and counts what has gone wrong. */
export function useSignIn({ email, password, code }: Credentials) {
  const queries = useQueryClient();
  const [attempts, setAttempts] = useState(0);
  const [isCodeAsked, setIsCodeAsked] = useState(false);
  const countAttempt = () => setAttempts((count) => count + 1);
  const signIn = useMutation({
    mutationFn: () => {
      const body = isCodeAsked ? { email, password, code: code.trim() } : { email, password };
      return answer(api.POST('/api/v1/session', { body }));
    },
    onSuccess: async ({ csrfToken }) => {
      keepCsrfToken(csrfToken);
      noteArriving();
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
    onError: (problem) => {
      if (problem instanceof ApiProblem && problem.code === 'SECOND_STEP_REQUIRED') {
        setIsCodeAsked(true);
      } else countAttempt();
    },
  });
  return { signIn, attempts, isCodeAsked, countAttempt };
}
