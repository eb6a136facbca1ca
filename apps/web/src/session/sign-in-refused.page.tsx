import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { Shell } from '../shell/shell.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Alert } from '../ui/alert.js';
import { ButtonLink } from '../ui/button.js';

/** What the identity provider's visit can end with; anything else in the address says no more than that it failed. */
const REASONS: Readonly<Record<string, string>> = {
  PROVIDER_PERSON_UNKNOWN: 'unknown',
  PROVIDER_UNAVAILABLE: 'unavailable',
  PROVIDER_VISIT_OVER: 'over',
};

/** Where somebody ends up whom the identity provider could not sign in. */
export default function SignInRefusedPage({ session }: { session: Session | null }) {
  const { t } = useTranslation();
  usePageTitle(t('identity.refused.title'));
  const given = new URLSearchParams(window.location.search).get('reason') ?? '';
  const reason = Object.hasOwn(REASONS, given) ? REASONS[given] : 'refused';
  return (
    <Shell session={session}>
      <div className="sign-in">
        <Alert kind="attention" heading={t(`identity.refused.${reason}`)} headingLevel={1}>
          <p>{t(`identity.refused.${reason}How`)}</p>
        </Alert>
        <p>
          <ButtonLink href="/">{t('identity.refused.back')}</ButtonLink>
        </p>
      </div>
    </Shell>
  );
}
