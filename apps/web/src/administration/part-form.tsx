import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/client.js';
import { problemText } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import type { InstanceChange, InstanceSettings } from './settings-query.js';

/** How a part keeps what was written: alone, or as a step that leads to the next. */
export interface PartFrame {
  readonly settings: InstanceSettings;
  /** Keeps a change; in the first run it also goes on to the next step. */
  readonly save: (change: InstanceChange) => void;
  readonly isSaving: boolean;
  readonly problem: unknown;
  /** Grows with each attempt. */
  readonly attempt: number;
  /** Whether something has been kept since the part was opened. */
  readonly isSaved: boolean;
  readonly isStep: boolean;
}

interface PartFormProps {
  readonly frame: PartFrame;
  readonly errors?: readonly FormError[];
  /** What stands on the button, where it does more than keep. */
  readonly submit?: string;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** A form that is kept as a whole, with everything that is wrong above it. */
export function PartForm({ frame, errors = [], submit, onSubmit, children }: PartFormProps) {
  const { t } = useTranslation();
  const { problem, attempt, isSaving, isSaved, isStep } = frame;
  const all = [...errors, ...errorsOf(problem, t)];
  const send = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className="part-form" noValidate onSubmit={send}>
      <ErrorSummary heading={t('setup.problem')} errors={all} attempt={attempt} />
      {children}
      <div className="part-save">
        <Button type="submit" variant="primary" busy={isSaving}>
          {submit ?? t(isStep ? 'setup.saveAndGo' : 'setup.save')}
        </Button>
        <p role="status">{isSaved && !isSaving && all.length === 0 && t('setup.saved')}</p>
      </div>
    </form>
  );
}

/** What is wrong as the server tells it: by field, else as one thing that leads to the page's heading. */
export function errorsOf(problem: unknown, t: (key: string) => string): FormError[] {
  if (problem === null || problem === undefined) return [];
  if (problem instanceof ApiProblem && problem.fields.length > 0) {
    return problem.fields.map(({ path, message }) => ({ field: path, text: message }));
  }
  return [{ field: 'part-heading', text: problemText(problem, t) }];
}

/** What is said at one field. */
export function errorAt(errors: readonly FormError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.text;
}
