import { disclosureFieldWords, disclosureGrounds, isGround } from '#domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/client.js';
import { languageOf } from '../i18n/language.js';
import { moveTo } from '../navigation/address.js';
import { Failure, Loading, problemText } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { BackLink } from './back-link.js';
import {
  disclosureQuery,
  DISCLOSURES_KEY,
  saveTrial,
  triedIncidentQuery,
  type TriedIncident,
} from './disclosure-queries.js';
import { FieldTrial } from './field-trial.js';
import { choicesOf, draftsOf, toldOf, type Drafts } from './masks.js';

interface TryIncidentProps {
  readonly id: string;
  readonly incidentId: string;
}

/** The trying of one incident, part by part, with the copy beside it. */
export function TryIncident({ id, incidentId }: TryIncidentProps) {
  const { t } = useTranslation();
  usePageTitle(t('disclosure.tryTitle'));
  const tried = useQuery(triedIncidentQuery(id, incidentId));
  const one = useQuery(disclosureQuery(id));
  if (tried.isPending || one.isPending) return <Loading />;
  if (tried.isError) return <Failure problem={tried.error} onRetry={() => void tried.refetch()} />;
  if (one.isError) return <Failure problem={one.error} onRetry={() => void one.refetch()} />;
  const { mayWrite, state, designation } = one.data;
  const isClosed = state === 'handed_out' || state === 'refused';
  return (
    <>
      <BackLink href={`/disclosures/${id}`}>
        {t('disclosure.oneTitle', { designation: designation ?? '' })}
      </BackLink>
      <h1>{t('disclosure.tryHeading', { reference: tried.data.reference })}</h1>
      {tried.data.isRestricted && <p>{t('restricted.disclosure')}</p>}
      {tried.data.isProtectedIdentity && (
        <Alert kind="attention" heading={t('disclosure.protectedHeading')}>
          <p>{t('disclosure.protectedText')}</p>
        </Alert>
      )}
      <Trial
        key={tried.data.seen}
        {...{ id, incident: tried.data }}
        mayWrite={mayWrite && !isClosed}
        doesReopen={state === 'to_review' || state === 'decided'}
      />
    </>
  );
}

interface TrialProps {
  readonly id: string;
  readonly incident: TriedIncident;
  readonly mayWrite: boolean;
  /** A decision stands, and falls when something else is chosen. */
  readonly doesReopen: boolean;
}

function Trial({ id, incident, mayWrite, doesReopen }: TrialProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { fields, seen, incidentId } = incident;
  const [drafts, setDrafts] = useState<Drafts>(() => draftsOf(incident, disclosureGrounds[4]!));
  const choices = useMemo(() => choicesOf(fields, drafts), [fields, drafts]);
  const save = useMutation({
    mutationFn: () => saveTrial(id, incidentId, seen, choices ?? []),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: DISCLOSURES_KEY, refetchType: 'none' });
      moveTo(`/disclosures/${id}`);
    },
    onError: (problem) => {
      // It is no longer what is shown here: it is shown as it now stands, to be tried anew.
      if (problem instanceof ApiProblem && problem.code === 'DISCLOSURE_STALE') {
        void queries.invalidateQueries({ queryKey: triedIncidentQuery(id, incidentId).queryKey });
      }
    },
  });
  const giveRest = (): void =>
    setDrafts(
      Object.fromEntries(
        Object.entries(drafts).map(([field, draft]) => [
          field,
          draft.choice === null ? { ...draft, choice: 'give' as const } : draft,
        ]),
      ),
    );
  const chosen = fields.filter(({ field }) => drafts[field]!.choice !== null).length;
  const isWhole = choices?.every(areGrounded) === true;
  return (
    <>
      <p role="status">{t('disclosure.chosen', { chosen, all: fields.length })}</p>
      {mayWrite &&
        fields.map((tried) => (
          <FieldTrial
            key={tried.field}
            tried={tried}
            draft={drafts[tried.field]!}
            onChange={(draft) => setDrafts((before) => ({ ...before, [tried.field]: draft }))}
          />
        ))}
      <Preview incident={incident} drafts={drafts} />
      {mayWrite && (
        <div className="disclosure-save">
          {doesReopen && <p>{t('disclosure.reopens')}</p>}
          {chosen < fields.length && <Button onClick={giveRest}>{t('disclosure.giveRest')}</Button>}
          {isWhole ? (
            <Button variant="primary" busy={save.isPending} onClick={() => save.mutate()}>
              {t('disclosure.save')}
            </Button>
          ) : (
            <p>{t('disclosure.chooseAll')}</p>
          )}
          {save.isError && <p role="alert">{problemText(save.error, t)}</p>}
        </div>
      )}
    </>
  );
}

const areGrounded = ({ ground, masks = [] }: { ground?: string; masks?: { ground: string }[] }) =>
  (ground === undefined || isGround(ground)) && masks.every((mask) => isGround(mask.ground));

/** How the copy would read. */
function Preview({ incident, drafts }: { incident: TriedIncident; drafts: Drafts }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <section aria-labelledby="preview-heading">
      <h2 id="preview-heading">{t('disclosure.preview')}</h2>
      <dl className="disclosure-facts">
        {incident.fields.map(({ field, value }) => {
          const parts = toldOf(value, drafts[field]!);
          return (
            <div key={field}>
              <dt>{disclosureFieldWords[field][language]}</dt>
              <dd>
                {parts === undefined && <em>{t('disclosure.notChosen')}</em>}
                {parts?.map((part, at) =>
                  'masked' in part ? (
                    <strong key={at} className="masked">
                      {t('disclosure.maskedMark', { ground: part.masked })}
                    </strong>
                  ) : (
                    <span key={at}>{part.text}</span>
                  ),
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
