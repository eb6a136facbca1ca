import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDate, formatTime } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { MESSAGES_KEY } from '../messages/message-queries.js';
import { Link } from '../navigation/link.js';
import { problemText } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { Tag } from '../ui/tag.js';
import {
  breakGlassQuery,
  reviewBreakGlass,
  type BreakGlass,
  type Verdict,
} from './break-glass-queries.js';

interface OpeningListProps {
  readonly kind: 'review' | 'own';
  readonly items: readonly BreakGlass[];
}

/** What was opened: others' to review, or one's own. */
export function OpeningList({ kind, items }: OpeningListProps) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby={`openings-${kind}`}>
      <h2 id={`openings-${kind}`}>{t(`breakGlass.list.${kind}`)}</h2>
      {items.length === 0 && <p>{t('breakGlass.nothing')}</p>}
      <ul className="openings">
        {items.map((each) => (
          <One key={each.id} opening={each} />
        ))}
      </ul>
    </section>
  );
}

function One({ opening }: { opening: BreakGlass }) {
  const { t, i18n } = useTranslation();
  const { reference, mine, name, reason, caseReference, reads, state, verdict } = opening;
  const { incidentId, openedAt, reviewBy } = opening;
  const opened = Date.parse(openedAt);
  return (
    <li>
      <h3>
        {reference}{' '}
        <Tag kind={state === 'overdue' ? 'attention' : 'neutral'}>
          {t(verdict ? `breakGlass.verdict.${verdict}` : `breakGlass.state.${state}`)}
        </Tag>
      </h3>
      <p className="openings-about">
        {t('breakGlass.about', {
          name: mine ? t('breakGlass.you') : (name ?? t('organisation.hidden')),
          at: `${formatDate(opened)} ${formatTime(opened, languageOf(i18n))}`,
          case: caseReference,
        })}{' '}
        {t('breakGlass.reads', { count: reads })}{' '}
        {verdict === null && t('breakGlass.reviewBy', { date: formatDate(Date.parse(reviewBy)) })}
      </p>
      <blockquote className="openings-reason">{reason}</blockquote>
      {incidentId && (
        <p>
          <Link href={`/break-glass/${incidentId}`}>{t('breakGlass.read')}</Link>
        </p>
      )}
      {!mine && verdict === null && <Review opening={opening} />}
    </li>
  );
}

function Review({ opening: { id, reference } }: { opening: BreakGlass }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const review = useMutation({
    mutationFn: (verdict: Verdict) => reviewBreakGlass(id, verdict),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: breakGlassQuery.queryKey }),
        queries.invalidateQueries({ queryKey: MESSAGES_KEY }),
      ]),
  });
  return (
    <>
      <div className="part-save">
        {(['justified', 'not_justified'] as const).map((verdict) => (
          <Button
            key={verdict}
            busy={review.isPending}
            aria-label={`${t(`breakGlass.say.${verdict}`)}: ${reference}`}
            onClick={() => review.mutate(verdict)}
          >
            {t(`breakGlass.say.${verdict}`)}
          </Button>
        ))}
      </div>
      {review.isError && (
        <Alert kind="attention" role="alert">
          <p>{problemText(review.error, t)}</p>
        </Alert>
      )}
    </>
  );
}
