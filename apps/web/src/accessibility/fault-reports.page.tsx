import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api, csrfHeader, type Session } from '../api/client.js';
import { formatDate, formatTime } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Failure, Loading, problemText } from '../shell/states.js';
import { Shell } from '../shell/shell.js';
import { usePageTitle } from '../shell/use-page-title.js';
import '../styles/reading.css';
import { Button } from '../ui/button.js';
import { Card } from '../ui/card.js';

const KEY = ['fault-reports'];
const PAGE = 20;

/** Faults that somebody has told of, for whoever sees to it that they are mended. */
export function FaultReportsPage({ session }: { session: Session }) {
  const { t } = useTranslation();
  usePageTitle(t('fault.listTitle'));
  const list = useInfiniteQuery({
    queryKey: KEY,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) => {
      const query = { limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) };
      return answer(api.GET('/api/v1/fault-reports', { params: { query } }));
    },
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Shell session={session}>
      <div className="reading">
        <header>
          <h1>{t('fault.listTitle')}</h1>
          <p>{t('fault.listIntro')}</p>
        </header>
        {list.isPending && <Loading />}
        {list.isError && <Failure problem={list.error} onRetry={() => void list.refetch()} />}
        {list.isSuccess && items.length === 0 && <p>{t('fault.noneOpen')}</p>}
        {items.length > 0 && (
          <ul className="fault-reports">
            {items.map((report) => (
              <Report key={report.id} report={report} />
            ))}
          </ul>
        )}
        {list.hasNextPage && (
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('fault.more')}
          </Button>
        )}
      </div>
    </Shell>
  );
}

interface ReportProps {
  readonly report: {
    readonly id: string;
    readonly receivedAt: string;
    readonly text: string;
    readonly page: string | null;
    readonly contact: string | null;
  };
}

function Report({ report }: ReportProps) {
  const { t, i18n } = useTranslation();
  const queries = useQueryClient();
  const { id, text, page, contact } = report;
  const close = useMutation({
    mutationFn: () =>
      answer(
        api.DELETE('/api/v1/fault-reports/{id}', {
          params: { path: { id }, header: csrfHeader() },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
  const at = Date.parse(report.receivedAt);
  const when = { date: formatDate(at), time: formatTime(at, languageOf(i18n)) };
  return (
    <Card as="li">
      <h2>{t('fault.received', when)}</h2>
      <p className="fault-text">{text}</p>
      {page && <p>{t('fault.page', { page })}</p>}
      {contact && <p>{t('fault.contact', { contact })}</p>}
      <p className="hint">{t('fault.closeEffect')}</p>
      <Button
        aria-label={t('fault.closeNamed', when)}
        busy={close.isPending}
        onClick={() => close.mutate()}
      >
        {t('fault.close')}
      </Button>
      {close.isError && (
        <p role="alert" className="ds-validation-message">
          {problemText(close.error, t)}
        </p>
      )}
    </Card>
  );
}
