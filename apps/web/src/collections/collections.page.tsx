import '../styles/collections.css';
import { collectionStateWords } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { languageOf } from '../i18n/language.js';
import { moveTo } from '../navigation/address.js';
import { Link } from '../navigation/link.js';
import { Shell } from '../shell/shell.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Button } from '../ui/button.js';
import { Table } from '../ui/table.js';
import { Tag } from '../ui/tag.js';
import { AnswerPreview } from './answer-preview.js';
import { AnswerView } from './answer-view.js';
import { NewCollection } from './collection-form.js';
import { collectionsQuery, type CollectionLine } from './collection-queries.js';
import { CollectionView } from './collection-view.js';

const ONE = /^\/collections\/([0-9a-f-]{36})(?:\/(answers|preview)\/([0-9a-f-]{36}))?$/;

/** The city's yearly collections: all of them, one with its matrix, and one authority's answer. */
export default function CollectionsPage({ session, address }: { session: Session; address: URL }) {
  const { t } = useTranslation();
  const [, id, part, organisation] = ONE.exec(address.pathname) ?? [];
  const One = part === 'preview' ? AnswerPreview : AnswerView;
  usePageTitle(t('collections.heading'));
  return (
    <Shell session={session}>
      <div className="collections">
        {id === undefined && <Collections />}
        {id !== undefined && organisation === undefined && <CollectionView key={id} id={id} />}
        {id !== undefined && organisation !== undefined && (
          <One key={`${part} ${organisation}`} id={id} organisation={organisation} />
        )}
      </div>
    </Shell>
  );
}

function Collections() {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  const { data, error, refetch } = useQuery(collectionsQuery);
  return (
    <>
      <header>
        <h1>{t('collections.heading')}</h1>
        <p className="lead">{t('collections.lead')}</p>
      </header>
      {error && <Failure problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data?.items.length === 0 && !isAdding && (
        <section className="collections-empty" aria-labelledby="collections-empty">
          <h2 id="collections-empty">{t('collections.none')}</h2>
          <p>{t(data.mayKeep ? 'collections.noneText' : 'collections.noneAsked')}</p>
        </section>
      )}
      {data && data.items.length > 0 && <List items={data.items} />}
      {data?.mayKeep &&
        (isAdding ? (
          <NewCollection
            onKept={({ id }) => moveTo(`/collections/${id}`)}
            onLeave={() => setAdding(false)}
          />
        ) : (
          <Button onClick={() => setAdding(true)}>{t('collections.begin')}</Button>
        ))}
    </>
  );
}

function List({ items }: { items: readonly CollectionLine[] }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <Table caption={t('collections.heading')} captionHidden className="row-table">
      <thead>
        <tr>
          <th scope="col">{t('collections.year')}</th>
          <th scope="col">{t('collections.state')}</th>
          <th scope="col">{t('collections.dueOn')}</th>
          <th scope="col">{t('collections.answered')}</th>
          <th scope="col">{t('collections.complete')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((each) => (
          <tr key={each.id}>
            <th scope="row">
              <Link href={`/collections/${each.id}`}>
                {t('collections.ofYear', { year: each.year })}
              </Link>
            </th>
            <td>
              <Tag kind={each.state === 'open' ? 'accent' : 'neutral'}>
                {collectionStateWords[each.state][language]}
              </Tag>
            </td>
            <td>{each.dueOn}</td>
            <td>{t('collections.ofAll', { count: each.answered, all: each.recipients })}</td>
            <td>{t('collections.ofAll', { count: each.complete, all: each.recipients })}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
