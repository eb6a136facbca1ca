import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../format/numbers.js';
import { Link } from '../navigation/link.js';
import { Failure, Loading } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { PreparePublic } from './prepare-public.js';
import { ownPublicQuery, type OwnPublicLine } from './public-edition-queries.js';
import { RecallForm } from './recall-form.js';

/** The public editions of a version; whoever may publishes the next, or takes one back. */
export function PublishPart({ editionId, mayPublish }: { editionId: string; mayPublish: boolean }) {
  const { t } = useTranslation();
  const query = ownPublicQuery(editionId);
  const { data, error, refetch } = useQuery(query);
  const [isPreparing, setPreparing] = useState(false);
  const queries = useQueryClient();
  const changed = (items: OwnPublicLine[]): void => {
    queries.setQueryData(query.queryKey, items);
    setPreparing(false);
  };
  return (
    <section className="edition-verify" aria-labelledby="publish-heading">
      <h2 id="publish-heading" tabIndex={-1}>
        {t('public.part.heading')}
      </h2>
      <p>{t('public.part.lead')}</p>
      {error && <Failure problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data?.length === 0 && <p>{t('public.part.none')}</p>}
      {data && data.length > 0 && (
        <ul className="public-own">
          {data.map((one) => (
            <OwnLine key={one.id} one={one} {...{ mayPublish, changed }} />
          ))}
        </ul>
      )}
      {mayPublish && data && !isPreparing && (
        <Button onClick={() => setPreparing(true)}>{t('public.part.prepare')}</Button>
      )}
      {isPreparing && (
        <PreparePublic
          editionId={editionId}
          onPublished={changed}
          onCancel={() => setPreparing(false)}
        />
      )}
    </section>
  );
}

interface OwnLineProps {
  readonly one: OwnPublicLine;
  readonly mayPublish: boolean;
  readonly changed: (items: OwnPublicLine[]) => void;
}

function OwnLine({ one, mayPublish, changed }: OwnLineProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { id, number, publishedAt, recalledAt } = one;
  const date = formatDate(Date.parse(publishedAt));
  if (recalledAt !== null) {
    const back = formatDate(Date.parse(recalledAt));
    return <li>{t('public.part.recalled', { number, date, back })}</li>;
  }
  return (
    <li>
      <Link href={`/public/${id}`}>{t('public.part.standing', { number, date })}</Link>
      {mayPublish && !isOpen && (
        <Button variant="quiet" onClick={() => setOpen(true)}>
          {t('public.part.recall', { number })}
        </Button>
      )}
      {isOpen && <RecallForm {...{ one, changed }} onCancel={() => setOpen(false)} />}
    </li>
  );
}
