import { groundsByKind, restrictionGrounds, type RestrictionGround } from '#domain';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorAt, errorsOf } from '../administration/part-form.js';
import { formatDate } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { RadioGroup } from '../ui/choices.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { TextArea, TextField } from '../ui/text-field.js';
import { liftRestriction, restrict, type Measures } from './measures-queries.js';
import type { RightsCase } from './rights-queries.js';
import { useStep } from './use-step.js';

type Restriction = NonNullable<Measures['restriction']>;

interface RestrictionPartProps {
  readonly found: RightsCase;
  readonly restriction: Measures['restriction'];
}

/** Whether what was told is closed: set, standing or lifted. */
export function RestrictionPart({ found, restriction }: RestrictionPartProps) {
  const { t } = useTranslation();
  return (
    <section className="rights-work" aria-labelledby="restriction">
      <h2 id="restriction">{t('measures.restriction.heading')}</h2>
      <p>{t('measures.restriction.lead')}</p>
      {restriction === null && found.outcome === null && <RestrictForm found={found} />}
      {restriction === null && found.outcome !== null && <p>{t('measures.restriction.none')}</p>}
      {restriction !== null && <Standing restriction={restriction} />}
      {restriction?.liftedAt === null && <LiftForm id={found.id} />}
    </section>
  );
}

function Standing({ restriction }: { restriction: Restriction }) {
  const { t, i18n } = useTranslation();
  const { ground, setAt, motive, incidents, liftedAt, informedOn, liftedMotive } = restriction;
  const date = (at: string) => formatDate(Date.parse(at));
  return (
    <>
      <p>
        {t('measures.restriction.set', {
          date: date(setAt),
          ground: restrictionGrounds[ground][languageOf(i18n)],
        })}
      </p>
      <blockquote className="rights-words">{motive ?? t('rights.erased')}</blockquote>
      <ul>
        {incidents.map(({ incidentId, reference }) => (
          <li key={incidentId}>{reference}</li>
        ))}
      </ul>
      {liftedAt === null ? (
        <p>
          <strong>{t('measures.restriction.stands')}</strong>
        </p>
      ) : (
        <>
          <p>
            {t('measures.restriction.lifted', { date: date(liftedAt), informed: informedOn ?? '' })}
          </p>
          <blockquote className="rights-words">{liftedMotive ?? t('rights.erased')}</blockquote>
        </>
      )}
    </>
  );
}

const linesOf = (text: string): string[] => text.split(/[\s,;]+/).filter((part) => part !== '');

function RestrictForm({ found }: { found: RightsCase }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const grounds = groundsByKind[found.kind];
  const [ground, setGround] = useState<RestrictionGround | null>(
    grounds.length === 1 ? (grounds[0] ?? null) : null,
  );
  const [references, setReferences] = useState('');
  const [motive, setMotive] = useState('');
  const [own, setOwn] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const save = useStep((chosen: RestrictionGround) =>
    restrict(found.id, { ground: chosen, references: linesOf(references), motive }),
  );
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const missing = [
      ...(ground === null ? [{ field: 'ground', text: t('measures.restriction.noGround') }] : []),
      ...(linesOf(references).length > 0
        ? []
        : [{ field: 'references', text: t('measures.restriction.noReferences') }]),
      ...(motive.trim()
        ? []
        : [{ field: 'restriction-motive', text: t('rights.decision.motiveMissing') }]),
    ];
    setOwn(missing);
    setAttempt((count) => count + 1);
    if (ground !== null && missing.length === 0) save.mutate(ground);
  };
  const ofServer = errorsOf(save.error, t).map(({ field, text }) =>
    field.startsWith('references.')
      ? { field: 'references', text: t('measures.restriction.unknown') }
      : { field: field === 'part-heading' ? 'references' : field, text },
  );
  const errors = [...own, ...ofServer];
  return (
    <form className="rights-form" noValidate onSubmit={send}>
      <ErrorSummary heading={t('rights.problem')} errors={errors} attempt={attempt} />
      <RadioGroup
        id="ground"
        label={t('measures.restriction.ground')}
        choices={grounds.map((value) => ({ value, label: restrictionGrounds[value][language] }))}
        error={errorAt(errors, 'ground')}
        value={ground}
        onChange={setGround}
      />
      <TextArea
        id="references"
        label={t('measures.restriction.references')}
        hint={t('measures.restriction.referencesHint')}
        rows={3}
        error={errorAt(errors, 'references')}
        value={references}
        onChange={setReferences}
      />
      <TextArea
        id="restriction-motive"
        label={t('measures.restriction.motive')}
        hint={t('rights.decision.motiveHint')}
        error={errorAt(errors, 'restriction-motive')}
        value={motive}
        onChange={setMotive}
      />
      <Button type="submit" busy={save.isPending}>
        {t('measures.restriction.save')}
      </Button>
    </form>
  );
}

function LiftForm({ id }: { id: string }) {
  const { t } = useTranslation();
  const [informedOn, setInformedOn] = useState('');
  const [motive, setMotive] = useState('');
  const [own, setOwn] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const lift = useStep(() => liftRestriction(id, { informedOn: informedOn.trim(), motive }));
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const missing = [
      ...(informedOn.trim()
        ? []
        : [{ field: 'informedOn', text: t('measures.restriction.notInformed') }]),
      ...(motive.trim()
        ? []
        : [{ field: 'lift-motive', text: t('rights.decision.motiveMissing') }]),
    ];
    setOwn(missing);
    setAttempt((count) => count + 1);
    if (missing.length === 0) lift.mutate(undefined);
  };
  const ofServer = errorsOf(lift.error, t).map(({ field, text }) => ({
    field: field === 'part-heading' ? 'informedOn' : field,
    text,
  }));
  const errors = [...own, ...ofServer];
  return (
    <form className="rights-form" noValidate onSubmit={send}>
      <h3>{t('measures.restriction.liftHeading')}</h3>
      <ErrorSummary heading={t('rights.problem')} errors={errors} attempt={attempt} />
      <TextField
        id="informedOn"
        label={t('measures.restriction.informedOn')}
        hint={t('measures.restriction.informedHint')}
        error={errorAt(errors, 'informedOn')}
        value={informedOn}
        autoComplete="off"
        onChange={setInformedOn}
      />
      <TextArea
        id="lift-motive"
        label={t('measures.restriction.liftMotive')}
        rows={3}
        error={errorAt(errors, 'lift-motive')}
        value={motive}
        onChange={setMotive}
      />
      <Button type="submit" busy={lift.isPending}>
        {t('measures.restriction.lift')}
      </Button>
    </form>
  );
}
