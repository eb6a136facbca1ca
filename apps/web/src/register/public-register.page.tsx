import '../styles/register.css';
import { registerLines } from '#domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiProblem, type Session } from '../api/client.js';
import { languageOf } from '../i18n/language.js';
import { NotFoundPage } from '../shell/not-found.page.js';
import { Shell } from '../shell/shell.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Button } from '../ui/button.js';
import { Table } from '../ui/table.js';
import { publicRegisterQuery, type PublicEntry } from './register-queries.js';

const NOT_FOUND = 404;

interface PublicRegisterPageProps {
  readonly session: Session | null;
  readonly address: URL;
}

/** The register of one authority as anybody may read it. One that is not open is a page that is not there. */
export default function PublicRegisterPage({ session, address }: PublicRegisterPageProps) {
  const { t } = useTranslation();
  const register = useInfiniteQuery(
    publicRegisterQuery(address.searchParams.get('organisation') ?? ''),
  );
  const name = register.data?.pages[0]?.organisationName;
  usePageTitle(t('register.heading'));
  const { error } = register;
  if (error instanceof ApiProblem && error.status === NOT_FOUND) {
    return <NotFoundPage session={session} />;
  }
  const items = register.data?.pages.flatMap((page) => page.items);
  return (
    <Shell session={session}>
      <div className="register">
        <header>
          <h1>{t('register.heading')}</h1>
          {name !== undefined && <p>{t('register.public.of', { name })}</p>}
        </header>
        {register.isPending && <Loading />}
        {error && <Failure problem={error} onRetry={() => void register.refetch()} />}
        {items?.length === 0 && <p>{t('register.none')}</p>}
        {items && items.length > 0 && <PublicTable items={items} />}
        {register.hasNextPage && (
          <Button busy={register.isFetchingNextPage} onClick={() => void register.fetchNextPage()}>
            {t('register.more')}
          </Button>
        )}
      </div>
    </Shell>
  );
}

function PublicTable({ items }: { items: readonly PublicEntry[] }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <Table caption={t('register.caption')} className="register-table card-table">
      <thead>
        <tr>
          <th scope="col">{t('register.designation')}</th>
          <th scope="col">{t('register.date')}</th>
          <th scope="col">{t('register.line')}</th>
          <th scope="col">{t('register.dnr')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ designation, date, line, dnr }) => (
          <tr key={designation}>
            <th scope="row">{designation}</th>
            <td data-what={t('register.date')}>{date}</td>
            <td data-what={t('register.line')}>{registerLines[line][language]}</td>
            <td data-what={t('register.dnr')}>{dnr ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
