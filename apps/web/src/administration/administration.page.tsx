import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { Link } from '../navigation/link.js';
import { Shell } from '../shell/shell.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { ButtonLink } from '../ui/button.js';
import '../styles/setup.css';
import { PartView } from './part-view.js';
import { PARTS, settingsQuery, type InstanceSettings, type Part } from './settings-query.js';
import { WordTemplatePart } from './word-template-part.js';

const PATH = '/administration';

interface AdministrationPageProps {
  readonly session: Session;
  readonly address: URL;
}

/** What the first run settled, to change later: a page for each part. */
export default function AdministrationPage({ session, address }: AdministrationPageProps) {
  const { t } = useTranslation();
  const part = PARTS.find((each) => address.pathname === `${PATH}/${each}`);
  const isTemplate = address.pathname === `${PATH}/word-template`;
  usePageTitle(t(titleOf(part, isTemplate)));
  const settings = useQuery(settingsQuery);
  return (
    <Shell session={session}>
      {settings.isPending && !isTemplate && <Loading />}
      {settings.isError && !isTemplate && (
        <Failure problem={settings.error} onRetry={() => void settings.refetch()} />
      )}
      {settings.data && part && <OnePart key={part} part={part} settings={settings.data} />}
      {isTemplate && <TemplatePage />}
      {settings.data && !part && !isTemplate && <AllParts settings={settings.data} />}
    </Shell>
  );
}

function titleOf(part: Part | undefined, isTemplate: boolean): string {
  if (isTemplate) return 'wordTemplate.heading';
  return part ? `setup.${part}.heading` : 'setup.administration';
}

function TemplatePage() {
  const { t } = useTranslation();
  return (
    <div className="setup">
      <p>
        <Link href={PATH}>{t('setup.backToAdministration')}</Link>
      </p>
      <h1>{t('wordTemplate.heading')}</h1>
      <p>{t('wordTemplate.intro')}</p>
      <WordTemplatePart />
    </div>
  );
}

function OnePart({ part, settings }: { part: Part; settings: InstanceSettings }) {
  const { t } = useTranslation();
  return (
    <div className="setup">
      <p>
        <Link href={PATH}>{t('setup.backToAdministration')}</Link>
      </p>
      <h1 id="part-heading" tabIndex={-1}>
        {t(`setup.${part}.heading`)}
      </h1>
      <p>{t(`setup.${part}.intro`)}</p>
      <PartView part={part} settings={settings} />
    </div>
  );
}

function AllParts({ settings }: { settings: InstanceSettings }) {
  const { t } = useTranslation();
  return (
    <div className="setup">
      <h1>{t('setup.administration')}</h1>
      {!settings.firstRun.finished && (
        <div className="part-group">
          <p>{t('setup.notFinished')}</p>
          <ButtonLink href="/first-run" variant="primary">
            {t('setup.continueFirstRun')}
          </ButtonLink>
        </div>
      )}
      <ul className="part-cards">
        {PARTS.map((part) => (
          <li key={part}>
            <Link href={`${PATH}/${part}`}>{t(`setup.${part}.heading`)}</Link>
            <p>{t(`setup.${part}.about`)}</p>
          </li>
        ))}
        <li>
          <Link href={`${PATH}/word-template`}>{t('wordTemplate.heading')}</Link>
          <p>{t('wordTemplate.about')}</p>
        </li>
        <li>
          <Link href="/policy">{t('policy.title')}</Link>
          <p>{t('nav.policyAbout')}</p>
        </li>
      </ul>
    </div>
  );
}
