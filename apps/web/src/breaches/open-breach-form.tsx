import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorAt } from '../administration/part-form.js';
import { moveTo } from '../navigation/address.js';
import { Button } from '../ui/button.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { Select } from '../ui/select.js';
import { breachErrors, missingIn } from './breach-errors.js';
import { Time, Words } from './breach-fields.js';
import { BREACHES_KEY, openBreach } from './breach-queries.js';
import { factsIn, writtenOf } from './written-breach.js';

interface OpenBreachFormProps {
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
}

/** The least that has to be written at once: when it was known, and what happened. The rest is filled in afterwards. */
export function OpenBreachForm({ organisations }: OpenBreachFormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [written, setWritten] = useState(() => writtenOf());
  const [organisationId, setOrganisation] = useState(organisations[0]?.id ?? '');
  const [own, setOwn] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const open = useMutation({
    mutationFn: () => openBreach({ organisationId, ...factsIn(written) }),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: BREACHES_KEY });
      moveTo(`/personal-data-breaches/${id}`);
    },
    onError: () => setAttempt((count) => count + 1),
  });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const missing = missingIn(written, t);
    setOwn(missing);
    setAttempt((count) => count + 1);
    open.reset();
    if (missing.length === 0) open.mutate();
  };
  const errors = [...own, ...breachErrors(open.error, t)];
  const fields = {
    ...{ written, errors },
    change: (changed: Partial<typeof written>) => setWritten({ ...written, ...changed }),
  };
  return (
    <form className="rights-form" noValidate onSubmit={send}>
      <h2>{t('breaches.openHeading')}</h2>
      <ErrorSummary heading={t('rights.problem')} errors={errors} attempt={attempt} />
      <Select
        id="organisationId"
        label={t('breaches.organisation')}
        value={organisationId}
        error={errorAt(errors, 'organisationId')}
        onChange={setOrganisation}
      >
        {organisations.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Time {...fields} field="knownAt" />
      <Words {...fields} field="what" />
      <Button type="submit" variant="primary" busy={open.isPending}>
        {t('breaches.open')}
      </Button>
    </form>
  );
}
