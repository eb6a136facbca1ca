import { BellDotIcon, BellIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '../navigation/link.js';
import '../styles/bell.css';
import { messagesQuery } from './message-queries.js';

/** Leads to one's messages, and says how many are unread. */
export function Bell() {
  const { t } = useTranslation();
  const { data } = useQuery(messagesQuery(1));
  const unread = data?.unread ?? 0;
  const Icon = unread > 0 ? BellDotIcon : BellIcon;
  return (
    <Link href="/messages" className="bell">
      <Icon aria-hidden fontSize="1.5rem" />
      <span className="visually-hidden">{t('messages.heading')}</span>
      {unread > 0 && (
        <>
          <span className="bell-count" aria-hidden>
            {unread}
          </span>
          <span className="visually-hidden">, {t('messages.unread', { count: unread })}</span>
        </>
      )}
    </Link>
  );
}
