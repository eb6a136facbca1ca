import { collectionStateWords } from '#domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { Failure, Loading, problemText } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { Tag } from '../ui/tag.js';
import { ChangedCollection } from './collection-form.js';
import {
  collectionQuery,
  COLLECTIONS_KEY,
  moveCollection,
  type Collection,
} from './collection-queries.js';
import { ReportPart } from './report-part.js';
import { StatusMatrix } from './status-matrix.js';

/** One collection: what it asks, how far it has come, and who has answered what. */
export function CollectionView({ id }: { id: string }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const [isChanging, setChanging] = useState(false);
  const { data, error, refetch } = useQuery(collectionQuery(id));
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const { year, state, opensOn, dueOn, instructions, contact } = data;
  return (
    <>
      <header>
        <p className="muted">
          <Link href="/collections">{t('collections.back')}</Link>
        </p>
        <h1>{t('collections.ofYear', { year })}</h1>
        <p>
          <Tag kind={state === 'open' ? 'accent' : 'neutral'}>
            {collectionStateWords[state][language]}
          </Tag>{' '}
          {t('collections.days', { opensOn, dueOn })}
        </p>
        {instructions !== '' && <p className="lead collection-words">{instructions}</p>}
        {contact !== '' && <p>{t('collections.ask', { contact })}</p>}
      </header>
      {data.mayKeep && state !== 'draft' && (
        <p>
          <Link href={`/collections/${id}/city`}>{t('collections.toCity')}</Link>
        </p>
      )}
      {data.mayKeep && !isChanging && (
        <Moves collection={data} onChange={() => setChanging(true)} />
      )}
      {data.mayKeep && state !== 'draft' && !isChanging && (
        <ReportPart id={id} isClosed={state === 'closed'} />
      )}
      {isChanging ? (
        <ChangedCollection
          collection={data}
          onKept={() => setChanging(false)}
          onLeave={() => setChanging(false)}
        />
      ) : (
        <StatusMatrix collection={data} />
      )}
    </>
  );
}

interface MovesProps {
  readonly collection: Collection;
  readonly onChange: () => void;
}

/** What the city's office can do with it: change it, open it, close it. */
function Moves({ collection, onChange }: MovesProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [isClosing, setClosing] = useState(false);
  const move = useMutation({
    mutationFn: (to: 'open' | 'closed') => moveCollection(collection, to),
    onSuccess: () => {
      setClosing(false);
      return queries.invalidateQueries({ queryKey: COLLECTIONS_KEY });
    },
  });
  const { state, recipients, answered } = collection;
  return (
    <section className="collection-moves" aria-label={t('collections.moves')}>
      {move.error && (
        <Alert kind="attention" role="alert">
          <p>{problemText(move.error, t)}</p>
        </Alert>
      )}
      {state === 'draft' && <p>{t('collections.openAbout', { count: recipients })}</p>}
      {state === 'closed' && (
        <p>{t('collections.closedAbout', { position: collection.asOfPosition })}</p>
      )}
      {isClosing && (
        <p role="alert">
          {t('collections.closeAbout', { count: recipients - answered, all: recipients })}
        </p>
      )}
      <div className="collection-actions">
        {state === 'draft' && (
          <Button variant="primary" busy={move.isPending} onClick={() => move.mutate('open')}>
            {t('collections.open')}
          </Button>
        )}
        {state === 'closed' && (
          <Button busy={move.isPending} onClick={() => move.mutate('open')}>
            {t('collections.reopen')}
          </Button>
        )}
        {state === 'open' && (
          <Button
            variant={isClosing ? 'primary' : 'secondary'}
            busy={move.isPending}
            onClick={() => (isClosing ? move.mutate('closed') : setClosing(true))}
          >
            {t(isClosing ? 'collections.closeNow' : 'collections.close')}
          </Button>
        )}
        {isClosing && (
          <Button variant="quiet" onClick={() => setClosing(false)}>
            {t('collections.form.leave')}
          </Button>
        )}
        {state !== 'closed' && !isClosing && (
          <Button variant="quiet" onClick={onChange}>
            {t('collections.form.change')}
          </Button>
        )}
      </div>
    </section>
  );
}
