import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { moveTo } from '../navigation/address.js';
import { Link } from '../navigation/link.js';
import { problemText } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { Checkbox } from '../ui/choices.js';
import { Tag } from '../ui/tag.js';
import {
  ACTIONS_KEY,
  MEASURES_KEY,
  promoteAction,
  tickAction,
  type ActionData,
} from './measure-queries.js';

/** Actions to tick; a tick can be taken away again. */
export function ActionList({ items }: { items: readonly ActionData[] }) {
  return (
    <ul className="action-list">
      {items.map((each) => (
        <li key={each.id}>
          <ActionRow item={each} />
        </li>
      ))}
    </ul>
  );
}

function ActionRow({ item }: { item: ActionData }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { id, action, isLate, doneAt, measureId } = item;
  const tick = useMutation({
    mutationFn: (done: boolean) => tickAction(id, done),
    onSuccess: () => queries.invalidateQueries({ queryKey: ACTIONS_KEY }),
  });
  const promote = useMutation({
    mutationFn: () => promoteAction(id),
    onSuccess: async (made) => {
      await queries.invalidateQueries({ queryKey: MEASURES_KEY });
      moveTo(`/measures/${made.measureId}`);
    },
  });
  const problem = tick.error ?? promote.error;
  const facts = [action.where, action.who, action.dueOn && t('actions.by', { day: action.dueOn })];
  return (
    <>
      <Checkbox
        id={`done-${id}`}
        label={action.what}
        checked={doneAt !== null}
        onChange={(done) => tick.mutate(done)}
      />
      <p className="action-facts">
        {facts.filter(Boolean).join(' · ')}{' '}
        {isLate && <Tag kind="attention">{t('measureWork.late')}</Tag>}
        {doneAt !== null && <Tag>{t('actions.done')}</Tag>}
      </p>
      {measureId === null ? (
        doneAt === null && (
          <Button variant="quiet" busy={promote.isPending} onClick={() => promote.mutate()}>
            {t('actions.promote')}
            <span className="visually-hidden">: {action.what}</span>
          </Button>
        )
      ) : (
        <Link href={`/measures/${measureId}`}>
          {t('actions.measure')}
          <span className="visually-hidden">: {action.what}</span>
        </Link>
      )}
      {problem && (
        <Alert kind="attention" role="alert">
          <p>{problemText(problem, t)}</p>
        </Alert>
      )}
    </>
  );
}
