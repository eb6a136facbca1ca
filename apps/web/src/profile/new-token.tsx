import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorAt, errorsOf } from '../administration/part-form.js';
import type { Session } from '../api/client.js';
import { Button } from '../ui/button.js';
import { Checkbox } from '../ui/choices.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { Select } from '../ui/select.js';
import { TextField } from '../ui/text-field.js';
import { makeToken, type Permission } from './profile-queries.js';

/** A month, a quarter, half a year, a year. */
const DAYS = [30, 90, 180, 365];
/** What no program may do: it could give itself rights. */
const PEOPLE_ONLY: readonly Permission[] = ['session.own', 'user.administer'];

interface NewTokenProps {
  readonly session: Session;
  readonly onMade: (token: string) => void;
}

/** What a program may do of what its person may. */
export function NewToken({ session, onMade }: NewTokenProps) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly Permission[]>([]);
  const [days, setDays] = useState(DAYS[1] ?? 90);
  const [own, setOwn] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const make = useMutation({
    mutationFn: () => makeToken({ name: name.trim(), scopes: [...scopes], days }),
    onSuccess: ({ token }) => {
      setName('');
      setScopes([]);
      onMade(token);
    },
    onError: () => setAttempt((count) => count + 1),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const errors: FormError[] = [];
    if (!name.trim()) errors.push({ field: 'name', text: t('identity.tokens.nameMissing') });
    if (scopes.length === 0) {
      errors.push({ field: 'scopes', text: t('identity.tokens.scopesMissing') });
    }
    setOwn(errors);
    setAttempt((count) => count + 1);
    make.reset();
    if (errors.length === 0) make.mutate();
  };
  const refused = errorsOf(make.error, t).map((error) =>
    error.field === 'part-heading' ? { ...error, field: 'name' } : error,
  );
  const errors = [...own, ...refused];
  return (
    <form className="new-token" noValidate onSubmit={submit}>
      <ErrorSummary heading={t('setup.problem')} errors={errors} attempt={attempt} />
      <TextField
        id="name"
        label={t('identity.tokens.name')}
        hint={t('identity.tokens.nameHint')}
        autoComplete="off"
        value={name}
        error={errorAt(errors, 'name')}
        onChange={setName}
      />
      <Scopes
        session={session}
        chosen={scopes}
        error={errorAt(errors, 'scopes')}
        onChange={setScopes}
      />
      <Select
        id="days"
        label={t('identity.tokens.days')}
        value={String(days)}
        onChange={(value) => setDays(Number(value))}
      >
        {DAYS.map((each) => (
          <option key={each} value={each}>
            {t('identity.tokens.daysChoice', { count: each })}
          </option>
        ))}
      </Select>
      <Button type="submit" busy={make.isPending}>
        {t('identity.tokens.make')}
      </Button>
    </form>
  );
}

interface ScopesProps {
  readonly session: Session;
  readonly chosen: readonly Permission[];
  readonly error: string | undefined;
  readonly onChange: (chosen: readonly Permission[]) => void;
}

function Scopes({ session, chosen, error, onChange }: ScopesProps) {
  const { t, i18n } = useTranslation();
  const choices = session.permissions.filter(
    (each) => i18n.exists(`may.${each}`) && !PEOPLE_ONLY.includes(each),
  );
  const toggle = (scope: Permission, isChosen: boolean) =>
    onChange(isChosen ? [...chosen, scope] : chosen.filter((each) => each !== scope));
  return (
    <fieldset className="ds-fieldset choices">
      <legend className="ds-label">{t('identity.tokens.scopes')}</legend>
      {choices.map((scope, at) => (
        <Checkbox
          key={scope}
          id={at === 0 ? 'scopes' : `scope-${scope}`}
          label={t(`may.${scope}`)}
          checked={chosen.includes(scope)}
          error={at === 0 ? error : undefined}
          onChange={(isChosen) => toggle(scope, isChosen)}
        />
      ))}
    </fieldset>
  );
}
