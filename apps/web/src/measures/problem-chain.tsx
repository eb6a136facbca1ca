import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { Failure } from '../shell/states.js';
import '../styles/measures.css';
import { Details } from '../ui/details.js';
import { GoalForm } from './goal-form.js';
import { BeginMeasureForm } from './measures.page.js';
import {
  goalHistoryQuery,
  goalsQuery,
  measuresQuery,
  type GoalData,
  type GoalRevisionData,
  type MeasureLine,
} from './measure-queries.js';
import { MeasureTags } from './measure-tags.js';
import { goalMeasuring } from './measure-words.js';
import { RevisionHistory } from './revision-history.js';
import { useCountedNames } from './use-counted-names.js';

interface ProblemChainProps {
  readonly problem: {
    readonly id: string;
    readonly organisationId: string;
    /** `<level>:<code>`. */
    readonly area: string;
    readonly causes: readonly { readonly id: string; readonly words: string }[];
  };
  readonly mayWrite: boolean;
}

/** What is wanted of a problem, and what is done about each of its causes. */
export function ProblemChain({ problem, mayWrite }: ProblemChainProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const goals = useQuery(goalsQuery(problem.id));
  const measures = useQuery(measuresQuery({ problem: problem.id }));
  const error = goals.error ?? measures.error;
  const items = measures.data?.items ?? [];
  const forget = () => queries.invalidateQueries({ queryKey: goalsQuery(problem.id).queryKey });
  return (
    <section className="measures problem-chain" aria-labelledby="chain-heading">
      <h2 id="chain-heading">{t('measureWork.chain.heading')}</h2>
      {error && <Failure problem={error} onRetry={() => void goals.refetch()} />}
      <h3>{t('measureWork.chain.goals')}</h3>
      {goals.data?.length === 0 && <p className="muted">{t('measureWork.chain.noGoals')}</p>}
      <ul>
        {goals.data?.map((goal) => (
          <GoalItem key={goal.id} goal={goal} mayWrite={mayWrite} onKept={forget} />
        ))}
      </ul>
      {mayWrite && (
        <Details summary={t('measureWork.goal.new')}>
          <GoalForm problemId={problem.id} onKept={forget} />
        </Details>
      )}
      <h3>{t('measureWork.heading')}</h3>
      {problem.causes.map(({ id, words }) => (
        <CauseMeasures
          key={id}
          heading={words}
          items={items.filter(({ causeIds }) => causeIds.includes(id))}
        />
      ))}
      <CauseMeasures
        heading={t('measureWork.chain.noCause')}
        items={items.filter(({ causeIds }) => causeIds.length === 0)}
        isHiddenWhenEmpty
      />
      {mayWrite && measures.data && (
        <Details summary={t('measureWork.begin')}>
          <BeginMeasureForm
            organisations={measures.data.organisations}
            organisationId={problem.organisationId}
            area={problem.area}
            known={{ problemId: problem.id }}
          />
        </Details>
      )}
    </section>
  );
}

interface GoalItemProps {
  readonly goal: GoalData;
  readonly mayWrite: boolean;
  readonly onKept: () => Promise<void>;
}

function GoalItem({ goal, mayWrite, onKept }: GoalItemProps) {
  const { t, i18n } = useTranslation();
  const nameOf = useCountedNames();
  return (
    <li>
      <p>
        <strong>{goal.goal.words}</strong> {goalMeasuring(goal.goal, nameOf, t, languageOf(i18n))}
      </p>
      {goal.reason && <p>{t('measureWork.goal.changedBecause', { reason: goal.reason })}</p>}
      {goal.revision > 1 && (
        <RevisionHistory<GoalRevisionData>
          summary={t('measureWork.goal.history')}
          query={goalHistoryQuery(goal.id, goal.revision)}
          toldOf={({ goal: value, reason, ...revision }) => ({
            ...{ ...revision, value, notes: [reason] },
          })}
        />
      )}
      {mayWrite && (
        <Details summary={t('measureWork.goal.change')}>
          <GoalForm
            key={goal.revision}
            problemId={goal.problemId}
            goal={goal}
            onKept={() => onKept()}
          />
        </Details>
      )}
    </li>
  );
}

interface CauseMeasuresProps {
  readonly heading: string;
  readonly items: readonly MeasureLine[];
  readonly isHiddenWhenEmpty?: boolean;
}

function CauseMeasures({ heading, items, isHiddenWhenEmpty = false }: CauseMeasuresProps) {
  const { t } = useTranslation();
  if (isHiddenWhenEmpty && items.length === 0) return null;
  return (
    <>
      <h4>{heading}</h4>
      {items.length === 0 ? (
        <p className="muted">{t('measureWork.chain.nothing')}</p>
      ) : (
        <ul>
          {items.map((line) => (
            <li key={line.id}>
              <Link href={`/measures/${line.id}`}>{line.title}</Link> <MeasureTags line={line} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
