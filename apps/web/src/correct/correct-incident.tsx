import { ArrowLeftIcon } from '@navikt/aksel-icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isGuardedTier } from '#domain';
import { answer, api, ApiProblem, csrfHeader, type Session } from '../api/client.js';
import { areasQuery, categoriesQuery, TALLIES_KEY } from '../api/queries.js';
import { languageOf } from '../i18n/language.js';
import { moveTo } from '../navigation/address.js';
import { Link } from '../navigation/link.js';
import { AskedFoot } from '../person-text/asked-foot.js';
import type { Draft } from '../report/draft.js';
import { FactsFields } from '../report/facts-step.js';
import { ownIncidentQuery } from '../report/report-queries.js';
import { TellSection } from '../report/tell-section.js';
import { categoriesByCode, tierOf } from '../report/usual-categories.js';
import { WhatSection } from '../report/what-section.js';
import { TIME_ZONE, whenInWords } from '../report/when-in-words.js';
import { WhenSection } from '../report/when-section.js';
import { finestOfCode } from '../report/where-choices.js';
import { WhereSection } from '../report/where-section.js';
import { Failure, Loading, problemText } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Alert } from '../ui/alert.js';
import { Details } from '../ui/details.js';
import { ErrorSummary } from '../ui/error-summary.js';
import {
  correctionOf,
  draftOf,
  isSeenWhole,
  type Correction,
  type Incident,
} from './correction.js';

interface CorrectIncidentProps {
  readonly session: Session;
  readonly id: string;
  /** The page of the incident, to go back to. */
  readonly backTo: string;
}

type Whole = Incident & { body: NonNullable<Incident['body']> };

/** What was told of an incident, to be told again as it should have been. */
export function CorrectIncident({ session, id, backTo }: CorrectIncidentProps) {
  const { t } = useTranslation();
  usePageTitle(t('correct.title'));
  const incident = useQuery(ownIncidentQuery(id));
  if (incident.isPending) return <Loading />;
  if (incident.isError) {
    return <Failure problem={incident.error} onRetry={() => void incident.refetch()} />;
  }
  const { status } = incident.data;
  const can = status === 'recorded' && isSeenWhole(incident.data);
  return (
    <article className="report">
      <p>
        <Link href={backTo} className="back-link">
          <ArrowLeftIcon aria-hidden fontSize="1.25rem" />
          {t('correct.back')}
        </Link>
      </p>
      <h1>{t('correct.heading', { reference: unbroken(incident.data.reference) })}</h1>
      {can ? (
        <CorrectionForm
          session={session}
          incident={incident.data as Whole}
          onDone={() => moveTo(`${backTo}?corrected`)}
          onConflict={() => void incident.refetch()}
        />
      ) : (
        <p>{t(status === 'withdrawn' ? 'correct.withdrawn' : 'correct.notAll')}</p>
      )}
    </article>
  );
}

interface CorrectionFormProps {
  readonly session: Session;
  readonly incident: Whole;
  readonly onDone: () => void;
  readonly onConflict: () => void;
}

function CorrectionForm({ session, incident, onDone, onConflict }: CorrectionFormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const categories = useQuery(categoriesQuery);
  // What is changed is changed from here, and laid on top of what somebody else has changed meanwhile.
  const [first] = useState(incident);
  const [draft, setDraft] = useState<Draft>(() => draftOf(first));
  const [attempt, setAttempt] = useState(0);
  const save = useMutation({
    mutationFn: (change: Correction) => correct(incident, change),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['incidents'] });
      void queries.invalidateQueries({ queryKey: TALLIES_KEY });
      onDone();
    },
    onError: (problem) => {
      if (isConflict(problem)) onConflict();
    },
  });
  const change = (patch: Partial<Draft>): void => setDraft((before) => ({ ...before, ...patch }));
  const correction = correctionOf(first, draft, new Date(), TIME_ZONE);
  const whenError = typeof correction === 'string' ? t(`report.when.${correction}`) : undefined;
  const shownError = attempt > 0 ? whenError : undefined;
  const chosen = categoriesByCode(categories.data?.items ?? []).get(draft.category ?? '');
  const section = { draft, change, isHeading: false, error: undefined };
  const run = (): void => {
    setAttempt((count) => count + 1);
    if (typeof correction === 'string') return;
    if (Object.keys(correction).length === 0) return onDone();
    save.mutate(correction);
  };
  return (
    <form className="report-step" noValidate onSubmit={(event) => event.preventDefault()}>
      <ErrorSummary
        heading={t('report.problem')}
        errors={shownError ? [{ field: 'when-text', text: shownError }] : []}
        attempt={attempt}
      />
      <p>{t('correct.lead')}</p>
      <TellSection {...section} />
      <WhatSection {...section} />
      <PlaceAndTime {...{ session, draft, change }} incident={first} whenError={shownError} />
      <Details summary={t('correct.facts')}>
        <div className="facts">
          <FactsFields {...{ draft, change }} />
        </div>
      </Details>
      {save.isError && (
        <Alert kind="attention" role="alert" heading={t('correct.refused')}>
          <p>{problemText(save.error, t)}</p>
          <p>{t(isConflict(save.error) ? 'correct.conflict' : 'report.send.refused')}</p>
        </Alert>
      )}
      <AskedFoot
        text={draft.text}
        isGuarded={isGuardedTier(incident.tier) || isGuardedTier(tierOf(draft.kind, chosen))}
        busy={save.isPending}
        label={t('correct.save')}
        onRun={run}
        onReplace={(text) => change({ text })}
      />
    </form>
  );
}

interface PlaceAndTimeProps {
  readonly session: Session;
  readonly incident: Whole;
  readonly draft: Draft;
  readonly change: (patch: Partial<Draft>) => void;
  readonly whenError: string | undefined;
}

/** Said as they stand; they stay so unless they are opened and told anew. */
function PlaceAndTime({ session, incident, draft, change, whenError }: PlaceAndTimeProps) {
  const { t, i18n } = useTranslation();
  const areas = useQuery(areasQuery);
  const { areaCode, body } = incident;
  const from = body.occurredFrom === undefined ? null : new Date(body.occurredFrom);
  const to = body.occurredTo ? { to: new Date(body.occurredTo) } : {};
  const section = { draft, change, isHeading: false };
  const place = finestOfCode(areas.data ?? [], areaCode)?.name ?? areaCode;
  return (
    <>
      <Details summary={t('correct.where', { place })}>
        <WhereSection {...section} session={session} error={undefined} />
      </Details>
      {from !== null && (
        <Details
          summary={t('correct.when', { when: whenInWords({ from, ...to }, languageOf(i18n)) })}
        >
          <WhenSection {...section} error={whenError} />
        </Details>
      )}
    </>
  );
}

/** A reference is one word. */
const unbroken = (reference: string): string => reference.replaceAll('-', '\u2011');

const isConflict = (problem: unknown): boolean =>
  problem instanceof ApiProblem && problem.code === 'REVISION_CONFLICT';

function correct({ id, revision }: Whole, change: Correction): Promise<unknown> {
  const params = { path: { id }, header: { ...csrfHeader(), 'If-Match': `"${revision}"` } };
  // Null takes a field away, which the description of the interface has no word for.
  const body = change as Record<string, never>;
  return answer(api.PATCH('/api/v1/incidents/{id}', { params, body }));
}
