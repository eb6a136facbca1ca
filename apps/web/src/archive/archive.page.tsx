import '../styles/archive.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { moveTo } from '../navigation/address.js';
import { Shell } from '../shell/shell.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Select } from '../ui/select.js';
import {
  archiveAuthoritiesQuery,
  isUnderWay,
  packagesQuery,
  type ArchiveAuthority,
} from './archive-queries.js';
import { PackageForm } from './package-form.js';
import { PackageList } from './package-list.js';

interface ArchivePageProps {
  readonly session: Session;
  readonly address: URL;
}

/** What an authority delivers to an archive: a package is asked for, approved, made and fetched here. */
export default function ArchivePage({ session, address }: ArchivePageProps) {
  const { t } = useTranslation();
  usePageTitle(t('archive.heading'));
  const { data, error, isPending, refetch } = useQuery(archiveAuthoritiesQuery);
  const chosen = address.searchParams.get('organisation');
  const authority = data?.items.find(({ id }) => id === chosen) ?? data?.items[0];
  return (
    <Shell session={session}>
      <div className="archive">
        <header>
          <h1>{t('archive.heading')}</h1>
          <p>{t('archive.lead')}</p>
        </header>
        {isPending && <Loading />}
        {error && <Failure problem={error} onRetry={() => void refetch()} />}
        {data?.items.length === 0 && <p>{t('archive.noAuthority')}</p>}
        {data && data.items.length > 1 && authority && (
          <Select
            id="archive-authority"
            label={t('archive.authority')}
            value={authority.id}
            onChange={(id) => moveTo(`/archive?organisation=${id}`)}
          >
            {data.items.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
        {data && authority && (
          <Packages key={authority.id} authority={authority} lastYear={data.lastYear} />
        )}
      </div>
    </Shell>
  );
}

interface PackagesProps {
  readonly authority: ArchiveAuthority;
  readonly lastYear: number;
}

function Packages({ authority, lastYear }: PackagesProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(packagesQuery(authority.id));
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  return (
    <div className="archive-parts">
      {authority.mayDeliver && (
        <section aria-labelledby="archive-new">
          <h2 id="archive-new">{t('archive.form.heading', { name: authority.name })}</h2>
          {data.some(isUnderWay) ? (
            <p>{t('archive.form.underWay')}</p>
          ) : (
            <PackageForm organisationId={authority.id} lastYear={lastYear} last={data[0]} />
          )}
        </section>
      )}
      <section aria-labelledby="archive-packages">
        <h2 id="archive-packages">{t('archive.list.heading')}</h2>
        {data.length === 0 && <p>{t('archive.list.none')}</p>}
        {data.length > 0 && <PackageList authority={authority} items={data} />}
      </section>
    </div>
  );
}
