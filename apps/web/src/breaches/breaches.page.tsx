import '../styles/rights.css';
import { breachRisks } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { formatDate, formatTime } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { Shell } from '../shell/shell.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Table } from '../ui/table.js';
import { BreachClock } from './breach-clock.js';
import { breachesQuery, type BreachLine } from './breach-queries.js';
import { OneBreach } from './one-breach.js';
import { OpenBreachForm } from './open-breach-form.js';

const ONE = /^\/personal-data-breaches\/([0-9a-f-]{36})$/;

interface BreachesPageProps {
  readonly session: Session;
  readonly address: URL;
}

/** Personal data breaches: all of them, or one. */
export default function BreachesPage({ session, address }: BreachesPageProps) {
  const { t } = useTranslation();
  const [, id] = ONE.exec(address.pathname) ?? [];
  usePageTitle(t('breaches.heading'));
  return (
    <Shell session={session}>
      <div className="rights">
        {id === undefined ? <Breaches /> : <OneBreach key={id} id={id} />}
      </div>
    </Shell>
  );
}

function Breaches() {
  const { t } = useTranslation();
  const breaches = useQuery(breachesQuery);
  const { data } = breaches;
  return (
    <>
      <header>
        <h1>{t('breaches.heading')}</h1>
        <p>{t('breaches.lead')}</p>
      </header>
      {breaches.isPending && <Loading />}
      {breaches.isError && (
        <Failure problem={breaches.error} onRetry={() => void breaches.refetch()} />
      )}
      {data?.items.length === 0 && <p>{t('breaches.none')}</p>}
      {data && data.items.length > 0 && <BreachTable items={data.items} />}
      {data && <OpenBreachForm organisations={data.organisations} />}
    </>
  );
}

function BreachTable({ items }: { items: readonly BreachLine[] }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const time = (iso: string) => {
    const at = Date.parse(iso);
    return `${formatDate(at)} ${formatTime(at, language)}`;
  };
  return (
    <Table caption={t('breaches.list')} className="row-table rights-table">
      <thead>
        <tr>
          <th scope="col">{t('breaches.designation')}</th>
          <th scope="col">{t('breaches.known')}</th>
          <th scope="col">{t('breaches.clock')}</th>
          <th scope="col">{t('breaches.risk')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((each) => (
          <tr key={each.id}>
            <th scope="row">
              <Link href={`/personal-data-breaches/${each.id}`}>
                {each.designation ?? t('rights.unregistered')}
              </Link>
            </th>
            <td>{time(each.knownAt)}</td>
            <td>
              <BreachClock line={each} />
            </td>
            <td>
              {each.risk === null ? t('breaches.notJudged') : breachRisks[each.risk][language]}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
