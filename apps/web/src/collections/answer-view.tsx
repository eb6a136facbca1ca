import {
  answerKindWords,
  protectiveSecurityWords,
  shortAnswerParts,
  shortAnswerWords,
  type ShortAnswer,
} from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDate, formatTime } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { Failure, Loading } from '../shell/states.js';
import {
  collectionQuery,
  submissionQuery,
  type Collection,
  type Submission,
} from './collection-queries.js';
import { GiveAnswer } from './give-answer.js';
import { MarkForm } from './mark-form.js';
import { AnswerTag } from './status-matrix.js';

interface AnswerViewProps {
  readonly id: string;
  readonly organisation: string;
}

/** One authority's answer: how it stands, what was said, and what whoever looks can do next. */
export function AnswerView({ id, organisation }: AnswerViewProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const collection = useQuery(collectionQuery(id));
  const submission = useQuery(submissionQuery(id, organisation));
  const error = collection.error ?? submission.error;
  if (error) {
    const again = () => Promise.all([collection.refetch(), submission.refetch()]);
    return <Failure problem={error} onRetry={() => void again()} />;
  }
  if (!collection.data || !submission.data) return <Loading />;
  const { asked, year, state } = collection.data;
  const found = submission.data;
  const recipient = asked.find((each) => each.organisationId === organisation);
  const isOpen = state === 'open';
  return (
    <>
      <AnswerHeader collection={collection.data} answer={found} {...{ recipient }} />
      <Standing {...{ found }} />
      {isOpen && collection.data.mayKeep && found.kind !== null && (
        <MarkForm {...{ id, organisation, found }} />
      )}
      {isOpen && recipient && collection.data.answersFor.includes(organisation) && (
        <GiveAnswer {...{ id, organisation, found, year }} form={recipient.form} />
      )}
      {found.steps.length > 0 && (
        <section aria-labelledby="answer-steps">
          <h2 id="answer-steps">{t('collections.answer.steps')}</h2>
          <ol className="answer-steps">
            {found.steps.map((step) => (
              <li key={step.number}>
                <strong>{t(`collections.answer.step_${step.kind}`)}</strong>{' '}
                {formatDate(Date.parse(step.takenAt))}{' '}
                {formatTime(Date.parse(step.takenAt), language)}
                {step.dueOn && <> · {t('collections.answer.due', { day: step.dueOn })}</>}
                {step.words !== '' && <p className="collection-words">{step.words}</p>}
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

interface AnswerHeaderProps {
  readonly collection: Collection;
  readonly recipient: Collection['asked'][number] | undefined;
  readonly answer: Pick<Submission, 'state' | 'isLate'>;
}

/** Who is asked, for what, and until when. */
export function AnswerHeader({ collection, recipient, answer }: AnswerHeaderProps) {
  const { t } = useTranslation();
  const { id, year, dueOn, instructions } = collection;
  return (
    <header>
      <p className="muted">
        <Link href={`/collections/${id}`}>{t('collections.ofYear', { year })}</Link>
      </p>
      <h1>{recipient?.name}</h1>
      <p>
        <AnswerTag answer={answer} /> {t('collections.answer.due', { day: dueOn })}
      </p>
      {recipient && <p>{t(`collections.answer.asks_${recipient.form}`)}</p>}
      {instructions !== '' && <p className="lead collection-words">{instructions}</p>}
    </header>
  );
}

/** What is handed in. */
function Standing({ found }: { found: Submission }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { kind, editionId, handedInOn, completionDueOn } = found;
  // The newest step that holds one is what stands.
  const answer = found.steps.find((step) => step.kind === 'short')?.answer ?? null;
  return (
    <section className="answer-standing" aria-labelledby="answer-standing">
      <h2 id="answer-standing">{t('collections.answer.standing')}</h2>
      {kind === null && <p>{t('collections.answer.nothingYet')}</p>}
      {kind !== null && (
        <p>
          {t('collections.answer.handedIn', {
            what: answerKindWords[kind][language],
            day: handedInOn,
          })}
        </p>
      )}
      {completionDueOn && <p>{t('collections.answer.completeBy', { day: completionDueOn })}</p>}
      {editionId && (
        <p>
          <Link href={`/editions/${editionId}`}>{t('collections.answer.toEdition')}</Link>
        </p>
      )}
      {kind === 'nothing' && (
        <p className="collection-words">
          {found.steps.find((step) => step.kind === 'nothing')?.words}
        </p>
      )}
      {kind === 'short' && answer && <ShortAnswerText answer={answer} />}
    </section>
  );
}

function ShortAnswerText({ answer }: { answer: ShortAnswer }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <dl className="answer-text">
      {shortAnswerParts
        .filter((part) => answer[part] !== '')
        .map((part) => (
          <div key={part}>
            <dt>{shortAnswerWords[part][language]}</dt>
            <dd className="collection-words">{answer[part]}</dd>
          </div>
        ))}
      {answer.protectiveSecurity && (
        <div>
          <dt>{t('collections.give.protectiveSecurity')}</dt>
          <dd>{protectiveSecurityWords[answer.protectiveSecurity][language]}</dd>
        </div>
      )}
    </dl>
  );
}
