import { ArrowLeftIcon } from '@navikt/aksel-icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldGroupWords, incidentKindNames } from '#domain';
import { areasQuery, categoriesQuery } from '../api/queries.js';
import type { components } from '../api/schema.js';
import { isSeenWhole } from '../correct/correction.js';
import { IncidentDisclosures } from '../disclosures/incident-disclosures.js';
import { capitalise, formatDate, formatTime } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { HandlingTag } from '../my-incidents/handling-tag.js';
import { Link } from '../navigation/link.js';
import { ErasedNotice } from '../my-incidents/erased-notice.js';
import { RestrictedNotice } from '../my-incidents/restricted-notice.js';
import { kindsInWords } from '../person-text/person-words.js';
import { namesByCode } from '../picture/names.js';
import { ownIncidentQuery } from '../report/report-queries.js';
import { whenInWords } from '../report/when-in-words.js';
import { finestOfCode } from '../report/where-choices.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { HandlingForm } from './handling-form.js';
import { takeStep } from './take-step.js';

type Incident = components['schemas']['IncidentDto'];

/** One incident, as far as one's role shows it, and what becomes of it. Whoever reported it is told that it is read. */
export function HandledIncident({ id, isCorrected }: { id: string; isCorrected: boolean }) {
  const { t, i18n } = useTranslation();
  usePageTitle(t('incidents.oneTitle'));
  const incident = useQuery(ownIncidentQuery(id));
  useMarkedAsRead(incident.data);
  const categories = useQuery(categoriesQuery);
  const nameOf = useMemo(() => namesByCode([], categories.data?.items ?? []), [categories.data]);
  if (incident.isPending) return <Loading />;
  if (incident.isError) {
    return <Failure problem={incident.error} onRetry={() => void incident.refetch()} />;
  }
  const { category, handling, status, withheld } = incident.data;
  return (
    <article className="mine">
      <p>
        <Link href="/incidents" className="back-link">
          <ArrowLeftIcon aria-hidden fontSize="1.25rem" />
          {t('incidents.heading')}
        </Link>
      </p>
      <h1>{nameOf(category, languageOf(i18n))}</h1>
      <p className="mine-state">
        <HandlingTag state={handling.state} isWithdrawn={status === 'withdrawn'} />
      </p>
      <p role="status">{isCorrected && t('correct.done')}</p>
      <Facts incident={incident.data} />
      {withheld.length > 0 && (
        <p className="incident-withheld">
          {t('incidents.withheld', {
            what: withheld.map((group) => fieldGroupWords[group][languageOf(i18n)]).join(', '),
          })}
        </p>
      )}
      {incident.data.erasure ? (
        <ErasedNotice erasure={incident.data.erasure} />
      ) : incident.data.isRestricted ? (
        <RestrictedNotice />
      ) : status === 'withdrawn' ? (
        <p>{t('incidents.isWithdrawn')}</p>
      ) : (
        <>
          {isSeenWhole(incident.data) && (
            <p>
              <Link href={`/incidents/${id}/correct`}>{t('mine.correct')}</Link>
            </p>
          )}
          <HandlingForm id={id} handling={handling} />
        </>
      )}
      <IncidentDisclosures id={id} />
    </article>
  );
}

/** An incident that nobody has read is read once it is on the screen; when it cannot be said, it is said next time. */
function useMarkedAsRead(incident: Incident | undefined): void {
  const queries = useQueryClient();
  const isSaid = useRef(false);
  const { mutate } = useMutation({
    mutationFn: (id: string) => takeStep(id, { state: 'read' }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['incidents'] }),
  });
  useEffect(() => {
    if (isSaid.current || !incident || incident.status === 'withdrawn') return;
    if (incident.handling.state !== 'received' || incident.erasure) return;
    if (incident.isRestricted) return;
    isSaid.current = true;
    mutate(incident.id);
  }, [incident, mutate]);
}

function Facts({ incident }: { incident: Incident }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const areas = useQuery(areasQuery);
  const { reference, kind, areaCode, receivedAt, body, personDataKinds } = incident;
  const receivedMs = Date.parse(receivedAt);
  const rows: [string, string | undefined][] = [
    [t('mine.reference'), reference],
    [t('filter.kind'), capitalise(incidentKindNames[kind][language])],
    [t('mine.received'), `${formatDate(receivedMs)} ${formatTime(receivedMs, language)}`],
    [t('report.check.where'), finestOfCode(areas.data ?? [], areaCode)?.name ?? areaCode],
    [t('report.check.when'), body?.occurredFrom && inWords(body.occurredFrom, body.occurredTo)],
    [t('report.check.tell'), body === null ? t('mine.erased') : body.text],
  ];
  if (personDataKinds.length > 0) {
    rows.push([t('personText.holds'), kindsInWords(personDataKinds, t)]);
  }
  function inWords(start: string, end: string | undefined): string {
    const from = new Date(start);
    return whenInWords(end ? { from, to: new Date(end) } : { from }, language);
  }
  return (
    <dl className="answers">
      {rows.map(([name, value]) => (
        <div className="answer" key={name}>
          <dt>{name}</dt>
          <dd>{value ?? '–'}</dd>
        </div>
      ))}
    </dl>
  );
}
