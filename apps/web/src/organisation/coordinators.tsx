import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { roleName } from '../session/role-name.js';
import { Failure, Loading } from '../shell/states.js';
import { Details } from '../ui/details.js';
import { Tag } from '../ui/tag.js';
import { GiveRoleForm } from './give-role-form.js';
import { coordinatorsQuery, type Coordinator, type Organisation } from './organisation-queries.js';
import { daysInWords } from './save-form.js';

interface CoordinatorsProps {
  readonly organisation: Organisation;
  readonly administers: boolean;
}

/** The two that each committee and company names, and what is missing or about to be. */
export function Coordinators({ organisation, administers }: CoordinatorsProps) {
  const { t } = useTranslation();
  const coordinators = useQuery(coordinatorsQuery);
  const own = coordinators.data?.filter((each) => each.organisation.id === organisation.id) ?? [];
  return (
    <section className="organisation-part" aria-labelledby="coordinators-heading">
      <h2 id="coordinators-heading">{t('organisation.coordinators')}</h2>
      {coordinators.isPending && <Loading />}
      {coordinators.isError && (
        <Failure problem={coordinators.error} onRetry={() => void coordinators.refetch()} />
      )}
      <ul className="organisation-list">
        {own.map((each) => (
          <One key={each.role} coordinator={each} />
        ))}
      </ul>
      {administers ? (
        <Details summary={t('organisation.nameCoordinator')}>
          <GiveRoleForm
            prefix="coordinator"
            organisation={organisation}
            roles={['security_coordinator', 'prevention_coordinator']}
          />
        </Details>
      ) : (
        <p className="organisation-kind">{t('organisation.askAdministrator')}</p>
      )}
    </section>
  );
}

function One({ coordinator }: { coordinator: Coordinator }) {
  const { t, i18n } = useTranslation();
  const { role, state, people } = coordinator;
  return (
    <li>
      <strong>{roleName(role, languageOf(i18n))}</strong>
      {state !== 'named' && (
        <Tag kind={state === 'missing' ? 'attention' : 'accent'}>
          {t(`organisation.state.${state}`)}
        </Tag>
      )}
      {people.length === 0 && <span className="organisation-kind">{t('organisation.nobody')}</span>}
      {people.map(({ id, person, from, lastDay, everywhere }) => (
        <span key={id} className="organisation-term">
          {person.name ?? t('organisation.hidden')}, {daysInWords(t, from, lastDay)}
          {everywhere && ` (${t('organisation.everywhere')})`}
        </span>
      ))}
    </li>
  );
}
