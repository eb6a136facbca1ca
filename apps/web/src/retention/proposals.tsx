import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../format/numbers.js';
import { Link } from '../navigation/link.js';
import { Failure, problemText } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { Tag } from '../ui/tag.js';
import {
  approve,
  proposalsQuery,
  RETENTION_KEY,
  withdraw,
  type Authority,
  type Proposal,
} from './retention-queries.js';

/** What has been proposed: waits for its second person, is carried out, or is over. */
export function Proposals({ authority }: { authority: Authority }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(proposalsQuery(authority.id));
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  return (
    <section aria-labelledby="retention-proposals">
      <h2 id="retention-proposals">{t('retention.proposals.heading')}</h2>
      {data?.length === 0 && <p>{t('retention.proposals.none')}</p>}
      {data && data.length > 0 && (
        <ul className="retention-list">
          {data.map((proposal) => (
            <OneProposal key={proposal.id} authority={authority} proposal={proposal} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface OneProposalProps {
  readonly authority: Authority;
  readonly proposal: Proposal;
}

function OneProposal({ authority, proposal }: OneProposalProps) {
  const { t } = useTranslation();
  const { asOf, items, state, proposedBy, approvedBy, erased, fellAway, isOwn } = proposal;
  const person = ({ name }: { name: string | null }) => name ?? t('retention.hiddenPerson');
  return (
    <li>
      <h3>{t('retention.proposals.of', { date: asOf, count: items })}</h3>
      <p>
        <Tag kind={state === 'proposed' ? 'accent' : 'neutral'}>
          {t(`retention.proposals.state.${state}`)}
        </Tag>
      </p>
      <p>
        {t('retention.proposals.by', {
          name: person(proposedBy),
          date: formatDate(Date.parse(proposal.proposedAt)),
        })}{' '}
        {approvedBy && t('retention.proposals.approvedBy', { name: person(approvedBy) })}
      </p>
      {state === 'approved' && (
        <p role="status">
          <progress
            max={items}
            value={erased + fellAway}
            aria-label={t('retention.proposals.progress')}
          />{' '}
          {t('retention.proposals.done', { done: erased + fellAway, of: items })}
        </p>
      )}
      {state === 'done' && (
        <p>
          {t('retention.proposals.result', { erased, fellAway })}{' '}
          <Link href={`/retention/protocols/${proposal.id}`}>
            {t('retention.proposals.protocol')}
          </Link>
        </p>
      )}
      {state === 'proposed' && isOwn && <p>{t('retention.proposals.ownWaits')}</p>}
      {state === 'proposed' && <Decide authority={authority} proposal={proposal} />}
    </li>
  );
}

/** What may be done while it waits. */
function Decide({ authority, proposal }: OneProposalProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries({ queryKey: RETENTION_KEY });
  const yes = useMutation({ mutationFn: () => approve(proposal), onSettled });
  const no = useMutation({ mutationFn: () => withdraw(proposal), onSettled });
  const problem = yes.error ?? no.error;
  return (
    <>
      <div className="retention-actions">
        {authority.mayApprove && !proposal.isOwn && (
          <Button variant="primary" danger busy={yes.isPending} onClick={() => yes.mutate()}>
            {t('retention.proposals.approve', { count: proposal.items })}
          </Button>
        )}
        <Button busy={no.isPending} onClick={() => no.mutate()}>
          {t('retention.proposals.withdraw')}
        </Button>
      </div>
      {problem !== null && (
        <p role="alert" className="ds-validation-message">
          {problemText(problem, t)}
        </p>
      )}
    </>
  );
}
