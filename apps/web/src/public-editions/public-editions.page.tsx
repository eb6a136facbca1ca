import '../styles/pictures.css';
import '../styles/editions.css';
import { periodText, type PublicEditionContent } from '#domain';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiProblem, type Session } from '../api/client.js';
import { formatDate } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { NotFoundPage } from '../shell/not-found.page.js';
import { Shell } from '../shell/shell.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Alert } from '../ui/alert.js';
import { Button, DownloadLink } from '../ui/button.js';
import { Table } from '../ui/table.js';
import { PublicContent } from './public-content.js';
import { publicEditionQuery, publicEditionsQuery } from './public-edition-queries.js';

const NOT_FOUND = 404;
const GONE = 410;
const ONE = /^\/public\/([0-9a-f-]{36})$/;

interface PublicEditionsPageProps {
  readonly session: Session | null;
  readonly address: URL;
}

/** What authorities have published of their pictures, for anybody. */
export default function PublicEditionsPage({ session, address }: PublicEditionsPageProps) {
  const [, id] = ONE.exec(address.pathname) ?? [];
  return id === undefined ? <All session={session} /> : <One key={id} id={id} session={session} />;
}

function All({ session }: { session: Session | null }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { data, error, isPending, refetch, ...more } = useInfiniteQuery(publicEditionsQuery);
  usePageTitle(t('public.heading'));
  const items = data?.pages.flatMap((page) => page.items);
  return (
    <Shell session={session}>
      <div className="pictures">
        <header>
          <h1>{t('public.heading')}</h1>
          <p className="lead">{t('public.lead')}</p>
        </header>
        {isPending && <Loading />}
        {error && <Failure problem={error} onRetry={() => void refetch()} />}
        {items?.length === 0 && <p>{t('public.none')}</p>}
        {items && items.length > 0 && (
          <Table caption={t('public.heading')} className="row-table card-table">
            <thead>
              <tr>
                <th scope="col">{t('public.of')}</th>
                <th scope="col">{t('public.authority')}</th>
                <th scope="col">{t('public.published')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((one) => (
                <tr key={one.id}>
                  <th scope="row">
                    <Link href={`/public/${one.id}`}>
                      {t('public.named', {
                        context: one.pictureKind,
                        area: one.areaName,
                        period: periodText(one.period, language),
                      })}
                    </Link>
                  </th>
                  <td data-what={t('public.authority')}>{one.organisationName}</td>
                  <td data-what={t('public.published')}>
                    {formatDate(Date.parse(one.publishedAt))}
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
        {more.hasNextPage && (
          <Button busy={more.isFetchingNextPage} onClick={() => void more.fetchNextPage()}>
            {t('public.more')}
          </Button>
        )}
      </div>
    </Shell>
  );
}

function One({ id, session }: { id: string; session: Session | null }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { data, error, refetch } = useQuery(publicEditionQuery(id));
  const what = data && {
    ...{ context: data.pictureKind, area: data.areaName },
    period: periodText(data.period, language),
  };
  usePageTitle(what ? t('public.named', what) : t('public.heading'));
  if (error instanceof ApiProblem && error.status === NOT_FOUND) {
    return <NotFoundPage session={session} />;
  }
  // Taken back for good: trying again would be in vain.
  const isRecalled = error instanceof ApiProblem && error.status === GONE;
  return (
    <Shell session={session}>
      <article className="pictures pictures-one">
        {error && !isRecalled && <Failure problem={error} onRetry={() => void refetch()} />}
        {isRecalled && (
          <Alert kind="attention" role="alert" heading={error.title} headingLevel={1}>
            <p>{error.detail}</p>
            <Link href="/public">{t('public.all')}</Link>
          </Alert>
        )}
        {!data && !error && <Loading />}
        {data && what && (
          <>
            <header>
              <p className="report-area">{data.organisationName}</p>
              <h1>{t('public.named', what)}</h1>
              <p className="lead">
                {t('public.since', { date: formatDate(Date.parse(data.publishedAt)) })}
              </p>
              <p className="report-links">
                <Link href="/public">{t('public.all')}</Link>
              </p>
            </header>
            <ul className="edition-papers-list">
              {(['pdf', 'html', 'json', 'csv'] as const).map((form) => (
                <li key={form}>
                  <DownloadLink
                    href={`/api/v1/public-editions/${id}.${form}${form === 'json' || form === 'csv' ? '' : `?language=${language}`}`}
                  >
                    {t(`public.${form}`)}
                  </DownloadLink>
                </li>
              ))}
            </ul>
            <PublicContent content={data.content as unknown as PublicEditionContent} />
            <footer className="edition-footer">
              <p>{t('public.hash', { hash: data.hash })}</p>
            </footer>
          </>
        )}
      </article>
    </Shell>
  );
}
