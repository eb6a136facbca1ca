import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { PeopleFile } from '../administration/people-file.js';
import { Link } from '../navigation/link.js';
import { may } from '../shell/pages.js';
import { Shell } from '../shell/shell.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import '../styles/setup.css';
import '../styles/organisation.css';
import { Details } from '../ui/details.js';
import { AddOrganisation } from './organisation-form.js';
import { organisationsQuery, type Organisation } from './organisation-queries.js';
import { OrganisationTree } from './organisation-tree.js';
import { OrganisationView } from './organisation-view.js';
import { SecondPersons } from './second-persons.js';
import { UnitView } from './unit-view.js';

const ADDRESS = /^\/organisations(?:\/([^/]+)(?:\/([^/]+))?)?\/?$/;

interface OrganisationsPageProps {
  readonly session: Session;
  readonly address: URL;
}

/** The municipality as a tree; one organisation; one unit. */
export default function OrganisationsPage({ session, address }: OrganisationsPageProps) {
  const { t } = useTranslation();
  usePageTitle(t('organisation.heading'));
  const organisations = useQuery(organisationsQuery);
  const [, code, unitId] = ADDRESS.exec(address.pathname) ?? [];
  const administers = may(session, 'user.administer');
  const all = organisations.data;
  const chosen = all?.find((each) => each.code === decodeURIComponent(code ?? ''));
  return (
    <Shell session={session}>
      {organisations.isPending && <Loading />}
      {organisations.isError && (
        <Failure problem={organisations.error} onRetry={() => void organisations.refetch()} />
      )}
      {all && code === undefined && <Whole all={all} administers={administers} />}
      {all && chosen && unitId === undefined && (
        <OrganisationView key={chosen.id} {...{ organisation: chosen, all, administers }} />
      )}
      {all && chosen && unitId !== undefined && (
        <UnitView key={unitId} id={unitId} organisation={chosen} />
      )}
      {all && code !== undefined && !chosen && (
        <div className="organisation">
          <h1>{t('organisation.unknown')}</h1>
          <p>
            <Link href="/organisations">{t('organisation.toAll')}</Link>
          </p>
        </div>
      )}
    </Shell>
  );
}

function Whole({ all, administers }: { all: readonly Organisation[]; administers: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="organisation">
      <header>
        <h1>{t('organisation.heading')}</h1>
        <p>{t('organisation.intro')}</p>
      </header>
      <OrganisationTree all={all} />
      {all.some(({ mayChange }) => mayChange) || administers ? (
        <Details summary={t('organisation.add')}>
          <AddOrganisation all={all} administers={administers} />
        </Details>
      ) : (
        <p className="organisation-kind">{t('organisation.keepsNone')}</p>
      )}
      {administers && (
        <Details summary={t('organisation.fromFile')}>
          <PeopleFile columns={t('organisation.columns')} />
        </Details>
      )}
      <SecondPersons administers={administers} />
    </div>
  );
}
