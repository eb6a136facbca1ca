import '../styles/rights.css';
import { rightsKinds } from '#domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { Shell } from '../shell/shell.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Button } from '../ui/button.js';
import { Table } from '../ui/table.js';
import { CasePart } from './case-part.js';
import { Clock } from './clock.js';
import { OpenCaseForm } from './open-case-form.js';
import { RecordPart } from './record-part.js';
import { casesQuery, type CaseLine } from './rights-queries.js';

const CASE = /^\/rights\/([0-9a-f-]{36})$/;

interface RightsPageProps {
  readonly session: Session;
  readonly address: URL;
}

/** What persons ask of an authority about their own data: all cases, or one of them. */
export default function RightsPage({ session, address }: RightsPageProps) {
  const { t } = useTranslation();
  const [, id] = CASE.exec(address.pathname) ?? [];
  usePageTitle(t('rights.heading'));
  const part = () => {
    if (address.pathname === '/rights/record') return <RecordPart address={address} />;
    return id === undefined ? <Cases /> : <CasePart key={id} id={id} session={session} />;
  };
  return (
    <Shell session={session}>
      <div className="rights">{part()}</div>
    </Shell>
  );
}

function Cases() {
  const { t } = useTranslation();
  const cases = useInfiniteQuery(casesQuery);
  const items = cases.data?.pages.flatMap((page) => page.items);
  return (
    <>
      <header>
        <h1>{t('rights.heading')}</h1>
        <p>{t('rights.lead')}</p>
        <p>
          <Link href="/rights/record">{t('rights.record.heading')}</Link>
        </p>
      </header>
      {cases.isPending && <Loading />}
      {cases.isError && <Failure problem={cases.error} onRetry={() => void cases.refetch()} />}
      {items?.length === 0 && <p>{t('rights.none')}</p>}
      {items && items.length > 0 && <CaseTable items={items} />}
      {cases.hasNextPage && (
        <Button busy={cases.isFetchingNextPage} onClick={() => void cases.fetchNextPage()}>
          {t('rights.more')}
        </Button>
      )}
      {cases.data && <OpenCaseForm organisations={cases.data.pages[0]?.organisations ?? []} />}
    </>
  );
}

function CaseTable({ items }: { items: readonly CaseLine[] }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <Table caption={t('rights.list')} className="row-table rights-table">
      <thead>
        <tr>
          <th scope="col">{t('rights.designation')}</th>
          <th scope="col">{t('rights.kind')}</th>
          <th scope="col">{t('rights.received')}</th>
          <th scope="col">{t('rights.due')}</th>
          <th scope="col">{t('rights.state')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((each) => (
          <tr key={each.id}>
            <th scope="row">
              <Link href={`/rights/${each.id}`}>
                {each.designation ?? t('rights.unregistered')}
              </Link>
            </th>
            <td>{rightsKinds[each.kind][language]}</td>
            <td>{each.receivedOn}</td>
            <td>{each.dueOn}</td>
            <td>
              <Clock line={each} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
