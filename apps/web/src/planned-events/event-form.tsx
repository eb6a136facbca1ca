import {
  EVENT_NOTE_CHARACTERS_MAX,
  EVENT_TITLE_CHARACTERS_MAX,
  EVENT_WORDS_CHARACTERS_MAX,
  plannedEventKindCodes,
  plannedEventKinds,
} from '#domain';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsOf } from '../administration/part-form.js';
import type { Area } from '../api/client.js';
import { languageOf } from '../i18n/language.js';
import { AreaCombobox } from '../picture/area-combobox.js';
import { PersonWatch } from '../person-text/person-watch.js';
import { usePersonData } from '../person-text/use-person-data.js';
import { Button } from '../ui/button.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { Select } from '../ui/select.js';
import { TextArea, TextField } from '../ui/text-field.js';
import {
  changeEvent,
  planEvent,
  useForgetEvents,
  type EventList,
  type EventWish,
  type PlannedEvent,
} from './event-queries.js';
import { faultsOf, wishOf, writtenOf, type WrittenEvent } from './written-event.js';

const LINK_CHARACTERS_MAX = 500;

interface EventFormProps {
  readonly areas: readonly Area[];
  /** `<level>:<code>` to begin with. */
  readonly area: string;
  readonly plansFor: EventList['plansFor'];
  /** The one to change; absent, a new one. */
  readonly event?: PlannedEvent;
  readonly onKept: (event: PlannedEvent) => void;
  readonly onClose: () => void;
}

/** Everything that is said of an event. What is wrong stands above and at each field. */
export function EventForm({ areas, area, plansFor, event, onKept, onClose }: EventFormProps) {
  const { t } = useTranslation();
  const prefix = event === undefined ? 'event' : `event-${event.id}`;
  const [written, setWritten] = useState(() => writtenOf(area, event));
  const [organisationId, setOrganisationId] = useState(plansFor[0]?.id);
  const [own, setOwn] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [clientId] = useState(() => crypto.randomUUID());
  const forget = useForgetEvents();
  const keep = useMutation({
    mutationFn: (wish: EventWish) =>
      event ? changeEvent(event, wish) : planEvent(wish, clientId, organisationId),
    onSuccess: async (kept) => {
      await forget();
      onKept(kept);
    },
    onSettled: () => setAttempt((count) => count + 1),
  });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const named = (field: string) => `${prefix}-${field === 'part-heading' ? 'save' : field}`;
  const errors = [...own, ...errorsOf(keep.error, t)].map(({ field, text }) => {
    return { field: named(field), text };
  });
  const send = (submit: FormEvent): void => {
    submit.preventDefault();
    const found = faultsOf(written).map(({ field, key }) => ({ field, text: t(key) }));
    setOwn(found);
    setAttempt((count) => count + 1);
    keep.reset();
    if (found.length === 0) keep.mutate(wishOf(written));
  };
  return (
    <form ref={form} className="event-form" noValidate onSubmit={send}>
      <ErrorSummary heading={t('setup.problem')} errors={errors} attempt={attempt} />
      {!event && plansFor.length > 1 && (
        <Select
          id={named('organisationId')}
          label={t('events.organisation')}
          value={organisationId ?? ''}
          onChange={setOrganisationId}
        >
          {plansFor.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
      <EventFields
        written={written}
        areas={areas}
        named={named}
        errorAt={(field) => errors.find((error) => error.field === named(field))?.text}
        onWrite={(change) => setWritten({ ...written, ...change })}
      />
      <div className="event-actions">
        <Button id={named('save')} type="submit" variant="primary" busy={keep.isPending}>
          {t(event ? 'events.saveChange' : 'events.save')}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t('events.leave')}
        </Button>
      </div>
    </form>
  );
}

interface FieldsProps {
  readonly written: WrittenEvent;
  readonly areas: readonly Area[];
  readonly named: (field: string) => string;
  readonly errorAt: (field: string) => string | undefined;
  readonly onWrite: (change: Partial<WrittenEvent>) => void;
}

function EventFields({ written, areas, named, errorAt, onWrite }: FieldsProps) {
  const { t, i18n } = useTranslation();
  const organisers = usePersonData(written.organiser);
  const notes = usePersonData(written.note);
  const text = (field: Exclude<keyof WrittenEvent, 'kind' | 'area'>, max?: number) => (
    <TextField
      id={named(field)}
      label={t(`events.field.${field}`)}
      hint={i18n.exists(`events.hint.${field}`) ? t(`events.hint.${field}`) : undefined}
      value={written[field]}
      error={errorAt(field)}
      autoComplete="off"
      maxLength={max ?? EVENT_WORDS_CHARACTERS_MAX}
      onChange={(value) => onWrite({ [field]: value })}
    />
  );
  const watched = (field: 'organiser' | 'note', found: typeof notes) => (
    <PersonWatch
      field={named(field)}
      text={written[field]}
      found={found}
      advice={t('events.watch')}
      onChange={(value) => onWrite({ [field]: value })}
    />
  );
  return (
    <>
      {text('title', EVENT_TITLE_CHARACTERS_MAX)}
      <KindSelect id={named('kind')} kind={written.kind} onChoose={(kind) => onWrite({ kind })} />
      <AreaCombobox
        areas={areas}
        chosen={written.area}
        onChoose={(chosen) => onWrite({ area: chosen })}
      />
      {text('place')}
      <div className="event-times">
        {text('from')}
        {text('fromTime')}
        {text('to')}
        {text('toTime')}
      </div>
      {text('organiser')}
      {watched('organiser', organisers)}
      {text('expectedPeople')}
      {text('source')}
      {text('link', LINK_CHARACTERS_MAX)}
      <TextArea
        id={named('note')}
        label={t('events.field.note')}
        hint={t('events.hint.note')}
        value={written.note}
        error={errorAt('note')}
        rows={3}
        maxLength={EVENT_NOTE_CHARACTERS_MAX}
        onChange={(note) => onWrite({ note })}
      />
      {watched('note', notes)}
    </>
  );
}

interface KindSelectProps {
  readonly id: string;
  readonly kind: WrittenEvent['kind'];
  readonly onChoose: (kind: WrittenEvent['kind']) => void;
}

function KindSelect({ id, kind, onChoose }: KindSelectProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <Select
      id={id}
      label={t('events.field.kind')}
      value={kind}
      onChange={(code) => onChoose(code as WrittenEvent['kind'])}
    >
      {plannedEventKindCodes.map((code) => (
        <option key={code} value={code}>
          {plannedEventKinds[code][language]}
        </option>
      ))}
    </Select>
  );
}
