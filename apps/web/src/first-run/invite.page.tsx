import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorAt, errorsOf } from '../administration/part-form.js';
import { answer, api, csrfHeader, keepCsrfToken, type Session } from '../api/client.js';
import { sessionQuery } from '../api/queries.js';
import { moveTo } from '../navigation/address.js';
import { secretInAddress } from '../navigation/secret-in-address.js';
import { Shell } from '../shell/shell.js';
import { Loading, problemText } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import '../styles/setup.css';
import { NewPassword, passwordErrors } from './password-form.js';

/** Where somebody who has been given a link sets their password. */
export default function InvitePage({ session }: { session: Session | null }) {
  const { t } = useTranslation();
  usePageTitle(t('setup.invite.title'));
  const [token] = useState(secretInAddress);
  const invited = useQuery({
    queryKey: ['invitation'],
    queryFn: () => answer(api.POST('/api/v1/invitations/look', { body: { token } })),
    retry: false,
    staleTime: Infinity,
  });
  return (
    <Shell session={session}>
      <div className="setup setup-alone">
        {invited.isPending && <Loading />}
        {invited.isError && (
          <Alert kind="attention" role="alert" heading={t('setup.invite.refused')} headingLevel={1}>
            <p>{problemText(invited.error, t)}</p>
          </Alert>
        )}
        {invited.data && <SetPassword token={token} {...invited.data} />}
      </div>
    </Shell>
  );
}

interface SetPasswordProps {
  readonly token: string;
  readonly name: string;
  readonly email: string;
}

function SetPassword({ token, name, email }: SetPasswordProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [password, setPassword] = useState('');
  const [own, setOwn] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const accept = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/invitations/accept', {
          params: { header: csrfHeader() },
          body: { token, password },
        } as never),
      ),
    onSuccess: async ({ csrfToken }: { csrfToken: string }) => {
      keepCsrfToken(csrfToken);
      moveTo('/', { replace: true });
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
    onError: () => setAttempt((count) => count + 1),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const errors = passwordErrors(password, t);
    setOwn(errors);
    setAttempt((count) => count + 1);
    accept.reset();
    if (errors.length === 0) accept.mutate();
  };
  const errors = [
    ...own,
    ...errorsOf(accept.error, t).map((error) =>
      error.field === 'part-heading' ? { ...error, field: 'password' } : error,
    ),
  ];
  return (
    <>
      <h1>{t('setup.invite.heading', { name })}</h1>
      <p>{t('setup.invite.intro', { email })}</p>
      <form className="part-form" noValidate onSubmit={submit}>
        <ErrorSummary heading={t('setup.problem')} errors={errors} attempt={attempt} />
        {/* So that a password manager knows whose it is. */}
        <input
          className="visually-hidden"
          type="text"
          autoComplete="username"
          value={email}
          readOnly
          tabIndex={-1}
          aria-hidden="true"
        />
        <NewPassword value={password} error={errorAt(errors, 'password')} onChange={setPassword} />
        <Button type="submit" variant="primary" busy={accept.isPending}>
          {t('setup.invite.submit')}
        </Button>
      </form>
    </>
  );
}
