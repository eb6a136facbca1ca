import '../styles/measures.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorAt, errorsOf } from '../administration/part-form.js';
import type { Session } from '../api/client.js';
import { useNewId } from '../api/use-new-id.js';
import { Link } from '../navigation/link.js';
import { Shell } from '../shell/shell.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Button } from '../ui/button.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { TextField } from '../ui/text-field.js';
import { ActionList } from './action-list.js';
import { useAreaOf } from './use-area-of.js';
import { ACTIONS_KEY, actionsQuery, addAction, type Actions } from './measure-queries.js';

const EMPTY = { what: '', where: '', who: '', dueOn: '' };

/** Small things to do soon, the longest past first. */
export default function ActionsPage({ session }: { session: Session }) {
  const { t } = useTranslation();
  usePageTitle(t('actions.heading'));
  const { data, error, refetch } = useQuery(actionsQuery);
  return (
    <Shell session={session}>
      <div className="measures">
        <header>
          <h1 id="part-heading" tabIndex={-1}>
            {t('actions.heading')}
          </h1>
          <p className="lead">{t('actions.lead')}</p>
          <p className="report-links">
            <Link href="/measures">{t('actions.toMeasures')}</Link>
          </p>
        </header>
        {error && <Failure problem={error} onRetry={() => void refetch()} />}
        {!data && !error && <Loading />}
        {data && data.organisations.length > 0 && <AddLine organisations={data.organisations} />}
        {data?.items.length === 0 && <p>{t('actions.none')}</p>}
        {data && data.items.length > 0 && <ActionList items={data.items} />}
      </div>
    </Shell>
  );
}

/** One line, and the next at once: the first field has the focus again. */
function AddLine({ organisations }: { organisations: Actions['organisations'] }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [written, setWritten] = useState(EMPTY);
  const [attempt, setAttempt] = useState(0);
  const first = useRef<HTMLInputElement>(null);
  const own = organisations.find(({ area }) => area !== null) ?? organisations[0]!;
  const areaOf = useAreaOf();
  const { id, renew } = useNewId();
  const add = useMutation({
    mutationFn: async () =>
      addAction({
        id,
        organisationId: own.id,
        area: await areaOf(own),
        action: { ...written, dueOn: written.dueOn === '' ? null : written.dueOn },
      }),
    onSuccess: async () => {
      setWritten(EMPTY);
      renew();
      first.current?.focus();
      await queries.invalidateQueries({ queryKey: ACTIONS_KEY });
    },
    onSettled: () => setAttempt((count) => count + 1),
  });
  const errors = errorsOf(add.error, t);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    add.mutate();
  };
  const field = (name: keyof typeof EMPTY) => (
    <TextField
      id={`action.${name}`}
      label={t(`actions.${name}`)}
      type={name === 'dueOn' ? 'date' : 'text'}
      autoComplete="off"
      {...(name === 'what' && { ref: first })}
      error={errorAt(errors, `action.${name}`)}
      value={written[name]}
      onChange={(value) => setWritten({ ...written, [name]: value })}
    />
  );
  return (
    <form className="action-line" noValidate onSubmit={send} aria-label={t('actions.add')}>
      <ErrorSummary heading={t('measureWork.problem')} errors={errors} attempt={attempt} />
      {field('what')}
      {field('where')}
      {field('who')}
      {field('dueOn')}
      <Button type="submit" variant="primary" busy={add.isPending}>
        {t('actions.add')}
      </Button>
      <p role="status" className="visually-hidden">
        {add.isSuccess && t('actions.added')}
      </p>
    </form>
  );
}
