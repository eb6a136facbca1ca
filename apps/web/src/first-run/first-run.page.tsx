import { CheckmarkCircleFillIcon, CircleIcon, ForwardIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PartView } from '../administration/part-view.js';
import {
  marked,
  PARTS,
  settingsQuery,
  useChangeSettings,
  type InstanceSettings,
  type Part,
} from '../administration/settings-query.js';
import type { Session } from '../api/client.js';
import { moveTo } from '../navigation/address.js';
import { Link } from '../navigation/link.js';
import { Shell } from '../shell/shell.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Button, ButtonLink } from '../ui/button.js';
import '../styles/setup.css';

const PATH = '/first-run';
const DONE = 'done';
/** The first administrator is made before this page can be opened. */
const STEPS_BEFORE = 1;

interface FirstRunPageProps {
  readonly session: Session;
  readonly address: URL;
}

const addressOf = (step: Part | typeof DONE): string => `${PATH}?step=${step}`;

/** The step that an address names; else the first that is neither done nor skipped. */
function stepIn(address: URL, { firstRun }: InstanceSettings): Part | typeof DONE {
  const asked = address.searchParams.get('step');
  if (asked === DONE) return DONE;
  const left = PARTS.find(
    (part) => !firstRun.done.includes(part) && !firstRun.skipped.includes(part),
  );
  return PARTS.find((part) => part === asked) ?? left ?? DONE;
}

/** Kom igång: an empty installation becomes a working one, step by step; each can be skipped and returned to. */
export default function FirstRunPage({ session, address }: FirstRunPageProps) {
  const { t } = useTranslation();
  const settings = useQuery(settingsQuery);
  usePageTitle(t('setup.firstRun'));
  return (
    <Shell session={session}>
      {settings.isPending && <Loading />}
      {settings.isError && (
        <Failure problem={settings.error} onRetry={() => void settings.refetch()} />
      )}
      {settings.data && <FirstRun settings={settings.data} step={stepIn(address, settings.data)} />}
    </Shell>
  );
}

interface FirstRunProps {
  readonly settings: InstanceSettings;
  readonly step: Part | typeof DONE;
}

function FirstRun({ settings, step }: FirstRunProps) {
  return (
    <div className="first-run">
      <Steps settings={settings} step={step} />
      {step === DONE ? (
        <Finished settings={settings} />
      ) : (
        <Step key={step} part={step} settings={settings} />
      )}
    </div>
  );
}

function Steps({ settings, step }: FirstRunProps) {
  const { t } = useTranslation();
  const { done, skipped } = settings.firstRun;
  const states = PARTS.map((part) =>
    done.includes(part) ? 'done' : skipped.includes(part) ? 'skipped' : 'left',
  );
  const count = states.filter((state) => state === 'done').length + STEPS_BEFORE;
  return (
    <nav className="first-steps" aria-label={t('setup.firstRun')}>
      <p className="first-steps-count">
        {t('setup.stepsDone', { count, all: PARTS.length + STEPS_BEFORE })}
      </p>
      <progress aria-label={t('setup.progress')} max={PARTS.length + STEPS_BEFORE} value={count} />
      <ol>
        <li className="step-done">
          <StepIcon state="done" />
          <span>
            {t('setup.first.short')} <span className="visually-hidden">{t('setup.step.done')}</span>
          </span>
        </li>
        {PARTS.map((part, at) => (
          <li key={part} className={`step-${states[at]}`}>
            <StepIcon state={states[at]!} />
            <Link href={addressOf(part)} aria-current={part === step ? 'step' : undefined}>
              {t(`setup.${part}.short`)}{' '}
              <span className="visually-hidden">{t(`setup.step.${states[at]!}`)}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepIcon({ state }: { state: string }) {
  const Icon =
    state === 'done' ? CheckmarkCircleFillIcon : state === 'skipped' ? ForwardIcon : CircleIcon;
  return <Icon aria-hidden fontSize="1.25rem" />;
}

function Step({ part, settings }: { part: Part; settings: InstanceSettings }) {
  const { t } = useTranslation();
  const skip = useChangeSettings();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  const at = PARTS.indexOf(part);
  const next = PARTS[at + 1] ?? DONE;
  const before = PARTS[at - 1];
  const goOn = (): void => moveTo(addressOf(next));
  const position = { at: at + STEPS_BEFORE + 1, all: PARTS.length + STEPS_BEFORE };
  return (
    <section className="setup" aria-labelledby="part-heading">
      <p className="step-position">{t('setup.position', position)}</p>
      <h1 id="part-heading" ref={heading} tabIndex={-1}>
        {t(`setup.${part}.heading`)}
      </h1>
      <p>{t(`setup.${part}.intro`)}</p>
      <PartView part={part} settings={settings} onKept={goOn} />
      <div className="step-ways">
        {before && (
          <ButtonLink href={addressOf(before)} variant="quiet">
            {t('setup.back')}
          </ButtonLink>
        )}
        <Button
          variant="quiet"
          busy={skip.isPending}
          onClick={() =>
            skip.mutate({ firstRun: marked(settings, part, 'skipped') }, { onSuccess: goOn })
          }
        >
          {t('setup.skip')}
        </Button>
      </div>
    </section>
  );
}

function Finished({ settings }: { settings: InstanceSettings }) {
  const { t } = useTranslation();
  const finish = useChangeSettings();
  const { firstRun } = settings;
  const heading = useRef<HTMLHeadingElement>(null);
  const skipped = PARTS.filter((part) => !firstRun.done.includes(part));
  useEffect(() => {
    heading.current?.focus();
    if (!firstRun.finished) finish.mutate({ firstRun: { ...firstRun, finished: true } });
    // Once, when one has come here.
  }, []);
  return (
    <section className="setup" aria-labelledby="part-heading">
      <h1 id="part-heading" ref={heading} tabIndex={-1}>
        {t('setup.done.heading', { name: settings.name })}
      </h1>
      <p>{t('setup.done.intro')}</p>
      <ul className="part-cards">
        <li>
          <Link href="/report">{t('setup.done.report')}</Link>
          <p>{t('setup.done.reportAbout')}</p>
        </li>
        <li>
          <Link href="/administration/people">{t('setup.done.people')}</Link>
          <p>{t('setup.done.peopleAbout')}</p>
        </li>
        <li>
          <Link href="/administration">{t('setup.administration')}</Link>
          <p>{t('setup.done.administrationAbout')}</p>
        </li>
      </ul>
      {skipped.length > 0 && (
        <>
          <h2>{t('setup.done.left')}</h2>
          <ul>
            {skipped.map((part) => (
              <li key={part}>
                <Link href={addressOf(part)}>{t(`setup.${part}.heading`)}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
