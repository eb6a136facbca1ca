import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { Shell } from '../shell/shell.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { ExportForm } from './export-form.js';
import { ExportList } from './export-list.js';
import { exportsQuery, isUnderWay } from './export-queries.js';

/** Where one asks for exports, sees how far they have come and fetches them. */
export function ExportsPage({ session }: { session: Session }) {
  const { t } = useTranslation();
  usePageTitle(t('exports.heading'));
  const [openedAt] = useState(() => Date.now());
  const exports = useQuery(exportsQuery(openedAt));
  const listHeading = useRef<HTMLHeadingElement>(null);
  const items = exports.data?.items ?? [];
  const toList = (): void => listHeading.current?.focus();
  const underWay = items.filter(isUnderWay).length;
  return (
    <Shell session={session}>
      <div className="exports">
        <header className="exports-head">
          <h1>{t('exports.heading')}</h1>
          <p>{t('exports.intro')}</p>
        </header>
        <ExportForm onStarted={toList} />
        <section aria-labelledby="exports-list">
          <h2 id="exports-list" ref={listHeading} tabIndex={-1}>
            {t('exports.list')}
          </h2>
          <p className="visually-hidden" role="status">
            {exports.data && t('exports.status', { count: underWay, total: items.length })}
          </p>
          {exports.isPending && <Loading />}
          {exports.isError && (
            <Failure problem={exports.error} onRetry={() => void exports.refetch()} />
          )}
          {exports.data && items.length === 0 && <p>{t('exports.empty')}</p>}
          {items.length > 0 && <ExportList items={items} onRemoved={toList} />}
        </section>
      </div>
    </Shell>
  );
}
