import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatTime } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { Failure, Loading, problemText } from '../shell/states.js';
import { Button, DownloadLink } from '../ui/button.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { BreachClock } from './breach-clock.js';
import { breachErrors, missingIn } from './breach-errors.js';
import { HappenedFields, JudgementFields } from './breach-fields.js';
import {
  BREACHES_KEY,
  breachQuery,
  changeBreach,
  closeBreach,
  packAddress,
  type Breach,
} from './breach-queries.js';
import { CountsPart } from './counts-part.js';
import { factsIn, writtenOf } from './written-breach.js';

/** One breach: what is known of it, what is decided, and the papers. */
export function OneBreach({ id }: { id: string }) {
  const { t } = useTranslation();
  const found = useQuery(breachQuery(id));
  return (
    <>
      <p className="rights-work">
        <Link href="/personal-data-breaches">{t('breaches.back')}</Link>
      </p>
      {found.isPending && <Loading />}
      {found.isError && <Failure problem={found.error} onRetry={() => void found.refetch()} />}
      {found.data && <Whole breach={found.data} />}
    </>
  );
}

function Whole({ breach }: { breach: Breach }) {
  const { t, i18n } = useTranslation();
  const { organisationName, designation, notifyBy, closedAt, hoursLeft } = breach;
  const by = Date.parse(notifyBy);
  const when = `${formatDate(by)} ${formatTime(by, languageOf(i18n))}`;
  return (
    <>
      <header className="rights-work">
        <h1>
          {t('breaches.one')} {designation}
        </h1>
        <p>{organisationName}</p>
        <p role="status">
          <BreachClock line={breach} />
        </p>
        {hoursLeft !== null && <p>{t('breaches.notifyBy', { when })}</p>}
        {closedAt !== null && (
          <p>{t('breaches.closedOn', { date: formatDate(Date.parse(closedAt)) })}</p>
        )}
      </header>
      {closedAt === null && <BreachForm breach={breach} />}
      <section className="rights-work" aria-labelledby="pack">
        <h2 id="pack">{t('breaches.packHeading')}</h2>
        <p>{t('breaches.packLead')}</p>
        <div className="rights-buttons">
          <DownloadLink href={packAddress(breach.id, 'pdf')}>{t('breaches.pdf')}</DownloadLink>
          <DownloadLink href={packAddress(breach.id, 'json')}>{t('breaches.json')}</DownloadLink>
        </div>
      </section>
      {closedAt === null && <CloseForm breach={breach} />}
    </>
  );
}

function BreachForm({ breach }: { breach: Breach }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [written, setWritten] = useState(() => writtenOf(breach.facts));
  const [own, setOwn] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const save = useMutation({
    mutationFn: () => changeBreach(breach, factsIn(written, breach.facts)),
    onSuccess: (saved) => {
      queries.setQueryData(breachQuery(breach.id).queryKey, saved);
      return queries.invalidateQueries({ queryKey: [...BREACHES_KEY, 'list'] });
    },
    onError: () => setAttempt((count) => count + 1),
  });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const missing = missingIn(written, t);
    setOwn(missing);
    setAttempt((count) => count + 1);
    save.reset();
    if (missing.length === 0) save.mutate();
  };
  const errors = [...own, ...breachErrors(save.error, t)];
  const change = (changed: Partial<typeof written>): void =>
    setWritten((before) => ({ ...before, ...changed }));
  return (
    <form className="rights-form" noValidate onSubmit={send}>
      <ErrorSummary heading={t('rights.problem')} errors={errors} attempt={attempt} />
      <h2>{t('breaches.happened')}</h2>
      <HappenedFields {...{ written, errors, change }} />
      <CountsPart
        id={breach.id}
        use={({ persons, incidents }) =>
          change({ persons: String(persons), records: String(incidents) })
        }
      />
      <h2>{t('breaches.judgement')}</h2>
      <JudgementFields {...{ written, errors, change }} />
      <div className="rights-buttons">
        <Button type="submit" variant="primary" busy={save.isPending}>
          {t('breaches.save')}
        </Button>
        <span role="status">{save.isSuccess && t('breaches.saved')}</span>
      </div>
    </form>
  );
}

function CloseForm({ breach }: { breach: Breach }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const close = useMutation({
    mutationFn: () => closeBreach(breach),
    onSuccess: () => queries.invalidateQueries({ queryKey: BREACHES_KEY }),
  });
  return (
    <section className="rights-work" aria-labelledby="close">
      <h2 id="close">{t('breaches.close')}</h2>
      <p>{t('breaches.closeLead')}</p>
      {close.isError && (
        <p className="ds-validation-message" role="alert">
          {problemText(close.error, t)}
        </p>
      )}
      <Button busy={close.isPending} onClick={() => close.mutate()}>
        {t('breaches.close')}
      </Button>
    </section>
  );
}
