import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { formatDate, formatTime } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { Shell } from '../shell/shell.js';
import { Failure, Loading, problemText } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import '../styles/messages.css';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { Select } from '../ui/select.js';
import { Tag } from '../ui/tag.js';
import {
  chooseMailLanguage,
  markRead,
  messagesQuery,
  MESSAGES_KEY,
  type Message,
} from './message-queries.js';

const FIRST_SHOWN = 20;
const SHOWN_MAX = 100;

/** What one has been told, newest first. */
export default function MessagesPage({ session }: { session: Session }) {
  const { t } = useTranslation();
  usePageTitle(t('messages.heading'));
  const [shown, setShown] = useState(FIRST_SHOWN);
  const messages = useQuery({ ...messagesQuery(shown), placeholderData: keepPreviousData });
  const items = messages.data?.items ?? [];
  return (
    <Shell session={session}>
      <div className="messages">
        <h1>{t('messages.heading')}</h1>
        {messages.isPending && <Loading />}
        {messages.isError && (
          <Failure problem={messages.error} onRetry={() => void messages.refetch()} />
        )}
        {messages.data && (
          <p role="status">
            {items.length === 0
              ? t('messages.none')
              : t('messages.unread', { count: messages.data.unread })}
          </p>
        )}
        {messages.data && items.length === 0 && (
          <p className="messages-about">{t('messages.noneAbout')}</p>
        )}
        {items.length > 0 && (
          <ul className="messages-list">
            {items.map((message) => (
              <One key={message.id} message={message} />
            ))}
          </ul>
        )}
        {messages.data?.nextCursor && shown < SHOWN_MAX && (
          <Button onClick={() => setShown(SHOWN_MAX)}>{t('messages.more')}</Button>
        )}
        {messages.data && <MailLanguage language={messages.data.mailLanguage} />}
      </div>
    </Shell>
  );
}

function One({ message }: { message: Message }) {
  const { t, i18n } = useTranslation();
  const queries = useQueryClient();
  const { id, title, body, path, createdAt, read } = message;
  const mark = useMutation({
    mutationFn: () => markRead(id),
    onSuccess: () => queries.invalidateQueries({ queryKey: MESSAGES_KEY }),
  });
  const at = Date.parse(createdAt);
  return (
    <li>
      <h2>
        {title} {!read && <Tag kind="accent">{t('messages.new')}</Tag>}
      </h2>
      <p className="messages-about">
        {formatDate(at)} {formatTime(at, languageOf(i18n))}
      </p>
      <p>{body}</p>
      <div className="messages-tools">
        <Link href={path}>{t('messages.open')}</Link>
        {!read && (
          <Button
            variant="quiet"
            busy={mark.isPending}
            aria-label={t('messages.markReadNamed', { title })}
            onClick={() => mark.mutate()}
          >
            {t('messages.markRead')}
          </Button>
        )}
      </div>
      {mark.isError && (
        <Alert kind="attention" role="alert">
          <p>{problemText(mark.error, t)}</p>
        </Alert>
      )}
    </li>
  );
}

function MailLanguage({ language }: { language: 'sv' | 'en' }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const choose = useMutation({
    mutationFn: chooseMailLanguage,
    onSuccess: () => queries.invalidateQueries({ queryKey: MESSAGES_KEY }),
  });
  return (
    <section className="messages-language">
      <Select
        id="mail-language"
        label={t('messages.mailLanguage')}
        value={language}
        onChange={(value) => choose.mutate(value as 'sv' | 'en')}
      >
        <option value="sv">{t('messages.languages.sv')}</option>
        <option value="en">{t('messages.languages.en')}</option>
      </Select>
      <p role="status">{choose.isSuccess && t('messages.saved')}</p>
      {choose.isError && (
        <Alert kind="attention" role="alert">
          <p>{problemText(choose.error, t)}</p>
        </Alert>
      )}
    </section>
  );
}
