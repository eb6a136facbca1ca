import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, type Session } from '../api/client.js';
import { Shell } from '../shell/shell.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import '../styles/reading-log.css';
import { Button, DownloadLink } from '../ui/button.js';
import { Details } from '../ui/details.js';
import { fileAddress, questionOf, readChoice, READINGS_PER_PAGE } from './reading-queries.js';
import { ReadingNarrowing } from './reading-narrowing.js';
import { ReadingTable } from './reading-table.js';
import { UnusualReadings } from './unusual-readings.js';

interface ReadingLogPageProps {
  readonly session: Session;
  readonly address: URL;
}

/** Who has read protected incidents, for whoever watches over it. */
export default function ReadingLogPage({ session, address }: ReadingLogPageProps) {
  const { t } = useTranslation();
  usePageTitle(t('readingLog.heading'));
  const [reference, setReference] = useState('');
  const choice = readChoice(address);
  const question = questionOf(choice, reference);
  const log = useInfiniteQuery({
    queryKey: ['readings', question],
    initialPageParam: null as number | null,
    queryFn: ({ pageParam }) => {
      const cursor = pageParam === null ? {} : { cursor: pageParam };
      const query = { limit: READINGS_PER_PAGE, ...question, ...cursor };
      return answer(api.GET('/api/v1/readings', { params: { query } }));
    },
    getNextPageParam: ({ nextCursor }) => nextCursor,
    // Each look is a row of the log: it is not asked for again behind somebody's back.
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
  const items = log.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Shell session={session}>
      <div className="reading-log">
        <header>
          <h1>{t('readingLog.heading')}</h1>
          <p>{t('readingLog.intro')}</p>
        </header>
        <UnusualReadings />
        <section aria-labelledby="readings">
          <h2 id="readings">{t('readingLog.list')}</h2>
          <ReadingNarrowing
            key={JSON.stringify(choice)}
            {...{ choice, reference, onReference: setReference }}
          />
          {log.isPending && <Loading />}
          {log.isError && <Failure problem={log.error} onRetry={() => void log.refetch()} />}
          <p role="status" className={items.length > 0 ? 'visually-hidden' : undefined}>
            {log.isSuccess && items.length === 0 && t('readingLog.none')}
            {items.length > 0 && t('readingLog.shown', { count: items.length })}
          </p>
          {items.length > 0 && <ReadingTable items={items} />}
          <div className="reading-log-after">
            {log.hasNextPage && (
              <Button busy={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
                {t('readingLog.more')}
              </Button>
            )}
            {items.length > 0 && (
              <DownloadLink href={fileAddress(choice, reference)}>
                {t('readingLog.file')}
              </DownloadLink>
            )}
          </div>
          <Details summary={t('readingLog.what')}>
            <p>{t('readingLog.held')}</p>
            <p>{t('readingLog.notHeld')}</p>
            <p>{t('readingLog.looked')}</p>
          </Details>
        </section>
      </div>
    </Shell>
  );
}
