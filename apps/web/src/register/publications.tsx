import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Failure, problemText } from '../shell/states.js';
import { Button } from '../ui/button.js';
import {
  publicationsQuery,
  REGISTER_KEY,
  setPublic,
  type Publication,
} from './register-queries.js';

/** Whether anybody may read the registers that one keeps. */
export function Publications() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(publicationsQuery);
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!data || data.length === 0) return null;
  return (
    <section className="register-public" aria-labelledby="register-public">
      <h2 id="register-public">{t('register.public.heading')}</h2>
      <p>{t('register.public.lead')}</p>
      <ul>
        {data.map((each) => (
          <OnePublication key={each.organisationId} publication={each} />
        ))}
      </ul>
    </section>
  );
}

function OnePublication({ publication }: { publication: Publication }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { organisationId, organisationName: name, isPublic } = publication;
  const set = useMutation({
    mutationFn: () => setPublic(publication, !isPublic),
    onSettled: () => queries.invalidateQueries({ queryKey: REGISTER_KEY }),
  });
  const address = `/register/public?organisation=${organisationId}`;
  return (
    <li>
      <h3>{name}</h3>
      <p role="status">{t(isPublic ? 'register.public.isOpen' : 'register.public.isClosed')}</p>
      {isPublic && (
        <p>
          <a href={address}>{t('register.public.link', { name })}</a>
        </p>
      )}
      <Button
        danger={isPublic}
        aria-label={t(isPublic ? 'register.public.closeNamed' : 'register.public.openNamed', {
          name,
        })}
        busy={set.isPending}
        onClick={() => set.mutate()}
      >
        {t(isPublic ? 'register.public.close' : 'register.public.open')}
      </Button>
      {set.isError && (
        <p role="alert" className="ds-validation-message">
          {problemText(set.error, t)}
        </p>
      )}
    </li>
  );
}
