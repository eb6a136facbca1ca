import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keepCsrfToken, type Session } from '../api/client.js';
import { sessionQuery } from '../api/queries.js';
import { moveTo } from '../navigation/address.js';
import { secretInAddress } from '../navigation/secret-in-address.js';
import { Shell } from '../shell/shell.js';
import { problemText } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';

/** Where a partner signs in by a link. By a button: a program that only opens the page must not use the link up. */
export default function SignInLinkPage({ session }: { session: Session | null }) {
  const { t } = useTranslation();
  usePageTitle(t('identity.link.title'));
  const queries = useQueryClient();
  const [token] = useState(secretInAddress);
  const signIn = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/session/link', { body: { token } })),
    onSuccess: async ({ csrfToken }) => {
      keepCsrfToken(csrfToken);
      moveTo('/', { replace: true });
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
  });
  return (
    <Shell session={session}>
      <div className="sign-in">
        <section className="sign-in-form">
          <h1>{t('identity.link.title')}</h1>
          <p className="sign-in-intro">{t('identity.link.how')}</p>
          {signIn.isError && (
            <Alert kind="attention" role="alert">
              <p>{problemText(signIn.error, t)}</p>
            </Alert>
          )}
          <Button variant="primary" busy={signIn.isPending} onClick={() => signIn.mutate()}>
            {t('signIn.submit')}
          </Button>
        </section>
      </div>
    </Shell>
  );
}
