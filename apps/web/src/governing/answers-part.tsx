import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsOf } from '../administration/part-form.js';
import { formatDate } from '../format/numbers.js';
import { WatchedArea } from '../pictures/watched-area.js';
import { Failure, Loading } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { Details } from '../ui/details.js';
import { ErrorSummary } from '../ui/error-summary.js';
import {
  answerGoal,
  answerHistoryQuery,
  type AnswerPlace,
  type GoverningAnswer,
  type GoverningGoal,
  type OneGoverningDocument,
} from './governing-queries.js';

interface AnswersPartProps {
  readonly document: OneGoverningDocument;
  readonly goal: GoverningGoal;
  readonly onKept: (document: OneGoverningDocument) => void;
}

/** How each organisation carries out a goal; one's own can be written here. */
export function AnswersPart({ document, goal, onKept }: AnswersPartProps) {
  const { t } = useTranslation();
  const ofGoal = document.answers.filter(({ goalId }) => goalId === goal.id);
  const said = ofGoal.filter(({ text }) => text !== '');
  const own = goal.isEnded ? [] : document.organisations;
  return (
    <div className="governing-answers">
      <h4>{t('governing.answers')}</h4>
      {said.length === 0 && <p className="muted">{t('governing.noAnswers')}</p>}
      {said.map((answer) => (
        <Answer
          key={answer.organisationId}
          {...{ answer }}
          place={{ id: document.id, goalId: goal.id, organisationId: answer.organisationId }}
        />
      ))}
      {own.map(({ id, name }) => (
        <OwnAnswer
          key={id}
          {...{ name, onKept }}
          goal={goal.text}
          place={{ id: document.id, goalId: goal.id, organisationId: id }}
          standing={ofGoal.find(({ organisationId }) => organisationId === id)}
        />
      ))}
    </div>
  );
}

function Answer({ answer, place }: { answer: GoverningAnswer; place: AnswerPlace }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const date = formatDate(Date.parse(answer.writtenAt));
  return (
    <div className="governing-answer">
      <p>
        <strong>{answer.organisationName}</strong> <span className="muted">{date}</span>
      </p>
      <p className="governing-words">{answer.text}</p>
      {answer.revision > 1 && (
        <Details
          summary={
            <>
              {t('governing.earlier')}
              <span className="visually-hidden">: {answer.organisationName}</span>
            </>
          }
          open={isOpen}
          onToggle={setOpen}
        >
          {isOpen && <Earlier place={place} revision={answer.revision} />}
        </Details>
      )}
    </div>
  );
}

function Earlier({ place, revision }: { place: AnswerPlace; revision: number }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(answerHistoryQuery(place, revision));
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <ol className="governing-earlier">
      {data.slice(1).map((each) => (
        <li key={each.revision}>
          <p className="muted">{formatDate(Date.parse(each.writtenAt))}</p>
          <p className="governing-words">{each.text || t('governing.takenBack')}</p>
        </li>
      ))}
    </ol>
  );
}

interface OwnAnswerProps {
  readonly name: string;
  readonly goal: string;
  readonly place: AnswerPlace;
  readonly standing: GoverningAnswer | undefined;
  readonly onKept: (document: OneGoverningDocument) => void;
}

function OwnAnswer({ name, goal, place, standing, onKept }: OwnAnswerProps) {
  const { t } = useTranslation();
  const [isWriting, setWriting] = useState(false);
  const [text, setText] = useState('');
  const [attempt, setAttempt] = useState(0);
  const button = useRef<HTMLButtonElement>(null);
  const field = `answer-${place.goalId}-${place.organisationId}`;
  const wasWriting = useRef(false);
  const keep = useMutation({
    mutationFn: () => answerGoal(place, standing?.revision ?? 0, text),
    onSuccess: (document) => {
      onKept(document);
      setWriting(false);
    },
    onError: () => setAttempt((count) => count + 1),
  });
  useEffect(() => {
    if (isWriting) document.getElementById(field)?.focus();
    else if (wasWriting.current) button.current?.focus();
    wasWriting.current = isWriting;
  }, [field, isWriting]);
  const begin = (): void => {
    setText(standing?.text ?? '');
    keep.reset();
    setWriting(true);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    keep.mutate();
  };
  if (!isWriting) {
    return (
      <Button ref={button} onClick={begin}>
        {t(standing?.text ? 'governing.changeAnswer' : 'governing.answer', { name })}
        <span className="visually-hidden">: {goal}</span>
      </Button>
    );
  }
  const errors = errorsOf(keep.error, t).map((error) => ({ ...error, field }));
  return (
    <form className="governing-form" noValidate onSubmit={submit}>
      <ErrorSummary heading={t('setup.problem')} errors={errors} attempt={attempt} />
      <WatchedArea
        id={field}
        label={t('governing.answerLabel', { name })}
        hint={t('governing.answerHint')}
        advice={t('governing.noPersons')}
        error={errors[0]?.text}
        value={text}
        onChange={setText}
      />
      <div className="governing-actions">
        <Button type="submit" variant="primary" busy={keep.isPending}>
          {t('governing.keepAnswer')}
        </Button>
        <Button variant="quiet" onClick={() => setWriting(false)}>
          {t('governing.leave')}
        </Button>
      </div>
    </form>
  );
}
