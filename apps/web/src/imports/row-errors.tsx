import { DownloadIcon } from '@navikt/aksel-icons';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '../shell/states.js';
import { Button, DownloadLink } from '../ui/button.js';
import { moreErrors, type Import, type RowError } from './queries.js';

/** The refused rows of an import: what stood where, and what is wrong with it. */
export function RowErrors({ run }: { run: Import }) {
  const { t } = useTranslation();
  const [more, setMore] = useState<Import['errors'] | null>(null);
  const items = [...run.errors.items, ...(more?.items ?? [])];
  const nextCursor = more === null ? run.errors.nextCursor : more.nextCursor;
  const load = useMutation({
    mutationFn: (cursor: string) => moreErrors(run.id, cursor),
    onSuccess: (page) =>
      setMore((before) => ({ ...page, items: [...(before?.items ?? []), ...page.items] })),
  });
  if (items.length === 0) return null;
  return (
    <section className="import-section">
      <div className="section-head">
        <h2>{t('imports.errors.heading')}</h2>
        <DownloadLink variant="quiet" href={`/api/v1/imports/${run.id}/errors.csv`}>
          <DownloadIcon aria-hidden fontSize="1.25rem" />
          {t('imports.errors.download')}
        </DownloadLink>
      </div>
      <p>{t(run.own ? 'imports.errors.intro' : 'imports.errors.introOther')}</p>
      <ErrorTable errors={items} withValues={run.own} />
      {nextCursor !== null && (
        <Button busy={load.isPending} onClick={() => load.mutate(nextCursor)}>
          {t('imports.errors.more')}
        </Button>
      )}
      {load.isError && (
        <p role="alert" className="ds-validation-message">
          {problemText(load.error, t)}
        </p>
      )}
    </section>
  );
}

interface ErrorTableProps {
  readonly errors: readonly RowError[];
  readonly withValues: boolean;
}

/** On a phone each error is a block of its own lines. */
export function ErrorTable({ errors, withValues }: ErrorTableProps) {
  const { t } = useTranslation();
  const heads = ['line', 'column', ...(withValues ? ['value'] : []), 'reason'] as const;
  return (
    <table className="row-errors">
      <caption className="visually-hidden">{t('imports.errors.heading')}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {t(`imports.errors.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {errors.map(({ line, column, value, reason }) => (
          <tr key={`${line} ${column}`}>
            <td className="row-line">
              <span className="row-word">{t('imports.errors.line')} </span>
              {line}
            </td>
            <td>{column}</td>
            {withValues && <td className="row-value">{value === '' ? '–' : value}</td>}
            <td>{reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
