import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure, Loading, problemText } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { RadioGroup } from '../ui/choices.js';
import { accountsQuery, chooseAccount, type RightsCase } from './rights-queries.js';
import { useStep } from './use-step.js';

const NONE = 'none';

/** Which account is the person's own, where they are a user too. */
export function AccountPart({ found }: { found: RightsCase }) {
  const { t } = useTranslation();
  const accounts = useQuery(accountsQuery(found.id));
  const [chosen, setChosen] = useState(found.accountId ?? NONE);
  const save = useStep(() => chooseAccount(found.id, chosen === NONE ? null : chosen));
  const send = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate(undefined);
  };
  return (
    <section className="rights-work" aria-labelledby="account">
      <h2 id="account">{t('rights.account.heading')}</h2>
      {accounts.isPending && <Loading />}
      {accounts.isError && (
        <Failure problem={accounts.error} onRetry={() => void accounts.refetch()} />
      )}
      {accounts.data?.length === 0 && <p>{t('rights.account.none')}</p>}
      {accounts.data && accounts.data.length > 0 && (
        <form className="rights-form" noValidate onSubmit={send}>
          <RadioGroup
            id="account-choice"
            label={t('rights.account.question')}
            choices={[
              ...accounts.data.map(({ id, name, email, unit }) => ({
                value: id,
                label: [name, email, unit].filter(Boolean).join(', '),
              })),
              { value: NONE, label: t('rights.account.noneOfThem') },
            ]}
            error={save.isError ? problemText(save.error, t) : undefined}
            value={chosen}
            onChange={setChosen}
          />
          <Button type="submit" busy={save.isPending}>
            {t('rights.account.save')}
          </Button>
        </form>
      )}
    </section>
  );
}
