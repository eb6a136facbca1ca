import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDate, formatTime } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Failure, Loading } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { Tag } from '../ui/tag.js';
import {
  endOtherSessions,
  endSession,
  ownSessionsQuery,
  type OwnSession,
} from './profile-queries.js';
import { Refused } from './second-step-part.js';

/** Where one is signed in, and the way to end what one does not know. */
export function SessionsPart() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const sessions = useQuery(ownSessionsQuery);
  const refresh = () => queries.invalidateQueries({ queryKey: ownSessionsQuery.queryKey });
  const end = useMutation({ mutationFn: endSession, onSettled: refresh });
  const endOthers = useMutation({ mutationFn: endOtherSessions, onSettled: refresh });
  const { data } = sessions;
  return (
    <section aria-labelledby="own-sessions">
      <h2 id="own-sessions">{t('identity.sessions.heading')}</h2>
      <p>{t('identity.sessions.what')}</p>
      {sessions.isPending && <Loading />}
      {sessions.isError && (
        <Failure problem={sessions.error} onRetry={() => void sessions.refetch()} />
      )}
      {[end, endOthers].map(({ error }, at) => error && <Refused key={at} problem={error} />)}
      <ul className="profile-list">
        {data?.map((each) => (
          <SessionRow
            key={each.id}
            session={each}
            isEnding={end.isPending && end.variables === each.id}
            onEnd={() => end.mutate(each.id)}
          />
        ))}
      </ul>
      {data && data.length > 1 && (
        <Button danger busy={endOthers.isPending} onClick={() => endOthers.mutate()}>
          {t('identity.sessions.endOthers')}
        </Button>
      )}
    </section>
  );
}

interface SessionRowProps {
  readonly session: OwnSession;
  readonly isEnding: boolean;
  readonly onEnd: () => void;
}

function SessionRow({ session, isEnding, onEnd }: SessionRowProps) {
  const { t, i18n } = useTranslation();
  const when = (text: string): string => {
    const moment = Date.parse(text);
    return `${formatDate(moment)} ${formatTime(moment, languageOf(i18n))}`;
  };
  const device = t(`identity.device.${session.device}`);
  return (
    <li>
      <div>
        <p className="profile-state">
          <strong>{device}</strong>
          {session.isThisOne && <Tag kind="accent">{t('identity.sessions.thisOne')}</Tag>}
        </p>
        <p className="profile-about">
          {t('identity.sessions.used', { when: when(session.lastSeenAt) })}
          <br />
          {t(`identity.method.${session.method}`, { when: when(session.createdAt) })}
        </p>
      </div>
      {!session.isThisOne && (
        <Button
          busy={isEnding}
          aria-label={t('identity.sessions.endThis', { device, when: when(session.createdAt) })}
          onClick={onEnd}
        >
          {t('identity.sessions.end')}
        </Button>
      )}
    </li>
  );
}
