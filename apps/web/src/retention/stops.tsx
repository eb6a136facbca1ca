import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../format/numbers.js';
import { Failure, problemText } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { Tag } from '../ui/tag.js';
import { TextField } from '../ui/text-field.js';
import { useClassWords } from './class-words.js';
import {
  releaseStop,
  RETENTION_KEY,
  stopsQuery,
  type Authority,
  type Stop,
} from './retention-queries.js';
import { StopForm } from './stop-form.js';

/** The holds of an authority: nothing that one holds goes. */
export function Stops({ authority }: { authority: Authority }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(stopsQuery(authority.id));
  const [isOpen, setOpen] = useState(false);
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  return (
    <section aria-labelledby="retention-stops">
      <h2 id="retention-stops">{t('retention.stops.heading')}</h2>
      <p>{t('retention.stops.lead')}</p>
      {data?.length === 0 && <p>{t('retention.stops.none')}</p>}
      {data && data.length > 0 && (
        <ul className="retention-list">
          {data.map((stop) => (
            <OneStop key={stop.id} stop={stop} />
          ))}
        </ul>
      )}
      {isOpen ? (
        <StopForm organisationId={authority.id} onClose={() => setOpen(false)} />
      ) : (
        <Button onClick={() => setOpen(true)}>{t('retention.stops.add')}</Button>
      )}
    </section>
  );
}

function OneStop({ stop }: { stop: Stop }) {
  const { t } = useTranslation();
  const classOf = useClassWords();
  const [isOpen, setOpen] = useState(false);
  const what = stop.reference ?? classOf(stop);
  const days = [stop.receivedFrom, stop.receivedTo];
  return (
    <li>
      <h3>{what}</h3>
      <p>
        <Tag kind={stop.isHolding ? 'accent' : 'neutral'}>
          {t(stop.isHolding ? 'retention.stops.holding' : 'retention.stops.over')}
        </Tag>
      </p>
      <p>{stop.reason}</p>
      <p className="hint">
        {t('retention.stops.since', { date: formatDate(Date.parse(stop.setAt)) })}
        {stop.holdsTo && ` ${t('retention.stops.until', { date: stop.holdsTo })}`}
        {days.some((day) => day !== null) &&
          ` ${t('retention.stops.received', { from: days[0] ?? '…', to: days[1] ?? '…' })}`}
      </p>
      {stop.releaseReason && <p>{t('retention.stops.released', { reason: stop.releaseReason })}</p>}
      {stop.isHolding && !isOpen && (
        <Button
          aria-label={t('retention.stops.releaseNamed', { name: what })}
          onClick={() => setOpen(true)}
        >
          {t('retention.stops.release')}
        </Button>
      )}
      {isOpen && <Release stop={stop} onClose={() => setOpen(false)} />}
    </li>
  );
}

function Release({ stop, onClose }: { stop: Stop; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const release = useMutation({
    mutationFn: () => releaseStop(stop.id, reason),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: RETENTION_KEY });
      onClose();
    },
  });
  return (
    <form
      className="retention-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        release.mutate();
      }}
    >
      <TextField
        id={`release-${stop.id}`}
        label={t('retention.stops.releaseWhy')}
        value={reason}
        error={release.isError ? problemText(release.error, t) : undefined}
        autoComplete="off"
        onChange={setReason}
      />
      <div className="retention-actions">
        <Button type="submit" busy={release.isPending}>
          {t('retention.stops.release')}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t('retention.cancel')}
        </Button>
      </div>
    </form>
  );
}
