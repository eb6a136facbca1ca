import '../styles/editions.css';
import { pictureOutcomeWords, pictureStates, pictureSteps, pictureStateWords } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatTime } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { Failure, Loading } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { Details } from '../ui/details.js';
import { EditionList } from './edition-list.js';
import { wayQuery, type Step, type Way } from './edition-queries.js';
import { ProposalPart } from './proposal-part.js';
import { StepForm } from './step-form.js';

/** What sections are called, where they are known. */
export type SectionName = (code: string) => string;

interface WayPartProps {
  readonly id: string;
  readonly nameOf: SectionName;
  /** Of what is shown beside: that can be approved, and nothing else. */
  readonly seenHash?: string | undefined;
}

/** Where a picture is, what comes next and who takes it, and how it came there. */
export function WayPart({ id, nameOf, seenHash }: WayPartProps) {
  const { t } = useTranslation();
  const { data: way, error, refetch } = useQuery(wayQuery(id));
  const [chosen, choose] = useState<Step | null>(null);
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!way) return <Loading />;
  const own = way.next.filter(({ isYours }) => isYours);
  return (
    <section className="way" aria-labelledby="way-heading">
      <h2 id="way-heading">{t('editions.way.heading', { context: way.kind })}</h2>
      <States way={way} />
      <p role="status">{t(`editions.way.now_${way.state}`, { context: way.kind })}</p>
      {own.length === 0 && <p>{t(`editions.way.waits_${way.state}`)}</p>}
      {way.proposal && <ProposalPart proposal={way.proposal} />}
      <Completeness way={way} nameOf={nameOf} />
      {chosen === null ? (
        <Steps id={id} steps={own.map(({ step }) => step)} onChoose={choose} {...{ seenHash }} />
      ) : (
        <StepForm key={chosen} {...{ way, seenHash }} step={chosen} onDone={() => choose(null)} />
      )}
      {way.editions.length > 0 && (
        <EditionList items={way.editions} caption={t('editions.versions')} />
      )}
      {way.steps.length > 0 && <TakenSteps way={way} />}
    </section>
  );
}

function States({ way }: { way: Way }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const at = pictureStates.indexOf(way.state);
  return (
    <ol className="way-states" aria-label={t('editions.way.states')}>
      {pictureStates.map((state, place) => (
        <li
          key={state}
          aria-current={state === way.state ? 'step' : undefined}
          className={place < at ? 'way-done' : undefined}
        >
          {pictureStateWords[state][language]}
        </li>
      ))}
    </ol>
  );
}

function Completeness({ way, nameOf }: { way: Way } & Pick<WayPartProps, 'nameOf'>) {
  const { t } = useTranslation();
  const { missing, gaps, isComplete, hasPriorities, unheard } = way.completeness;
  if (isComplete) {
    return (
      <>
        <p className="way-complete">{t('editions.way.complete', { context: way.kind })}</p>
        {unheard && <WithoutAll unheard={unheard} />}
      </>
    );
  }
  if (missing.length === 0) {
    return (
      <p>
        {t('editions.way.lawWritten', { context: way.kind })}{' '}
        {t(hasPriorities ? 'editions.way.gaps' : 'editions.way.noPriorities', {
          count: gaps.length,
        })}
      </p>
    );
  }
  return (
    <Alert kind="attention" heading={t('editions.way.missing')} headingLevel={3}>
      <ul>
        {missing.map((code) => (
          <li key={code}>
            <a href={`#section-${code}`}>{nameOf(code)}</a>
          </li>
        ))}
      </ul>
      <p>{t('editions.way.missingText', { context: way.kind })}</p>
    </Alert>
  );
}

/** Of the municipality's picture: what it is made without, which hinders nothing. */
function WithoutAll({ unheard }: { unheard: NonNullable<Way['completeness']['unheard']> }) {
  const { t } = useTranslation();
  const { organisations, goals } = unheard;
  if (organisations.length === 0 && goals === 0) return null;
  return (
    <Alert heading={t('editions.way.unheardHeading')} headingLevel={3}>
      {organisations.length > 0 && (
        <p>
          {t('editions.way.unheard', {
            ...{ count: organisations.length, names: organisations.join(', ') },
          })}
        </p>
      )}
      {goals > 0 && <p>{t('editions.way.unjudged', { count: goals })}</p>}
      <p>{t('editions.way.unheardText')}</p>
    </Alert>
  );
}

interface StepsProps extends Pick<WayPartProps, 'id' | 'seenHash'> {
  readonly steps: readonly Step[];
  readonly onChoose: (step: Step) => void;
}

/** A step that rests on what was read is taken where it is read. */
function Steps({ id, steps, onChoose, seenHash }: StepsProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  if (steps.length === 0) return null;
  return (
    <div className="way-steps">
      {steps.map((step) =>
        pictureSteps[step].needs.includes('seen') && seenHash === undefined ? (
          <Link key={step} href={`/pictures/${id}/review`}>
            {t('editions.way.readFirst')}
          </Link>
        ) : (
          <Button key={step} onClick={() => onChoose(step)}>
            {pictureSteps[step].words[language]}
          </Button>
        ),
      )}
    </div>
  );
}

/** The last step first: it says why one is here. */
function TakenSteps({ way }: { way: Way }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <Details summary={t('editions.way.history', { count: way.steps.length })}>
      <ol className="way-history" reversed>
        {[...way.steps].reverse().map((taken) => {
          const at = Date.parse(taken.takenAt);
          const { meeting, decision } = taken;
          const met = decision ?? meeting;
          return (
            <li key={taken.number}>
              <strong>
                {taken.outcome
                  ? pictureOutcomeWords[taken.outcome][language]
                  : pictureSteps[taken.step].words[language]}
              </strong>
              <span>
                {t(taken.takenBy === null ? 'editions.way.at' : 'editions.way.by', {
                  name: taken.takenBy,
                  date: formatDate(at),
                  time: formatTime(at, language),
                })}
              </span>
              {met && <span>{t('editions.met', { ...met })}</span>}
              {taken.words && <p>{taken.words}</p>}
            </li>
          );
        })}
      </ol>
    </Details>
  );
}
