import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorAt, errorsOf } from '../administration/part-form.js';
import { PARTS } from '../administration/settings-query.js';
import { answer, api, keepCsrfToken } from '../api/client.js';
import { instanceQuery, sessionQuery } from '../api/queries.js';
import { moveTo } from '../navigation/address.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Button } from '../ui/button.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { TextField } from '../ui/text-field.js';
import '../styles/setup.css';
import { NewPassword, passwordErrors } from './password-form.js';

interface Written {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly setupCode: string;
}

const TEXTS = ['name', 'email', 'setupCode'] as const;

function missingIn(written: Written, needsCode: boolean, t: (key: string) => string): FormError[] {
  return TEXTS.filter((field) => field !== 'setupCode' || needsCode)
    .filter((field) => !written[field].trim())
    .map((field) => ({ field, text: t(`setup.first.missing.${field}`) }));
}

/** Step one of Kom igång, while there is no account: whoever is here becomes the administrator. */
export default function FirstAdministrator() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  usePageTitle(t('setup.firstRun'));
  const state = useQuery({
    queryKey: ['setup'],
    queryFn: () => answer(api.GET('/api/v1/setup')),
  });
  const [written, setWritten] = useState<Written>({
    name: '',
    email: '',
    password: '',
    setupCode: '',
  });
  const [own, setOwn] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const needsCode = state.data?.needsCode === true;
  const begin = useMutation({
    mutationFn: () => {
      const { setupCode, ...person } = written;
      const body = needsCode ? { ...person, setupCode } : person;
      return answer(api.POST('/api/v1/setup', { body }));
    },
    onSuccess: async ({ csrfToken }) => {
      keepCsrfToken(csrfToken);
      moveTo('/first-run', { replace: true });
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
      await queries.invalidateQueries({ queryKey: instanceQuery.queryKey });
    },
    onError: () => setAttempt((count) => count + 1),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const missing = missingIn(written, needsCode, t);
    const errors = [...missing, ...passwordErrors(written.password, t)];
    setOwn(errors);
    setAttempt((count) => count + 1);
    begin.reset();
    if (errors.length === 0) begin.mutate();
  };
  const errors = [
    ...own,
    ...errorsOf(begin.error, t).map((error) =>
      error.field === 'part-heading'
        ? { ...error, field: needsCode ? 'setupCode' : 'email' }
        : error,
    ),
  ];
  return (
    <div className="setup setup-alone">
      <p className="step-position">{t('setup.position', { at: 1, all: PARTS.length + 1 })}</p>
      <h1 id="part-heading" tabIndex={-1}>
        {t('setup.first.heading')}
      </h1>
      <p>{t('setup.first.intro')}</p>
      <form className="part-form" noValidate onSubmit={submit}>
        <ErrorSummary heading={t('setup.problem')} errors={errors} attempt={attempt} />
        <AdministratorFields {...{ written, errors, needsCode }} onChange={setWritten} />
        <Button type="submit" variant="primary" busy={begin.isPending}>
          {t('setup.first.submit')}
        </Button>
      </form>
    </div>
  );
}

interface AdministratorFieldsProps {
  readonly written: Written;
  readonly errors: readonly FormError[];
  readonly needsCode: boolean;
  readonly onChange: (written: Written) => void;
}

function AdministratorFields({ written, errors, needsCode, onChange }: AdministratorFieldsProps) {
  const { t } = useTranslation();
  const field = (name: (typeof TEXTS)[number]) => ({
    id: name,
    label: t(`setup.first.${name}`),
    value: written[name],
    error: errorAt(errors, name),
    onChange: (text: string) => onChange({ ...written, [name]: text }),
  });
  return (
    <>
      {needsCode && (
        <TextField
          {...field('setupCode')}
          hint={t('setup.first.setupCodeHint')}
          autoComplete="off"
        />
      )}
      <TextField {...field('name')} autoComplete="name" />
      <TextField
        {...field('email')}
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <NewPassword
        value={written.password}
        error={errorAt(errors, 'password')}
        onChange={(password) => onChange({ ...written, password })}
      />
    </>
  );
}
