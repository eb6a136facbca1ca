import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../format/numbers.js';
import { Link } from '../navigation/link.js';
import { Failure, Loading, problemText } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { TextField } from '../ui/text-field.js';
import {
  endPause,
  pauseUnit,
  unitQuery,
  useForgetOrganisation,
  type Organisation,
  type UnitDetails,
} from './organisation-queries.js';
import { DayField, daysInWords, SaveForm } from './save-form.js';
import { ChangeUnit } from './unit-form.js';

/** One unit: what it is, and when it is paused. */
export function UnitView({ id, organisation }: { id: string; organisation: Organisation }) {
  const { t } = useTranslation();
  const unit = useQuery(unitQuery(id));
  return (
    <div className="organisation">
      <p>
        <Link href={`/organisations/${organisation.code}`}>{organisation.name}</Link>
      </p>
      {unit.isPending && <Loading />}
      {unit.isError && <Failure problem={unit.error} onRetry={() => void unit.refetch()} />}
      {unit.data && (
        <>
          <h1>{unit.data.name}</h1>
          <section className="organisation-part" aria-labelledby="unit-heading">
            <h2 id="unit-heading">{t('organisation.aboutUnit')}</h2>
            <ChangeUnit key={unit.data.revision} unit={unit.data} />
          </section>
          <Pauses unit={unit.data} />
        </>
      )}
    </div>
  );
}

function Pauses({ unit }: { unit: UnitDetails }) {
  const { t } = useTranslation();
  const forget = useForgetOrganisation();
  const today = formatDate(Date.now());
  const end = useMutation({
    mutationFn: (pauseId: string) => endPause(unit.id, pauseId),
    onSettled: forget,
  });
  return (
    <section className="organisation-part" aria-labelledby="pauses-heading">
      <h2 id="pauses-heading">{t('organisation.pauses')}</h2>
      <p>{t('organisation.pausesIntro')}</p>
      {unit.pauses.length > 0 && (
        <ul className="organisation-list">
          {unit.pauses.map(({ id, from, lastDay, reason }) => (
            <li key={id}>
              <span>
                <strong>{reason}</strong>
                <span className="organisation-term">{daysInWords(t, from, lastDay)}</span>
              </span>
              {(lastDay === null || lastDay >= today) && (
                <Button
                  variant="quiet"
                  busy={end.isPending}
                  aria-label={t('organisation.endPauseNamed', { reason })}
                  onClick={() => end.mutate(id)}
                >
                  {t('organisation.endPause')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {end.isError && (
        <Alert kind="attention" role="alert">
          <p>{problemText(end.error, t)}</p>
        </Alert>
      )}
      <PauseForm unit={unit} />
    </section>
  );
}

function PauseForm({ unit }: { unit: UnitDetails }) {
  const { t } = useTranslation();
  const [from, setFrom] = useState('');
  const [lastDay, setLastDay] = useState('');
  const [reason, setReason] = useState('');
  return (
    <SaveForm
      prefix="pause"
      submit={t('organisation.pause')}
      run={() => pauseUnit(unit.id, { from: from.trim(), reason, lastDay: lastDay.trim() || null })}
      onKept={() => [setFrom, setLastDay, setReason].forEach((clear) => clear(''))}
      check={() => [
        ...(from.trim() ? [] : [{ field: 'from', text: t('organisation.dayMissing') }]),
        ...(reason.trim() ? [] : [{ field: 'reason', text: t('organisation.reasonMissing') }]),
      ]}
    >
      {(errorAt) => (
        <>
          <DayField
            id="pause-from"
            label={t('organisation.firstDay')}
            value={from}
            error={errorAt('from')}
            onChange={setFrom}
          />
          <DayField
            id="pause-lastDay"
            label={t('organisation.lastDay')}
            value={lastDay}
            error={errorAt('lastDay')}
            onChange={setLastDay}
          />
          <TextField
            id="pause-reason"
            label={t('organisation.reason')}
            hint={t('organisation.reasonHint')}
            value={reason}
            error={errorAt('reason')}
            autoComplete="off"
            onChange={setReason}
          />
        </>
      )}
    </SaveForm>
  );
}
