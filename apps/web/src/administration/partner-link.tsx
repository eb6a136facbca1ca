import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { formatTime } from '../format/numbers.js';
import { problemText } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { LinkToCopy } from './invitation-link.js';
import { giveSignInLink, type PersonEntry, type SignInLink } from './people-queries.js';

/** Whether somebody signs in by links: a partner, and nothing else. */
export const signsInByLink = ({ roles, state }: PersonEntry): boolean =>
  state !== 'disabled' &&
  state !== 'no_account' &&
  roles.length > 0 &&
  roles.every(({ role }) => role === 'partner');

/** Sends a partner the link that they sign in by, once; it is shown only where mail does not go. */
export function PartnerLink({ person: { id, name } }: { person: PersonEntry }) {
  const { t } = useTranslation();
  const give = useMutation({ mutationFn: () => giveSignInLink(id) });
  return (
    <>
      <Button
        busy={give.isPending}
        aria-label={t('people.sendLinkNamed', { name })}
        onClick={() => give.mutate()}
      >
        {t(give.isSuccess ? 'people.sendLinkAgain' : 'people.sendLink')}
      </Button>
      {give.data && <Given name={name} link={give.data} />}
      {give.isError && (
        <Alert kind="attention" role="alert">
          <p>{problemText(give.error, t)}</p>
        </Alert>
      )}
    </>
  );
}

function Given({ name, link: { path, expiresAt, mail } }: { name: string; link: SignInLink }) {
  const { t, i18n } = useTranslation();
  const until = formatTime(Date.parse(expiresAt), languageOf(i18n));
  return (
    <Alert
      role="status"
      kind={mail === 'failed' ? 'attention' : 'calm'}
      heading={t(`people.link.${mail}`, { name })}
      headingLevel={3}
    >
      <p>{t(`people.linkHelp.${mail}`, { until })}</p>
      {path !== null && <LinkToCopy path={path} />}
    </Alert>
  );
}
