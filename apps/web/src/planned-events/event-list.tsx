import { plannedEventKinds } from '#domain';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, type Area } from '../api/client.js';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { problemText } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { Tag } from '../ui/tag.js';
import { TextField } from '../ui/text-field.js';
import { EventForm } from './event-form.js';
import {
  stepEvent,
  useForgetEvents,
  type EventList as Events,
  type EventStep,
  type PlannedEvent,
} from './event-queries.js';
import { whenInWords, whereInWords } from './event-words.js';

interface EventListProps {
  readonly events: readonly PlannedEvent[];
  readonly areas: readonly Area[];
  readonly plansFor: Events['plansFor'];
  readonly onTold: (text: string) => void;
}

/** The events, the earliest first; what one's own authority plans is changed in its place. */
export function EventList({ events, ...rest }: EventListProps) {
  return (
    <ul className="event-list">
      {events.map((event) => (
        <li key={event.id}>
          <OneEvent event={event} {...rest} />
        </li>
      ))}
    </ul>
  );
}

type OneProps = Omit<EventListProps, 'events'> & { readonly event: PlannedEvent };

function OneEvent({ event, areas, plansFor, onTold }: OneProps) {
  const { t } = useTranslation();
  const [isChanging, setIsChanging] = useState(false);
  if (isChanging) {
    return (
      <>
        <h3>{t('events.changeNamed', { title: event.title })}</h3>
        <EventForm
          areas={areas}
          area={event.area}
          plansFor={plansFor}
          event={event}
          onKept={({ title }) => {
            setIsChanging(false);
            onTold(t('events.changed', { title }));
          }}
          onClose={() => setIsChanging(false)}
        />
      </>
    );
  }
  return (
    <>
      <EventFacts event={event} />
      {event.mayChange && (
        <EventActions event={event} onTold={onTold} onChange={() => setIsChanging(true)} />
      )}
    </>
  );
}

function EventFacts({ event }: { event: PlannedEvent }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { title, kind, organiser, expectedPeople, source, link, note, status, reason } = event;
  const more = [
    organiser && t('events.by', { organiser }),
    expectedPeople !== null &&
      t('events.people', { people: formatCount(expectedPeople, language) }),
    source && t('events.from', { source }),
    t('events.plannedBy', { name: event.organisationName }),
  ].filter(Boolean);
  return (
    <>
      <p className="event-when">{whenInWords(event, t, language)}</p>
      <h3>{title}</h3>
      <p className="event-tags">
        <Tag>{plannedEventKinds[kind][language]}</Tag>
        {status === 'cancelled' && <Tag kind="attention">{t('events.cancelled')}</Tag>}
      </p>
      <p>{whereInWords(event)}</p>
      {reason && <p>{t('events.because', { reason })}</p>}
      {note && <p>{note}</p>}
      <p className="event-more">{more.join(' ')}</p>
      {link && (
        <p>
          <a href={link} rel="noreferrer noopener">
            {t('events.readMore', { title })}
          </a>
        </p>
      )}
    </>
  );
}

interface ActionsProps {
  readonly event: PlannedEvent;
  readonly onTold: (text: string) => void;
  readonly onChange: () => void;
}

/** Change, cancel with a reason or put back, and undo the last of it. */
function EventActions({ event, onTold, onChange }: ActionsProps) {
  const { t } = useTranslation();
  const forget = useForgetEvents();
  const [isCancelling, setIsCancelling] = useState(false);
  const step = useMutation({
    mutationFn: (body: EventStep) => stepEvent(event, body),
    onSuccess: (_event, { to }) => {
      setIsCancelling(false);
      onTold(t(`events.done.${to}`, { title: event.title }));
    },
    // Somebody else may have been quicker: then what they did is shown.
    onSettled: forget,
  });
  const { title, status, revision } = event;
  const button = (name: string, act: () => void, to?: EventStep['to']) => (
    <Button
      aria-label={t(`events.${name}Named`, { title })}
      busy={step.isPending && to !== undefined && step.variables.to === to}
      onClick={act}
    >
      {t(`events.${name}`)}
    </Button>
  );
  if (isCancelling) {
    return (
      <CancelForm
        event={event}
        problem={step.error}
        isBusy={step.isPending}
        onCancel={(reason) => step.mutate({ to: 'cancelled', reason })}
        onClose={() => setIsCancelling(false)}
      />
    );
  }
  return (
    <div className="event-actions">
      {button('change', onChange)}
      {status === 'planned'
        ? button('cancel', () => setIsCancelling(true))
        : button('putBack', () => step.mutate({ to: 'planned' }), 'planned')}
      {revision > 1 && button('undo', () => step.mutate({ to: 'undone' }), 'undone')}
      {step.isError && (
        <p role="alert" className="ds-validation-message">
          {problemText(step.error, t)}
        </p>
      )}
    </div>
  );
}

interface CancelProps {
  readonly event: PlannedEvent;
  readonly problem: unknown;
  readonly isBusy: boolean;
  readonly onCancel: (reason: string) => void;
  readonly onClose: () => void;
}

function CancelForm({ event, problem, isBusy, onCancel, onClose }: CancelProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const refused = problem instanceof ApiProblem ? problem.fields[0]?.message : undefined;
  const send = (submit: FormEvent): void => {
    submit.preventDefault();
    const isSaid = reason.trim() !== '';
    setMissing(isSaid ? undefined : t('events.reasonMissing'));
    if (isSaid) onCancel(reason.trim());
    else field.current?.focus();
  };
  return (
    <form className="event-form" noValidate onSubmit={send}>
      <TextField
        ref={field}
        id={`event-reason-${event.id}`}
        label={t('events.reason', { title: event.title })}
        hint={t('events.reasonHint')}
        value={reason}
        error={missing ?? refused ?? (problem ? problemText(problem, t) : undefined)}
        autoComplete="off"
        autoFocus
        onChange={setReason}
      />
      <div className="event-actions">
        <Button type="submit" danger busy={isBusy}>
          {t('events.doCancel')}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t('events.leave')}
        </Button>
      </div>
    </form>
  );
}
