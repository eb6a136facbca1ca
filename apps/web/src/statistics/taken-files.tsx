import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatCount, formatDate } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Failure, problemText } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { Table } from '../ui/table.js';
import {
  takenFilesQuery,
  useForgetStatistics,
  withdrawFile,
  type Profile,
} from './statistics-queries.js';

/** The files that have been taken in, those of municipality groups too, each of which can be taken back. */
export function TakenFiles({ profiles }: { profiles: readonly Profile[] }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { data, error, refetch } = useQuery(takenFilesQuery);
  const forget = useForgetStatistics();
  const withdraw = useMutation({ mutationFn: withdrawFile, onSuccess: forget });
  const titleOf = (name: string) =>
    profiles.find((profile) => profile.name === name)?.title[language] ?? t('similar.groupFile');
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!data || data.length === 0) return null;
  return (
    <section aria-labelledby="files-heading">
      <h3 id="files-heading">{t('statistics.files.heading')}</h3>
      {withdraw.error && (
        <Alert kind="attention" role="alert">
          <p>{problemText(withdraw.error, t)}</p>
        </Alert>
      )}
      <p role="status">{withdraw.isSuccess && t('statistics.files.done')}</p>
      <Table caption={t('statistics.files.heading')} captionHidden className="series-table">
        <thead>
          <tr>
            <th scope="col">{t('statistics.files.file')}</th>
            <th scope="col">{t('statistics.files.source')}</th>
            <th scope="col">{t('statistics.files.values')}</th>
            <th scope="col">{t('statistics.files.taken')}</th>
            <th scope="col">{t('statistics.files.back')}</th>
          </tr>
        </thead>
        <tbody>
          {data.map(({ id, fileName, profile, counts, importedAt, withdrawnAt }) => (
            <tr key={id}>
              <th scope="row">{fileName}</th>
              <td>{titleOf(profile)}</td>
              <td>{formatCount(counts.values + counts.populations, language)}</td>
              <td>{formatDate(Date.parse(importedAt))}</td>
              <td>
                {withdrawnAt === null ? (
                  <Button
                    variant="quiet"
                    danger
                    aria-label={t('statistics.files.withdrawFile', { file: fileName })}
                    busy={withdraw.isPending && withdraw.variables === id}
                    onClick={() => withdraw.mutate(id)}
                  >
                    {t('statistics.files.withdraw')}
                  </Button>
                ) : (
                  t('statistics.files.withdrawn', { date: formatDate(Date.parse(withdrawnAt)) })
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
