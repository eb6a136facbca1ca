import { focusAreas, type FocusAreaCode } from '#domain';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { WatchedArea } from '../pictures/watched-area.js';
import { Button } from '../ui/button.js';
import { Checkbox } from '../ui/choices.js';
import { Select } from '../ui/select.js';
import type { GoverningGoal } from './governing-queries.js';

interface GoalFieldsProps {
  readonly goals: readonly GoverningGoal[];
  /** Those that are kept already: they are ended, and never taken away. */
  readonly known: readonly string[];
  readonly errorAt: (field: string) => string | undefined;
  readonly onChange: (goals: GoverningGoal[]) => void;
}

const ACROSS = '';

/** The goals of a document, each with its focus area. */
export function GoalFields({ goals, known, errorAt, onChange }: GoalFieldsProps) {
  const { t } = useTranslation();
  const [added, setAdded] = useState<string | null>(null);
  useEffect(() => {
    if (added !== null) document.getElementById(added)?.focus();
  }, [added]);
  const add = (): void => {
    setAdded(`governing-goals-${goals.length}-focusArea`);
    onChange([
      ...goals,
      {
        ...{ id: crypto.randomUUID(), focusArea: null, text: '' },
        ...{ wishedResult: '', indicator: '', isEnded: false },
      },
    ]);
  };
  const change = (at: number, changed: Partial<GoverningGoal>): void =>
    onChange(goals.map((goal, n) => (n === at ? { ...goal, ...changed } : goal)));
  return (
    <fieldset className="ds-fieldset governing-goal-fields" id="governing-goals" tabIndex={-1}>
      <legend className="ds-label">{t('governing.goalsHeading')}</legend>
      {goals.map((goal, at) => (
        <OneGoal
          key={goal.id}
          {...{ goal, at, errorAt }}
          isKnown={known.includes(goal.id)}
          onChange={(changed) => change(at, changed)}
          onRemove={() => onChange(goals.filter(({ id }) => id !== goal.id))}
        />
      ))}
      <Button onClick={add}>{t('governing.addGoal')}</Button>
    </fieldset>
  );
}

interface OneGoalProps {
  readonly goal: GoverningGoal;
  readonly at: number;
  readonly isKnown: boolean;
  readonly errorAt: (field: string) => string | undefined;
  readonly onChange: (changed: Partial<GoverningGoal>) => void;
  readonly onRemove: () => void;
}

function OneGoal({ goal, at, isKnown, errorAt, onChange, onRemove }: OneGoalProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const area = (field: 'text' | 'wishedResult' | 'indicator') => (
    <WatchedArea
      id={`governing-goals-${at}-${field}`}
      label={t(`governing.field.${field === 'text' ? 'goal' : field}`)}
      error={errorAt(`goals-${at}-${field}`)}
      advice={t('governing.noPersons')}
      value={goal[field]}
      onChange={(text) => onChange({ [field]: text })}
    />
  );
  return (
    <fieldset className="ds-fieldset governing-goal-field">
      <legend className="ds-label">{t('governing.goalNumber', { number: at + 1 })}</legend>
      <Select
        id={`governing-goals-${at}-focusArea`}
        label={t('governing.field.focusArea')}
        value={goal.focusArea ?? ACROSS}
        onChange={(code) =>
          onChange({ focusArea: code === ACROSS ? null : (code as FocusAreaCode) })
        }
      >
        <option value={ACROSS}>{t('governing.across')}</option>
        {focusAreas.map(({ code, names }) => (
          <option key={code} value={code}>
            {names[language]}
          </option>
        ))}
      </Select>
      {area('text')}
      {area('wishedResult')}
      {area('indicator')}
      {isKnown ? (
        <Checkbox
          id={`governing-goals-${at}-isEnded`}
          label={t('governing.field.isEnded')}
          checked={goal.isEnded}
          onChange={(isEnded) => onChange({ isEnded })}
        />
      ) : (
        <Button variant="quiet" onClick={onRemove}>
          {t('governing.removeGoal')}{' '}
          <span className="visually-hidden">{t('governing.goalNumber', { number: at + 1 })}</span>
        </Button>
      )}
    </fieldset>
  );
}
