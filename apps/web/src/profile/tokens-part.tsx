import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { formatDate } from '../format/numbers.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { Details } from '../ui/details.js';
import { Field } from '../ui/field.js';
import { NewToken } from './new-token.js';
import { accessTokensQuery, removeToken, type AccessToken } from './profile-queries.js';
import { Refused } from './second-step-part.js';

/** Keys for one's own programs. Few need any, so it lies folded. */
export function TokensPart({ session }: { session: Session }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const tokens = useQuery(accessTokensQuery);
  const [made, setMade] = useState<string | null>(null);
  const refresh = () => queries.invalidateQueries({ queryKey: accessTokensQuery.queryKey });
  const remove = useMutation({ mutationFn: removeToken, onSettled: refresh });
  return (
    <section aria-labelledby="own-tokens">
      <h2 id="own-tokens">{t('identity.tokens.heading')}</h2>
      <p>{t('identity.tokens.what')}</p>
      {made && <MadeToken token={made} />}
      {remove.error && <Refused problem={remove.error} />}
      <ul className="profile-list">
        {tokens.data?.map((token) => (
          <TokenRow
            key={token.id}
            token={token}
            isRemoving={remove.isPending && remove.variables === token.id}
            onRemove={() => remove.mutate(token.id)}
          />
        ))}
      </ul>
      <Details summary={t('identity.tokens.new')}>
        <NewToken
          session={session}
          onMade={(token) => {
            setMade(token);
            void refresh();
          }}
        />
      </Details>
    </section>
  );
}

function MadeToken({ token }: { token: string }) {
  const { t } = useTranslation();
  return (
    <Alert role="status" heading={t('identity.tokens.made')} headingLevel={3}>
      <p>{t('identity.tokens.madeHow')}</p>
      <Field id="made-token" label={t('identity.tokens.token')}>
        {(ties) => (
          <input
            {...ties}
            type="text"
            readOnly
            value={token}
            onFocus={({ target }) => target.select()}
          />
        )}
      </Field>
    </Alert>
  );
}

interface TokenRowProps {
  readonly token: AccessToken;
  readonly isRemoving: boolean;
  readonly onRemove: () => void;
}

function TokenRow({ token, isRemoving, onRemove }: TokenRowProps) {
  const { t } = useTranslation();
  const { name, expiresAt, lastUsedAt } = token;
  const used = lastUsedAt
    ? t('identity.tokens.used', { when: formatDate(Date.parse(lastUsedAt)) })
    : t('identity.tokens.unused');
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <p className="profile-about">
          {token.scopes.map((scope) => t(`may.${scope}`)).join(', ')}
          <br />
          {t('identity.tokens.until', { when: formatDate(Date.parse(expiresAt)) })} {used}
        </p>
      </div>
      <Button
        danger
        busy={isRemoving}
        aria-label={t('identity.tokens.removeThis', { name })}
        onClick={onRemove}
      >
        {t('identity.tokens.remove')}
      </Button>
    </li>
  );
}
