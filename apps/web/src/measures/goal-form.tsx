import {
  Drafting,
  focusAreas,
  GOAL_VALUE,
  goalDirections,
  goalDirectionWords,
  goalFigures,
  goalFigureWords,
  type Draft,
  type Goal,
  type GoalFigure,
} from '#domain';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorAt, errorsOf } from '../administration/part-form.js';
import { ApiProblem } from '../api/client.js';
import { categoriesQuery } from '../api/queries.js';
import { useNewId } from '../api/use-new-id.js';
import { languageOf } from '../i18n/language.js';
import { categoryChoices } from '../imports/category-list.js';
import { Button } from '../ui/button.js';
import { RadioGroup } from '../ui/choices.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { Select } from '../ui/select.js';
import { TextField } from '../ui/text-field.js';
import { MeasureMerge } from './measure-merge.js';
import {
  changeGoal,
  readGoal,
  setGoal,
  type GoalContent,
  type GoalData,
} from './measure-queries.js';

const EMPTY: GoalContent = {
  ...{ words: '', figure: null, category: null, focusArea: null, ownIndicator: '', ownSource: '' },
  ...{ baseline: null, target: null, direction: 'down', byWhen: null },
};
const OWN = 'own';
const CONFLICT = 412;
const drafting = new Drafting<Goal>({
  fields: Object.keys(EMPTY) as (keyof Goal)[],
  clean: (goal) => goal,
  together: () => undefined,
});
const NEW = { revision: 0, value: EMPTY as Goal };
const storedIn = ({ revision, goal }: GoalData) => ({ revision, value: goal as Goal });

/** Kept on the revision that the draft rests on, with what was set aside in merges. */
function changed(goal: GoalData, { base, written, aside }: Draft<Goal>, reason: string) {
  const content = { value: written as GoalContent, aside: [...aside] as GoalContent[] };
  return changeGoal(goal.id, base.revision, content, reason);
}

interface GoalFormProps {
  readonly problemId: string;
  /** The one to change; absent, a new one. */
  readonly goal?: GoalData;
  readonly onKept: (goal: GoalData) => void | Promise<void>;
}

/** What shall come of it, and what it is measured by. It lies in other forms, so it is none itself. */
export function GoalForm({ problemId, goal, onKept }: GoalFormProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<Draft<Goal>>(() => drafting.open(goal ? storedIn(goal) : NEW));
  const [isOwn, setOwn] = useState(goal !== undefined && goal.goal.figure === null);
  const [reason, setReason] = useState('');
  const [odd, setOdd] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const written = draft.written as GoalContent;
  const write = (changed: Partial<GoalContent>): void =>
    setDraft(drafting.write(draft, changed as Partial<Goal>));
  const { id, renew } = useNewId();
  const keep = useMutation({
    mutationFn: () => (goal ? changed(goal, draft, reason) : setGoal(id, problemId, written)),
    onSuccess: async (kept) => {
      renew();
      if (goal === undefined) setDraft(drafting.open(NEW));
      await onKept(kept);
    },
    onError: async (failure) => {
      if (!goal || !(failure instanceof ApiProblem && failure.status === CONFLICT)) return;
      const theirs = await readGoal(goal);
      const met = drafting.refused(draft, storedIn(theirs));
      setDraft(drafting.conflictsOf(met).length === 0 ? drafting.merged(met, {}) : met);
    },
    onSettled: () => setAttempt((count) => count + 1),
  });
  if (draft.theirs !== null) {
    return (
      <MeasureMerge<Goal>
        draft={draft}
        conflicts={drafting.conflictsOf(draft)}
        nameOf={(field) =>
          field === 'words' ? t('measureWork.goal.words') : t(`measureWork.changed.goal.${field}`)
        }
        onChoose={(choices) => {
          keep.reset();
          setDraft(drafting.merged(draft, choices));
        }}
      />
    );
  }
  const errors = [...odd, ...errorsOf(keep.error, t)];
  const send = (): void => {
    const found = (['baseline', 'target'] as const)
      .filter((field) => written[field] !== null && !GOAL_VALUE.test(written[field]))
      .map((field) => ({ field: `goal.${field}`, text: t('measureWork.goal.notNumber') }));
    setOdd(found);
    setAttempt((count) => count + 1);
    keep.reset();
    if (found.length === 0) keep.mutate();
  };
  return (
    <div className="goal-form" role="group" aria-label={t('measureWork.goal.heading')}>
      <ErrorSummary heading={t('measureWork.problem')} errors={errors} attempt={attempt} />
      <GoalFields {...{ written, isOwn, errors }} onWrite={write} onOwn={setOwn} />
      {goal?.isRestedOn && (
        <TextField
          id="reason"
          label={t('measureWork.fields.reason')}
          error={errorAt(errors, 'reason')}
          value={reason}
          onChange={setReason}
        />
      )}
      <Button busy={keep.isPending} onClick={send}>
        {t(goal ? 'measureWork.goal.change' : 'measureWork.goal.set')}
      </Button>
    </div>
  );
}

