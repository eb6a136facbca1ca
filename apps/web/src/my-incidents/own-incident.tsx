import { ArrowLeftIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { areasQuery, categoriesQuery } from '../api/queries.js';
import type { components } from '../api/schema.js';
import { formatDate, formatTime } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { namesByCode } from '../picture/names.js';
import { ownIncidentQuery } from '../report/report-queries.js';
import { whenInWords } from '../report/when-in-words.js';
import { finestOfCode } from '../report/where-choices.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { ErasedNotice } from './erased-notice.js';
import { HandlingTag } from './handling-tag.js';
import { RestrictedNotice } from './restricted-notice.js';
import { OwnActions } from './own-actions.js';
import { IncidentDisclosures } from '../disclosures/incident-disclosures.js';
import { OwnReadings } from './own-readings.js';

/** One incident of one's own: what was told, how it stands, and the words that came back. */
export function OwnIncident({ id, isCorrected }: { id: string; isCorrected: boolean }) {
  const { t, i18n } = useTranslation();
  usePageTitle(t('mine.oneTitle'));
  const language = languageOf(i18n);
  const incident = useQuery(ownIncidentQuery(id));
  const categories = useQuery(categoriesQuery);
  const areas = useQuery(areasQuery);
  const nameOf = useMemo(() => namesByCode([], categories.data?.items ?? []), [categories.data]);
  if (incident.isPending) return <Loading />;
  if (incident.isError) {
    return <Failure problem={incident.error} onRetry={() => void incident.refetch()} />;
  }
  const { reference, category, areaCode, receivedAt, handling, status, tier, body } = incident.data;
  const receivedMs = Date.parse(receivedAt);
  const stateMs = Date.parse(handling.at);
  const from = body?.occurredFrom === undefined ? null : new Date(body.occurredFrom);
  const to = body?.occurredTo ? new Date(body.occurredTo) : undefined;
  return (
    <article className="mine">
      <p>
        <Link href="/my-incidents" className="back-link">
          <ArrowLeftIcon aria-hidden fontSize="1.25rem" />
          {t('mine.back')}
        </Link>
      </p>
      <h1>{nameOf(category, language)}</h1>
      <p className="mine-state">
        <HandlingTag state={handling.state} isWithdrawn={status === 'withdrawn'} />
        <span>
          {t('mine.since', { date: formatDate(stateMs), time: formatTime(stateMs, language) })}
        </span>
      </p>
      <p role="status">{isCorrected && t('correct.done')}</p>
      <section className="outcome" aria-labelledby="outcome-heading">
        <h2 id="outcome-heading">{t('mine.outcomeHeading')}</h2>
        <p>{handling.outcome ?? t(`mine.noOutcome_${handling.state}`)}</p>
      </section>
      {(tier === 'protected' || tier === 'strict') && <OwnReadings incidentId={id} />}
      <IncidentDisclosures id={id} />
      <dl className="answers">
        <Row name={t('mine.reference')} value={reference} />
        <Row
          name={t('mine.received')}
          value={`${formatDate(receivedMs)} ${formatTime(receivedMs, language)}`}
        />
        <Row
          name={t('report.check.where')}
          value={finestOfCode(areas.data ?? [], areaCode)?.name ?? areaCode}
        />
        {from && (
          <Row
            name={t('report.check.when')}
            value={whenInWords(to ? { from, to } : { from }, language)}
          />
        )}
        <Row name={t('report.check.tell')} value={toldText(incident.data, t)} />
      </dl>
      {incident.data.erasure && <ErasedNotice erasure={incident.data.erasure} />}
      {incident.data.isRestricted ? <RestrictedNotice /> : <OwnActions incident={incident.data} />}
    </article>
  );
}

function toldText(
  { body, isRestricted }: components['schemas']['IncidentDto'],
  t: (key: string) => string,
): string {
  if (body === null) return t('mine.erased');
  return isRestricted ? t('restricted.closed') : (body.text ?? t('report.check.none'));
}

function Row({ name, value }: { name: string; value: string }) {
  return (
    <div className="answer">
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
