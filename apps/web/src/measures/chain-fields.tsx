import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { errorAt } from '../administration/part-form.js';
import { GoverningChoices } from '../governing/governing-choices.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { Checkbox } from '../ui/choices.js';
import { Details } from '../ui/details.js';
import { Select } from '../ui/select.js';
import { GoalForm } from './goal-form.js';
import type { MeasureFieldsProps } from './measure-fields-props.js';
import { choicesQuery, type MeasureChoices } from './measure-queries.js';
import { goalMeasuring } from './measure-words.js';
import { useCountedNames } from './use-counted-names.js';

/** Why and what for: the problem, the causes that it acts on, and the goal. */
export function ChainFields({ measure, written, errors, onWrite }: MeasureFieldsProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const queries = useQueryClient();
  const nameOf = useCountedNames();
  const query = choicesQuery(measure.organisationId);
  const { data } = useQuery(query);
  const problem = data?.problems.find(({ id }) => id === written.problemId);
  const governingError = errorAt(errors, 'measure.governing');
  const goal = problem?.goals.find(({ id }) => id === written.goalId);
  return (
    <fieldset className="ds-fieldset">
      <legend className="ds-label">{t('measureWork.part.why')}</legend>
      <Select
        id="measure.problemId"
        label={t('measureWork.fields.problemId')}
        error={errorAt(errors, 'measure.problemId')}
        value={written.problemId ?? ''}
        onChange={(id) => onWrite({ problemId: id === '' ? null : id, causeIds: [], goalId: null })}
      >
        <option value="">{t('measureWork.choose')}</option>
        {data?.problems.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
      {data?.problems.length === 0 && (
        <p>
          {t('measureWork.noProblems')} <Link href="/problems">{t('measureWork.toProblems')}</Link>
        </p>
      )}
      <CauseFields {...{ problem, written, errors, onWrite }} />
      <Select
        id="measure.goalId"
        label={t('measureWork.fields.goalId')}
        error={errorAt(errors, 'measure.goalId')}
        value={written.goalId ?? ''}
        onChange={(id) => onWrite({ goalId: id === '' ? null : id })}
      >
        <option value="">{t('measureWork.choose')}</option>
        {problem?.goals.map((each) => (
          <option key={each.id} value={each.id}>
            {each.goal.words}
          </option>
        ))}
      </Select>
      {goal && <p>{goalMeasuring(goal.goal, nameOf, t, language)}</p>}
      <GoverningChoices
        id="measure.governing"
        label={t('measureWork.fields.governing')}
        {...(governingError !== undefined && { error: governingError })}
        value={written.governing}
        onChange={(governing) => onWrite({ governing })}
      />
      {problem && (
        <Details summary={t('measureWork.goal.new')}>
          <GoalForm
            problemId={problem.id}
            onKept={async ({ id }) => {
              await queries.invalidateQueries({ queryKey: query.queryKey });
              onWrite({ goalId: id });
            }}
          />
        </Details>
      )}
    </fieldset>
  );
}

type CauseFieldsProps = Pick<MeasureFieldsProps, 'written' | 'errors' | 'onWrite'> & {
  readonly problem: MeasureChoices['problems'][number] | undefined;
};

/** The causes of the problem, to tick. */
function CauseFields({ problem, written, errors, onWrite }: CauseFieldsProps) {
  const { t } = useTranslation();
  const error = errorAt(errors, 'measure.causeIds');
  const toggle = (id: string, isChosen: boolean): void => {
    const others = written.causeIds.filter((each) => each !== id);
    onWrite({ causeIds: isChosen ? [...others, id] : others });
  };
  return (
    <div id="measure.causeIds" tabIndex={-1} role="group" aria-labelledby="causes-label">
      <p id="causes-label" className="ds-label">
        {t('measureWork.fields.causes')}
      </p>
      {problem?.causes.map(({ id, words }) => (
        <Checkbox
          key={id}
          id={`cause-${id}`}
          label={words}
          checked={written.causeIds.includes(id)}
          onChange={(isChosen) => toggle(id, isChosen)}
        />
      ))}
      {problem === undefined && <p className="muted">{t('measureWork.problemFirst')}</p>}
      {problem?.causes.length === 0 && <p className="muted">{t('measureWork.noCauses')}</p>}
      {error && <p className="ds-validation-message">{error}</p>}
    </div>
  );
}
