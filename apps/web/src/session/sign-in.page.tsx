import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useRef, useState, type FormEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, type Instance } from '../api/client.js';
import { instanceQuery } from '../api/queries.js';
import { Shell } from '../shell/shell.js';
import { Failure, Loading, problemText } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Button } from '../ui/button.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { TextField } from '../ui/text-field.js';
import { DemoAccounts } from './demo-accounts.js';
import { sessionEnd } from './session-end.js';
import { useSignIn, type Credentials } from './use-sign-in.js';

/** Seen once in the life of an installation. */
const FirstAdministrator = lazy(() => import('../first-run/first-administrator.js'));

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
  const [credentials, setCredentials] = useState<Credentials>({
    email: '',
    password: '',
    code: '',
  });
  const [filled, setFilled] = useState<string | null>(null);
  const submitButton = useRef<HTMLButtonElement>(null);
  const fillIn = (email: string, password: string): void => {
    setCredentials({ email, password, code: '' });
    setFilled(email);
    submitButton.current?.focus();
  };
  return (
    <div className={instance.demo ? 'sign-in sign-in-demo' : 'sign-in'}>
      <section className="sign-in-form">
        <h1>{t('signIn.heading')}</h1>
        <p className="sign-in-intro">{t(INTROS[sessionEnd()])}</p>
        {instance.provider && <ProviderWay name={instance.provider} />}
        <SignInForm
          credentials={credentials}
          onChange={(changed) => setCredentials(changed)}
          submitButton={submitButton}
          isMainWay={!instance.provider}
        />
        <p className="sign-in-filled" role="status">
          {filled === credentials.email && filled !== '' && t('signIn.filled', { email: filled })}
        </p>
      </section>
      {instance.demo && <DemoAccounts demo={instance.demo} onChoose={fillIn} />}
    </div>
  );
}

/** Through the municipality's own sign-in, which most use; the form below is for the rest. */
function ProviderWay({ name }: { name: string }) {
  const { t } = useTranslation();
  const { pathname, search } = window.location;
  const query = new URLSearchParams({ returnTo: `${pathname}${search}` });
  return (
    <>
      <a
        className="ds-button sign-in-provider"
        data-fullwidth=""
        href={`/api/v1/session/oidc?${query.toString()}`}
      >
        {t('identity.provider.submit', { name })}
      </a>
      <h2 className="sign-in-or">{t('identity.provider.or')}</h2>
    </>
  );
}

interface SignInFormProps {
  /** Whether there is no other way in that most use. */
  readonly isMainWay: boolean;
  readonly credentials: Credentials;
  readonly onChange: (credentials: Credentials) => void;
  readonly submitButton: RefObject<HTMLButtonElement | null>;
}

function SignInForm({ credentials, onChange, submitButton, isMainWay }: SignInFormProps) {
  const { t } = useTranslation();
  const { signIn, attempts, isCodeAsked, countAttempt } = useSignIn(credentials);
  const [missing, setMissing] = useState<FormError[]>([]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const errors = missingIn(credentials, isCodeAsked, t);
    setMissing(errors);
    countAttempt();
    signIn.reset();
    if (errors.length === 0) signIn.mutate();
  };
  const errors = signIn.isError ? refusedBy(signIn.error, t) : missing;
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
      {isCodeAsked && (
        <TextField
          id="code"
          autoComplete="one-time-code"
          autoFocus
          label={t('identity.secondStep.code')}
          hint={t('identity.secondStep.codeHint')}
          value={credentials.code}
          error={missing.find(({ field }) => field === 'code')?.text}
          onChange={(code) => onChange({ ...credentials, code })}
        />
      )}
      <Button
        ref={submitButton}
        type="submit"
        variant={isMainWay ? 'primary' : 'secondary'}
        busy={signIn.isPending}
      >
        {t(signIn.isPending ? 'signIn.busy' : 'signIn.submit')}
      </Button>
    </form>
  );
}

function missingIn(
  { email, password, code }: Credentials,
  isCodeAsked: boolean,
  t: (key: string) => string,
): FormError[] {
  const errors: FormError[] = [];
  if (!email.trim()) errors.push({ field: 'email', text: t('signIn.emailMissing') });
  if (!password) errors.push({ field: 'password', text: t('signIn.passwordMissing') });
  if (isCodeAsked && !code.trim()) {
    errors.push({ field: 'code', text: t('identity.secondStep.codeMissing') });
  }
  return errors;
}

/** What the server refused. That it wants a code is no error: the field for it comes. */
function refusedBy(problem: unknown, t: (key: string) => string): FormError[] {
  const code = problem instanceof ApiProblem ? problem.code : '';
  if (code === 'SECOND_STEP_REQUIRED') return [];
  const field = code === 'SECOND_STEP_REFUSED' ? 'code' : 'email';
  return [{ field, text: problemText(problem, t) }];
}
