import { fulfilments, fulfilmentWords, type Fulfilment } from '#domain';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsOf } from '../administration/part-form.js';
import { ApiProblem } from '../api/client.js';
import { languageOf } from '../i18n/language.js';
import { WatchedArea } from '../pictures/watched-area.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { RadioGroup } from '../ui/choices.js';
import { ErrorSummary } from '../ui/error-summary.js';
import {
  judgeGoal,
  readDocument,
  type GoverningJudgement,
  type JudgementPlace,
  type OneGoverningDocument,
} from './governing-queries.js';

const CONFLICT = 412;

interface JudgeFormProps {
  readonly document: OneGoverningDocument;
  readonly place: JudgementPlace;
  readonly onKept: (document: OneGoverningDocument) => void;
  readonly onLeave: () => void;
}

/** What stands of a judgement; undefined where nobody has judged. */
export function judgementIn(
  { judgements }: OneGoverningDocument,
  { goalId, year, organisationId }: JudgementPlace,
): GoverningJudgement | undefined {
  return judgements.find(
    (each) =>
      each.goalId === goalId && each.year === year && each.organisationId === organisationId,
  );
}

/** How far a goal is reached, and why. When two judge at once, whoever was second sees both and keeps what is right. */
export function JudgeForm({ document: read, place, onKept, onLeave }: JudgeFormProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const [standing, setStanding] = useState(() => judgementIn(read, place));
  const [fulfilment, setFulfilment] = useState<Fulfilment | null>(standing?.fulfilment ?? null);
  const [motivation, setMotivation] = useState(standing?.motivation ?? '');
  const [isMoved, setMoved] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const field = `judge-${place.goalId}-${place.year}-${place.organisationId ?? 'all'}`;
  const keep = useMutation({
    mutationFn: (wish: { fulfilment: Fulfilment | null; motivation: string }) =>
      judgeGoal(place, standing?.revision ?? 0, wish),
    onSuccess: onKept,
    onError: async (problem) => {
      if (problem instanceof ApiProblem && problem.status === CONFLICT) {
        setStanding(judgementIn(await readDocument(place.id), place));
        setMoved(true);
      } else setAttempt((count) => count + 1);
    },
  });
  useEffect(() => window.document.getElementById(field)?.focus(), [field]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    keep.mutate({ fulfilment, motivation });
  };
  const errors = errorsBeside(keep.error, t, `${field}-why`);
  return (
    <form className="governing-form" noValidate onSubmit={submit}>
      <ErrorSummary heading={t('setup.problem')} errors={errors} attempt={attempt} />
      {isMoved && <Moved standing={standing} />}
      <RadioGroup
        id={field}
        label={t('governing.judge.question', { year: place.year })}
        choices={fulfilments.map((value) => ({ value, label: fulfilmentWords[value][language] }))}
        value={fulfilment}
        onChange={setFulfilment}
      />
      <WatchedArea
        id={`${field}-why`}
        label={t('governing.judge.why')}
        hint={t('governing.judge.whyHint')}
        advice={t('governing.noPersons')}
        error={errors[0]?.text}
        value={motivation}
        onChange={setMotivation}
      />
      <div className="governing-actions">
        <Button
          type="submit"
          variant="primary"
          busy={keep.isPending}
          disabled={fulfilment === null}
        >
          {t('governing.judge.keep')}
        </Button>
        {standing?.fulfilment && (
          <Button
            busy={keep.isPending}
            onClick={() => keep.mutate({ fulfilment: null, motivation: '' })}
          >
            {t('governing.judge.takeBack')}
          </Button>
        )}
        <Button variant="quiet" onClick={onLeave}>
          {t('governing.leave')}
        </Button>
      </div>
    </form>
  );
}

/** What is wrong, at the motivation. That somebody else was faster is told with what they wrote. */
function errorsBeside(problem: unknown, t: (key: string) => string, field: string) {
  if (problem instanceof ApiProblem && problem.status === CONFLICT) return [];
  return errorsOf(problem, t).map((error) => ({ ...error, field }));
}

/** What the other wrote; what one has written oneself stays in the form. */
function Moved({ standing }: { standing: GoverningJudgement | undefined }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <Alert kind="attention" role="alert" heading={t('governing.judge.moved')} headingLevel={3}>
      <p>
        {standing?.fulfilment
          ? fulfilmentWords[standing.fulfilment][language]
          : t('governing.judge.takenBack')}
      </p>
      {standing?.motivation && <p className="governing-words">{standing.motivation}</p>}
      <p>{t('governing.judge.movedAbout')}</p>
    </Alert>
  );
}
