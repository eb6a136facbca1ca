import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api, csrfHeader, keepCsrfToken } from '../api/client.js';
import { sessionQuery } from '../api/queries.js';
import { chooseLanguage, languageOf } from '../i18n/language.js';
import { chooseTheme, shownTheme } from '../theme/theme.js';
import { noteSignedOut } from '../session/session-end.js';

/** Ends the session, and forgets what the pages held of it. */
export function useSignOut() {
  const { i18n } = useTranslation();
  const language = languageOf(i18n);
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/session', { params: { header: csrfHeader() } })),
    onSettled: () => {
      keepCsrfToken(null);
      noteSignedOut();
      void import('../report/draft-store.js').then(({ wipeDraft }) => wipeDraft());
      // Signing out empties the browser's storage; how the pages look is nobody's secret.
      void chooseLanguage(language);
      chooseTheme(shownTheme());
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      queries.setQueryData(sessionQuery.queryKey, null);
    },
  });
}
