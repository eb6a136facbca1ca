import { PlusIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatCount, formatDate, formatTime } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Alert } from '../ui/alert.js';
import { ButtonLink } from '../ui/button.js';
import { Progress } from './progress.js';
import { importsQuery, isMoving, type ImportSummary } from './queries.js';
import { StatusMark } from './status-mark.js';

/** Every import, newest first, with those that go on followed as they do. */
export function ImportList() {
  const { t } = useTranslation();
  usePageTitle(t('imports.title'));
  const imports = useQuery(importsQuery);
  if (imports.isPending) return <Loading />;
  if (imports.isError) {
    return <Failure problem={imports.error} onRetry={() => void imports.refetch()} />;
  }
  const { items } = imports.data;
  return (
    <div className="imports">
      <div className="imports-head">
        <h1>{t('imports.title')}</h1>
        <ButtonLink variant="primary" href="/imports/new">
          <PlusIcon aria-hidden fontSize="1.25rem" />
          {t('imports.new')}
        </ButtonLink>
      </div>
      {items.length === 0 ? (
        <NothingYet />
      ) : (
        <ul className="import-cards">
          {items.map((run) => (
            <li key={run.id}>
              <ImportCard run={run} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function NothingYet() {
  const { t } = useTranslation();
  return (
    <Alert heading={t('imports.emptyHeading')}>
      <p>{t('imports.empty')}</p>
      <ul>
        <li>{t('imports.emptyFormats')}</li>
        <li>{t('imports.emptyColumns')}</li>
        <li>{t('imports.emptySafe')}</li>
      </ul>
    </Alert>
  );
}

function ImportCard({ run }: { run: ImportSummary }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { id, fileName, status, dryRun, startedAt, startedBy, source, rows } = run;
  const at = Date.parse(startedAt);
  return (
    <article className="import-card">
      <h2 className="import-name">
        <Link href={`/imports/${id}`}>{fileName}</Link>
      </h2>
      <StatusMark status={status} dryRun={dryRun} />
      <p className="import-about">
        {formatDate(at)} {formatTime(at, language)} · {startedBy?.name ?? t('imports.server')} ·{' '}
        {source}
      </p>
      {isMoving(status) ? (
        <Progress run={run} />
      ) : (
        <p className="import-counts">
          {t(countsKey(run), {
            accepted: formatCount(rows.recorded + rows.changed + rows.repeated, language),
            refused: formatCount(rows.refused, language),
          })}
        </p>
      )}
    </article>
  );
}

/** Which sentence tells where the rows went. */
function countsKey({ status, dryRun }: ImportSummary): string {
  if (status === 'withdrawn') return 'imports.countsWithdrawn';
  if (status === 'refused') return 'imports.countsRefused';
  return dryRun ? 'imports.countsDry' : 'imports.counts';
}
