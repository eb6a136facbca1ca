import { emptyShortAnswer, type AnswerForm } from '#domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorAt, errorsOf } from '../administration/part-form.js';
import { Link } from '../navigation/link.js';
import { Failure, Loading } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { RadioGroup } from '../ui/choices.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { TextArea } from '../ui/text-field.js';
import {
  answerCollection,
  COLLECTIONS_KEY,
  draftQuery,
  type Submission,
} from './collection-queries.js';
import { ShortAnswerForm } from './short-answer-form.js';

interface GiveAnswerProps {
  readonly id: string;
  readonly organisation: string;
  readonly found: Pick<Submission, 'kind'>;
  readonly form: AnswerForm;
  readonly year: number;
  /** As the city's office looks at it beforehand: all can be seen, and nothing written. */
  readonly isPreview?: boolean;
}

type Way = 'short' | 'nothing';

const NOTHING_WRITTEN = { revision: 0, answer: emptyShortAnswer, writtenAt: null };

/** How an authority answers: by its picture, in short, or that there is nothing. */
export function GiveAnswer(props: GiveAnswerProps) {
  const { id, organisation, found, form, year, isPreview = false } = props;
  const { t } = useTranslation();
  const [way, setWay] = useState<Way | null>(form === 'short' ? 'short' : null);
  const kept = useQuery({
    ...draftQuery(id, organisation),
    enabled: way === 'short' && !isPreview,
  });
  const draft = isPreview ? { ...kept, data: NOTHING_WRITTEN, error: null } : kept;
  const canTakeBack = found.kind === 'short' || found.kind === 'nothing';
  return (
    <section className="answer-give" aria-labelledby="answer-give">
      <h2 id="answer-give">{t('collections.give.heading')}</h2>
      {form === 'picture' && (
        <p>
          {t('collections.give.picture', { year })}{' '}
          <Link href="/pictures">{t('collections.give.toPictures')}</Link>
        </p>
      )}
      <RadioGroup<Way>
        id="way"
        label={t('collections.give.way')}
        choices={(['short', 'nothing'] as const).map((value) => ({
          value,
          label: t(`collections.give.${value}`),
        }))}
        value={way}
        onChange={setWay}
      />
      <fieldset className="answer-fields" disabled={isPreview}>
        {way === 'short' && draft.error && (
          <Failure problem={draft.error} onRetry={() => void draft.refetch()} />
        )}
        {way === 'short' && !draft.data && !draft.error && <Loading />}
        {way === 'short' && draft.data && (
          <ShortAnswerForm key={organisation} {...{ id, organisation }} draft={draft.data} />
        )}
        {way === 'nothing' && <ReasonForm {...{ id, organisation }} kind="nothing" />}
        {canTakeBack && <ReasonForm {...{ id, organisation }} kind="withdrawn" />}
      </fieldset>
    </section>
  );
}

interface ReasonFormProps {
  readonly id: string;
  readonly organisation: string;
  readonly kind: 'nothing' | 'withdrawn';
}

/** Signs that there is nothing to report, or takes an answer back; both with a reason. */
function ReasonForm({ id, organisation, kind }: ReasonFormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [attempt, setAttempt] = useState(0);
  const send = useMutation({
    mutationFn: () => answerCollection(id, { organisationId: organisation, kind, reason }),
    onSuccess: async () => {
      setReason('');
      await queries.invalidateQueries({ queryKey: COLLECTIONS_KEY });
    },
    onError: () => setAttempt((count) => count + 1),
  });
  const field = `reason-${kind}`;
  const errors = errorsOf(send.error, t).map(({ text }) => ({ field, text }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send.mutate();
  };
  return (
    <form className="collection-form" noValidate onSubmit={submit}>
      <h3>{t(`collections.give.${kind}Heading`)}</h3>
      <p>{t(`collections.give.${kind}Lead`)}</p>
      <ErrorSummary heading={t('setup.problem')} errors={errors} attempt={attempt} />
      <TextArea
        id={field}
        label={t(`collections.give.${kind}Reason`)}
        value={reason}
        error={errorAt(errors, field)}
        onChange={setReason}
      />
      <div className="collection-actions">
        <Button
          type="submit"
          variant={kind === 'nothing' ? 'primary' : 'secondary'}
          busy={send.isPending}
        >
          {t(`collections.give.${kind}Send`)}
        </Button>
      </div>
    </form>
  );
}