interface GoalFieldsProps {
  readonly written: GoalContent;
  /** Whether somebody else counts the indicator. */
  readonly isOwn: boolean;
  readonly errors: readonly FormError[];
  readonly onWrite: (changed: Partial<GoalContent>) => void;
  readonly onOwn: (isOwn: boolean) => void;
}

/** What is wanted, and what it is measured by. */
function GoalFields(props: GoalFieldsProps) {
  const { written, isOwn, errors, onWrite: write, onOwn: setOwn } = props;
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const text = (field: 'words' | 'ownIndicator' | 'ownSource') => (
    <TextField
      id={`goal.${field}`}
      label={t(`measureWork.goal.${field}`)}
      error={errorAt(errors, `goal.${field}`)}
      value={written[field]}
      autoComplete="off"
      onChange={(value) => write({ [field]: value })}
    />
  );
  const chooseFigure = (chosen: string): void => {
    setOwn(chosen === OWN);
    const figure = chosen === OWN || chosen === '' ? null : (chosen as GoalFigure);
    const threats = figure === 'staffThreats@1' ? { focusArea: 'threats_staff' as const } : {};
    write({ figure, category: null, focusArea: null, ...threats });
  };
  return (
    <>
      {text('words')}
      <Select
        id="goal.figure"
        label={t('measureWork.goal.figure')}
        hint={t('measureWork.goal.figureHint')}
        error={errorAt(errors, 'goal.figure')}
        value={isOwn ? OWN : (written.figure ?? '')}
        onChange={chooseFigure}
      >
        <option value="">{t('measureWork.choose')}</option>
        {goalFigures.map((figure) => (
          <option key={figure} value={figure}>
            {goalFigureWords[figure][language]}
          </option>
        ))}
        <option value={OWN}>{t('measureWork.goal.own')}</option>
      </Select>
      {written.figure === 'expectedRange@1' && (
        <CountedSelect written={written} onWrite={write} error={errorAt(errors, 'goal.category')} />
      )}
      {isOwn && text('ownIndicator')}
      {isOwn && text('ownSource')}
      <GoalValues {...props} />
    </>
  );
}

/** From where to where, and until when. */
function GoalValues({ written, errors, onWrite: write }: GoalFieldsProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const value = (field: 'baseline' | 'target') => (
    <TextField
      id={`goal.${field}`}
      label={t(`measureWork.goal.${field}`)}
      inputMode="decimal"
      autoComplete="off"
      error={errorAt(errors, `goal.${field}`)}
      value={written[field] ?? ''}
      onChange={(typed) => write({ [field]: typed === '' ? null : typed.replace(',', '.').trim() })}
    />
  );
  return (
    <>
      <RadioGroup
        id="goal.direction"
        label={t('measureWork.goal.direction')}
        error={errorAt(errors, 'goal.direction')}
        choices={goalDirections.map((each) => ({
          value: each,
          label: goalDirectionWords[each][language],
        }))}
        value={written.direction}
        onChange={(direction) => write({ direction })}
      />
      <div className="measure-days">
        {value('baseline')}
        {value('target')}
      </div>
      <TextField
        id="goal.byWhen"
        type="date"
        label={t('measureWork.goal.byWhen')}
        error={errorAt(errors, 'goal.byWhen')}
        value={written.byWhen ?? ''}
        onChange={(day) => write({ byWhen: day === '' ? null : day })}
      />
    </>
  );
}

interface CountedSelectProps {
  readonly written: GoalContent;
  readonly error: string | undefined;
  readonly onWrite: (changed: Partial<GoalContent>) => void;
}

/** Which incidents are counted: those of a focus area, or of one category. */
function CountedSelect({ written, error, onWrite }: CountedSelectProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { data } = useQuery(categoriesQuery);
  const choices = useMemo(() => categoryChoices(data?.items ?? [], language), [data, language]);
  const { category, focusArea } = written;
  const chosen = category !== null ? `c ${category}` : focusArea !== null ? `f ${focusArea}` : '';
  const choose = (value: string): void => {
    const [kind, code = null] = value.split(' ');
    const focus = focusAreas.find((each) => kind === 'f' && each.code === code)?.code ?? null;
    onWrite({ category: kind === 'c' ? code : null, focusArea: focus });
  };
  return (
    <Select
      id="goal.category"
      label={t('measureWork.goal.counted')}
      error={error}
      value={chosen}
      onChange={choose}
    >
      <option value="">{t('measureWork.choose')}</option>
      <optgroup label={t('measureWork.focusArea')}>
        {focusAreas.map(({ code, names }) => (
          <option key={code} value={`f ${code}`}>
            {names[language]}
          </option>
        ))}
      </optgroup>
      <optgroup label={t('measureWork.goal.categories')}>
        {choices.map(({ code, name, path }) => (
          <option key={code} value={`c ${code}`}>
            {path === '' ? name : `${path} › ${name}`}
          </option>
        ))}
      </optgroup>
    </Select>
  );
}
