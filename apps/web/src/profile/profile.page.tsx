import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { formatDate } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { roleName } from '../session/role-name.js';
import { LanguageSwitch } from '../shell/language-switch.js';
import { Shell } from '../shell/shell.js';
import { ThemeSwitch } from '../shell/theme-switch.js';
import { usePageTitle } from '../shell/use-page-title.js';
import '../styles/profile.css';
import { Alert } from '../ui/alert.js';
import { SecondStepPart } from './second-step-part.js';
import { SessionsPart } from './sessions-part.js';
import { TokensPart } from './tokens-part.js';

/** What one's own account is and opens. */
export default function ProfilePage({ session }: { session: Session }) {
  const { t } = useTranslation();
  usePageTitle(t('identity.profile.title'));
  const { isMissing } = session.secondStep;
  return (
    <Shell session={session}>
      <div className="profile">
        <h1>{t('identity.profile.title')}</h1>
        {isMissing && (
          <Alert kind="attention" heading={t('identity.profile.missing')}>
            <p>{t('identity.profile.missingHow')}</p>
          </Alert>
        )}
        {isMissing && <SecondStepPart session={session} />}
        <Who session={session} />
        {!isMissing && <SecondStepPart session={session} />}
        <SessionsPart />
        {!isMissing && <TokensPart session={session} />}
        <section aria-labelledby="profile-look">
          <h2 id="profile-look">{t('identity.profile.look')}</h2>
          <div className="profile-ways">
            <LanguageSwitch />
            <ThemeSwitch />
          </div>
        </section>
      </div>
    </Shell>
  );
}

function Who({ session }: { session: Session }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const day = (date: string): string => formatDate(Date.parse(`${date}T12:00:00Z`));
  const period = (from: string, to: string | undefined): string =>
    to
      ? t('identity.profile.fromTo', { from: day(from), to: day(to) })
      : t('identity.profile.from', { from: day(from) });
  return (
    <section aria-labelledby="profile-who">
      <h2 id="profile-who">{session.person.name}</h2>
      <p className="profile-about">{session.email}</p>
      <h3>{t('identity.profile.roles')}</h3>
      <ul className="profile-list">
        {session.roles.map(({ role, organisation, unit, validFrom, validTo }) => (
          <li key={`${role} ${organisation?.id} ${unit?.id}`}>
            <div>
              <strong>{roleName(role, language)}</strong>
              <p className="profile-about">
                {[unit?.name, organisation?.name].filter(Boolean).join(', ') ||
                  t('account.everywhere')}
                <br />
                {period(validFrom, validTo)}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p>{t('identity.profile.rolesWhy')}</p>
      <p>
        <Link href="/my-data">{t('nav.myData')}</Link>
      </p>
    </section>
  );
}
