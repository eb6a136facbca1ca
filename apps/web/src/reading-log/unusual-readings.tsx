import { UNUSUAL_READING_DAYS, UNUSUAL_READING_FACTOR, UNUSUAL_READING_LEAST } from '#domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../format/numbers.js';
import { MESSAGES_KEY } from '../messages/message-queries.js';
import { Failure, Loading, problemText } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { Tag } from '../ui/tag.js';
import { TextArea } from '../ui/text-field.js';
import { ReaderName } from './reading-table.js';
import { reviewReading, unusualReadingsQuery, type UnusualReading } from './reading-queries.js';

/** Days on which somebody read far more than they usually do, to be looked into. */
export function UnusualReadings() {
  const { t } = useTranslation();
  const unusual = useQuery(unusualReadingsQuery);
  const limits = {
    factor: UNUSUAL_READING_FACTOR,
    days: UNUSUAL_READING_DAYS,
    least: UNUSUAL_READING_LEAST,
  };
  return (
    <section aria-labelledby="unusual">
      <h2 id="unusual">{t('readingLog.unusual')}</h2>
      <p>{t('readingLog.rule', limits)}</p>
      {unusual.isPending && <Loading />}
      {unusual.isError && (
        <Failure problem={unusual.error} onRetry={() => void unusual.refetch()} />
      )}
      {unusual.data?.length === 0 && <p>{t('readingLog.noneUnusual')}</p>}
      <ul className="unusual-readings">
        {unusual.data?.map((each) => (
          <One key={each.id} unusual={each} />
        ))}
      </ul>
    </section>
  );
}

function One({ unusual }: { unusual: UnusualReading }) {
  const { t } = useTranslation();
  const { day, reader, organisation, incidents, usual, seenAt, note } = unusual;
  return (
    <li>
      <h3>
        {day}{' '}
        <Tag kind={seenAt === null ? 'attention' : 'neutral'}>
          {t(seenAt === null ? 'readingLog.unseen' : 'readingLog.seen')}
        </Tag>
      </h3>
      <p>
        <ReaderName reader={reader} />
      </p>
      <p>{t('readingLog.found', { count: incidents, usual, organisation })}</p>
      {seenAt === null ? (
        <Review unusual={unusual} />
      ) : (
        <>
          <p className="hint">{t('readingLog.seenOn', { date: formatDate(Date.parse(seenAt)) })}</p>
          <blockquote className="unusual-note">{note}</blockquote>
        </>
      )}
    </li>
  );
}

function Review({ unusual: { id, day } }: { unusual: UnusualReading }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [note, setNote] = useState('');
  const [isMissing, setMissing] = useState(false);
  const review = useMutation({
    mutationFn: () => reviewReading(id, note),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: unusualReadingsQuery.queryKey }),
        queries.invalidateQueries({ queryKey: MESSAGES_KEY }),
      ]),
  });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(note.trim() === '');
    if (note.trim() !== '') review.mutate();
  };
  const error = review.isError ? problemText(review.error, t) : undefined;
  return (
    <form className="unusual-review" noValidate onSubmit={send}>
      <TextArea
        id={`note-${id}`}
        label={t('readingLog.note')}
        hint={t('readingLog.noteHint')}
        error={isMissing ? t('readingLog.noteMissing') : error}
        value={note}
        onChange={setNote}
      />
      <Button type="submit" busy={review.isPending} aria-label={t('readingLog.markNamed', { day })}>
        {t('readingLog.mark')}
      </Button>
    </form>
  );
}
