import { fulfilments, fulfilmentWords } from '#domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { governingDocumentQuery } from '../governing/governing-queries.js';
import { JudgeForm } from '../governing/judge-form.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { FocusAreaIcon } from '../picture/focus-area-icon.js';
import { areaName } from '../risks/risk-words.js';
import { Failure, Loading } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { Table } from '../ui/table.js';
import type { CityGoal, CityPicture } from './city-queries.js';

interface CityGoalsProps {
  readonly picture: CityPicture;
  readonly onJudged: () => void;
}

/** Goal by goal: how far each says that it is reached, how it carries it out, and what the city's office judges. */
export function CityGoals({ picture, onJudged }: CityGoalsProps) {
  const { t } = useTranslation();
  const { goals, year } = picture;
  const documents = [...new Set(goals.map(({ documentId }) => documentId))];
  return (
    <section aria-labelledby="city-goals">
      <h2 id="city-goals">{t('city.goals.heading')}</h2>
      {goals.length === 0 && (
        <p>
          {t('city.goals.none')}{' '}
          <Link href="/governing-documents">{t('city.goals.toDocuments')}</Link>
        </p>
      )}
      {documents.map((id) => {
        const own = goals.filter(({ documentId }) => documentId === id);
        return (
          <div key={id} className="city-document">
            <h3>{own[0]!.document}</h3>
            {own.map((goal) => (
              <Goal key={goal.id} {...{ goal, year, onJudged }} />
            ))}
          </div>
        );
      })}
    </section>
  );
}

interface GoalProps {
  readonly goal: CityGoal;
  readonly year: number;
  readonly onJudged: () => void;
}

function Goal({ goal, year, onJudged }: GoalProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const [isJudging, setJudging] = useState(false);
  const { id, focusArea, text, judged, answers } = goal;
  const counts = fulfilments.map((each) => ({
    each,
    count: answers.filter((answer) => answer.judged?.fulfilment === each).length,
  }));
  const silent = answers.filter((answer) => answer.judged === null).length;
  return (
    <section className="city-goal" aria-labelledby={`goal-${id}`}>
      <p className="city-facts">
        <span>
          {focusArea && <FocusAreaIcon code={focusArea} />}{' '}
          {focusArea ? areaName(focusArea, language) : t('governing.across')}
        </span>
      </p>
      <h4 id={`goal-${id}`}>{text}</h4>
      <p>
        <strong>{t('city.goals.city')}</strong>{' '}
        {judged ? fulfilmentWords[judged.fulfilment][language] : t('city.goals.notJudged')}
      </p>
      {judged && <p className="collection-words">{judged.motivation}</p>}
      {answers.length === 0 ? (
        <p className="muted">{t('city.goals.noAnswers')}</p>
      ) : (
        <>
          <p>
            {counts
              .filter(({ count }) => count > 0)
              .map(({ each, count }) => `${fulfilmentWords[each][language]}: ${count}`)
              .concat(silent > 0 ? [`${t('city.goals.silent')}: ${silent}`] : [])
              .join(' · ')}
          </p>
          <Answers goal={goal} />
        </>
      )}
      {isJudging ? (
        <CityJudge
          {...{ goal, year }}
          onLeave={() => setJudging(false)}
          onKept={() => {
            setJudging(false);
            onJudged();
          }}
        />
      ) : (
        <Button onClick={() => setJudging(true)}>
          {t(judged ? 'city.goals.change' : 'city.goals.judge')}
          <span className="visually-hidden">: {text}</span>
        </Button>
      )}
    </section>
  );
}

function Answers({ goal }: { goal: CityGoal }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <Table
      caption={t('city.goals.caption', { goal: goal.text })}
      captionHidden
      className="row-table matrix city-answers"
    >
      <thead>
        <tr>
          <th scope="col">{t('collections.organisation')}</th>
          <th scope="col">{t('city.goals.reached')}</th>
          <th scope="col">{t('governing.answers')}</th>
        </tr>
      </thead>
      <tbody>
        {goal.answers.map(({ organisationId, organisationName, how, judged }) => (
          <tr key={organisationId}>
            <th scope="row">{organisationName}</th>
            <td>
              {judged ? fulfilmentWords[judged.fulfilment][language] : '–'}
              {judged && <span className="matrix-note">{judged.motivation}</span>}
            </td>
            <td className="collection-words">{how || '–'}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** The city's own judgement, on top of what stands in the register of what steers. */
function CityJudge({
  goal,
  year,
  onKept,
  onLeave,
}: Omit<GoalProps, 'onJudged'> & { readonly onKept: () => void; readonly onLeave: () => void }) {
  const queries = useQueryClient();
  const query = governingDocumentQuery(goal.documentId);
  const { data, error, refetch } = useQuery({ ...query, staleTime: 0 });
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <JudgeForm
      document={data}
      place={{ id: data.id, goalId: goal.id, year, organisationId: null }}
      onLeave={onLeave}
      onKept={(kept) => {
        queries.setQueryData(query.queryKey, kept);
        onKept();
      }}
    />
  );
}
