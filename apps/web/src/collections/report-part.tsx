import { pictureStateWords } from '#domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { moveTo } from '../navigation/address.js';
import { Link } from '../navigation/link.js';
import { Failure, problemText } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { beginReport, COLLECTIONS_KEY, reportQuery, type Report } from './collection-queries.js';

/** What becomes of a closed collection: the municipality's picture, how far it has come and its versions. */
export function ReportPart({ id, isClosed }: { readonly id: string; readonly isClosed: boolean }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(reportQuery(id));
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!data || (data.picture === null && !isClosed)) return null;
  return (
    <section className="collection-report" aria-labelledby="report-heading">
      <h2 id="report-heading">{t('collections.report.heading')}</h2>
      {data.picture === null ? <Begin id={id} /> : <Begun report={data} isClosed={isClosed} />}
      {data.versions.length > 0 && (
        <>
          <h3>{t('collections.report.versions')}</h3>
          <ul>
            {data.versions.map(({ id: editionId, number, kind }) => (
              <li key={editionId}>
                <Link href={`/editions/${editionId}`}>
                  {t('collections.report.version', {
                    ...{ number, kind: t(`collections.report.kind_${kind}`) },
                  })}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Begin({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const begin = useMutation({
    mutationFn: () => beginReport(id),
    onSuccess: async ({ picture }) => {
      await queries.invalidateQueries({ queryKey: COLLECTIONS_KEY });
      if (picture !== null) moveTo(`/pictures/${picture.id}`);
    },
  });
  return (
    <>
      <p>{t('collections.report.about')}</p>
      {begin.error && (
        <Alert kind="attention" role="alert">
          <p>{problemText(begin.error, t)}</p>
        </Alert>
      )}
      <Button variant="primary" busy={begin.isPending} onClick={() => begin.mutate()}>
        {t('collections.report.begin')}
      </Button>
    </>
  );
}

function Begun({ report, isClosed }: { readonly report: Report; readonly isClosed: boolean }) {
  const { t, i18n } = useTranslation();
  const { id, state, written, sections } = report.picture!;
  const stateName = pictureStateWords[state][languageOf(i18n)];
  return (
    <>
      <p>{t('collections.report.state', { state: stateName, written, sections })}</p>
      {!isClosed && <p>{t('collections.report.waits')}</p>}
      <p>
        <Link href={`/pictures/${id}`}>{t('collections.report.go')}</Link>
      </p>
    </>
  );
}
