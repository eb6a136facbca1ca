import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { problemText } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { Table } from '../ui/table.js';
import { useClassWords } from './class-words.js';
import {
  dryRun,
  propose,
  RETENTION_KEY,
  rulesQuery,
  type Authority,
  type DryRun,
} from './retention-queries.js';

/** What would go today: looked at, and then proposed exactly as it was seen. */
export function Due({ authority }: { authority: Authority }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const look = useMutation({ mutationFn: () => dryRun(authority.id) });
  const send = useMutation({
    mutationFn: (listHash: string) => propose(authority.id, listHash),
    onSuccess: () => {
      look.reset();
      return queries.invalidateQueries({ queryKey: RETENTION_KEY });
    },
  });
  const problem = look.error ?? send.error;
  return (
    <section aria-labelledby="retention-due">
      <h2 id="retention-due">{t('retention.due.heading')}</h2>
      <p>{t('retention.due.lead')}</p>
      <Button busy={look.isPending} onClick={() => look.mutate()}>
        {t('retention.due.look')}
      </Button>
      {problem !== null && (
        <p role="alert" className="ds-validation-message">
          {problemText(problem, t)}
        </p>
      )}
      <p role="status">
        {send.isSuccess && look.data === undefined && t('retention.due.proposed')}
      </p>
      {look.data && (
        <Found
          authority={authority}
          found={look.data}
          isSending={send.isPending}
          onPropose={() => send.mutate(look.data.listHash)}
        />
      )}
    </section>
  );
}

interface FoundProps {
  readonly authority: Authority;
  readonly found: DryRun;
  readonly isSending: boolean;
  readonly onPropose: () => void;
}

function Found({ authority, found, isSending, onPropose }: FoundProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const classOf = useClassWords();
  const rules = useQuery(rulesQuery(authority.id));
  const nameOf = (ruleId: string): string => {
    const rule = rules.data?.items.find(({ id }) => id === ruleId);
    return rule === undefined ? '' : classOf(rule);
  };
  const { total, held, isCut, counts, items } = found;
  return (
    <div className="retention-found">
      <p role="status">
        {t('retention.due.total', { count: total })}{' '}
        {held > 0 && t('retention.due.held', { count: held })} {isCut && t('retention.due.cut')}
      </p>
      {total > 0 && (
        <>
          <Table caption={t('retention.due.caption')} className="retention-table">
            <thead>
              <tr>
                <th scope="col">{t('retention.class')}</th>
                <th scope="col">{t('retention.due.count')}</th>
              </tr>
            </thead>
            <tbody>
              {counts.map(({ ruleId, count }) => (
                <tr key={ruleId}>
                  <th scope="row">{nameOf(ruleId)}</th>
                  <td>{formatCount(count, language)}</td>
                </tr>
              ))}
            </tbody>
          </Table>
          <Table
            caption={t('retention.due.list', { count: items.length })}
            className="retention-table"
          >
            <thead>
              <tr>
                <th scope="col">{t('retention.reference')}</th>
                <th scope="col">{t('retention.class')}</th>
                <th scope="col">{t('retention.due.on')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map(({ reference, kind, category, tier, dueOn }) => (
                <tr key={reference}>
                  <th scope="row">{reference}</th>
                  <td>{classOf({ kind, category, tier })}</td>
                  <td>{dueOn}</td>
                </tr>
              ))}
            </tbody>
          </Table>
          <Button variant="primary" busy={isSending} onClick={onPropose}>
            {t('retention.due.propose')}
          </Button>
        </>
      )}
    </div>
  );
}
