import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useRef, useState, type FormEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keepCsrfToken, type Instance } from '../api/client.js';
import { instanceQuery, sessionQuery } from '../api/queries.js';
import { noteArriving } from '../navigation/address.js';
import { Shell } from '../shell/shell.js';
import { Failure, Loading, problemText } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Button } from '../ui/button.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { TextField } from '../ui/text-field.js';
import { DemoAccounts } from './demo-accounts.js';
import { sessionEnd } from './session-end.js';

/** Seen once in the life of an installation. */
const FirstAdministrator = lazy(() => import('../first-run/first-administrator.js'));

interface Credentials {
  readonly email: string;
  readonly password: string;
}

const INTROS = {
  none: 'signIn.intro',
  signedOut: 'signIn.ended',
  expired: 'signIn.expired',
} as const;

export function SignInPage() {
  const { t } = useTranslation();
  usePageTitle(t('title.signIn'));
  const instance = useQuery(instanceQuery);
  return (
    <Shell session={null}>
      {instance.isPending && <Loading />}
      {instance.isError && (
        <Failure problem={instance.error} onRetry={() => void instance.refetch()} />
      )}
      {instance.data && !instance.data.setUp && (
        <Suspense fallback={<Loading />}>
          <FirstAdministrator />
        </Suspense>
      )}
      {instance.data?.setUp && <SignIn instance={instance.data} />}
    </Shell>
  );
}

function SignIn({ instance }: { instance: Instance }) {
  const { t } = useTranslation();
  const [credentials, setCredentials] = useState<Credentials>({ email: '', password: '' });
  const [filled, setFilled] = useState<string | null>(null);
  const submitButton = useRef<HTMLButtonElement>(null);
  const fillIn = (email: string, password: string): void => {
    setCredentials({ email, password });
    setFilled(email);
    submitButton.current?.focus();
  };
  return (
    <div className={instance.demo ? 'sign-in sign-in-demo' : 'sign-in'}>
      <section className="sign-in-form">
        <h1>{t('signIn.heading')}</h1>
        <p className="sign-in-intro">{t(INTROS[sessionEnd()])}</p>
        <SignInForm
          credentials={credentials}
          onChange={(changed) => setCredentials(changed)}
          submitButton={submitButton}
        />
        <p className="sign-in-filled" role="status">
          {filled === credentials.email && filled !== '' && t('signIn.filled', { email: filled })}
        </p>
      </section>
      {instance.demo && <DemoAccounts demo={instance.demo} onChoose={fillIn} />}
    </div>
  );
}

interface SignInFormProps {
  readonly credentials: Credentials;
  readonly onChange: (credentials: Credentials) => void;
  readonly submitButton: RefObject<HTMLButtonElement | null>;
}

function SignInForm({ credentials, onChange, submitButton }: SignInFormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [attempts, setAttempts] = useState(0);
  const [missing, setMissing] = useState<FormError[]>([]);
  const signIn = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/session', { body: { ...credentials } })),
    onSuccess: async ({ csrfToken }) => {
      keepCsrfToken(csrfToken);
      noteArriving();
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
    onError: () => setAttempts((count) => count + 1),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const errors: FormError[] = [];
    if (!credentials.email.trim()) errors.push({ field: 'email', text: t('signIn.emailMissing') });
    if (!credentials.password) {
      errors.push({ field: 'password', text: t('signIn.passwordMissing') });
    }
    setMissing(errors);
    setAttempts((count) => count + 1);
    signIn.reset();
    if (errors.length === 0) signIn.mutate();
  };
  const errors = signIn.isError
    ? [{ field: 'email', text: problemText(signIn.error, t) }]
    : missing;
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary heading={t('signIn.problem')} errors={errors} attempt={attempts} />
      <TextField
        id="email"
        type="email"
        autoComplete="username"
        label={t('signIn.email')}
        value={credentials.email}
        error={missing.find(({ field }) => field === 'email')?.text}
        autoCapitalize="none"
        spellCheck={false}
        onChange={(email) => onChange({ ...credentials, email })}
      />
      <TextField
        id="password"
        type="password"
        autoComplete="current-password"
        label={t('signIn.password')}
        value={credentials.password}
        error={missing.find(({ field }) => field === 'password')?.text}
        onChange={(password) => onChange({ ...credentials, password })}
      />
      <Button ref={submitButton} type="submit" variant="primary" busy={signIn.isPending}>
        {t(signIn.isPending ? 'signIn.busy' : 'signIn.submit')}
      </Button>
    </form>
  );
}
