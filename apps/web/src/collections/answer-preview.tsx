import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '../navigation/link.js';
import { Failure, Loading } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { AnswerHeader } from './answer-view.js';
import { collectionQuery } from './collection-queries.js';
import { GiveAnswer } from './give-answer.js';

interface AnswerPreviewProps {
  readonly id: string;
  readonly organisation: string;
}

const AWAITED = { state: 'awaited', isLate: false, kind: null } as const;

/** The page of a recipient as it will be on the day that the collection opens. Nothing is read of them, and nothing kept. */
export function AnswerPreview({ id, organisation }: AnswerPreviewProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(collectionQuery(id));
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const recipient = data.asked.find((each) => each.organisationId === organisation);
  if (!data.mayKeep || recipient === undefined) {
    return <p role="status">{t('collections.preview.none')}</p>;
  }
  if (data.state !== 'draft') {
    return (
      <p role="status">
        {t('collections.preview.opened')}{' '}
        <Link href={`/collections/${id}/answers/${organisation}`}>{recipient.name}</Link>
      </p>
    );
  }
  return (
    <>
      <Alert role="status">
        <p>{t('collections.preview.about', { name: recipient.name, day: data.opensOn })}</p>
      </Alert>
      <AnswerHeader collection={data} recipient={recipient} answer={AWAITED} />
      <section className="answer-standing" aria-labelledby="answer-standing">
        <h2 id="answer-standing">{t('collections.answer.standing')}</h2>
        <p>{t('collections.answer.nothingYet')}</p>
      </section>
      <GiveAnswer
        {...{ id, organisation }}
        found={AWAITED}
        form={recipient.form}
        year={data.year}
        isPreview
      />
    </>
  );
}
