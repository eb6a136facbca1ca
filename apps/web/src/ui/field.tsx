import type { ReactNode } from 'react';

/** What every field says of itself. The label stands above; a hint below it; an error below the field. */
export interface FieldTexts {
  /** Also the field's name, which the error summary leads to. */
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}

interface FieldProps extends FieldTexts {
  /** The field itself, given what ties it to its texts. */
  readonly children: (ties: FieldTies) => ReactNode;
}

interface FieldTies {
  readonly id: string;
  readonly className: string;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

export function tiesOf({ id, hint, error }: Omit<FieldTexts, 'label'>): FieldTies {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return {
    id,
    className: 'ds-input',
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy || undefined,
  };
}

export function Field({ id, label, hint, error, children }: FieldProps) {
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      <FieldHint id={id} hint={hint} />
      {children(tiesOf({ id, hint, error }))}
      <FieldError id={id} error={error} />
    </div>
  );
}

export function FieldHint({ id, hint }: Pick<FieldTexts, 'id' | 'hint'>) {
  return hint ? (
    <div id={`${id}-hint`} data-field="description">
      {hint}
    </div>
  ) : null;
}

export function FieldError({ id, error }: Pick<FieldTexts, 'id' | 'error'>) {
  return error ? (
    <p id={`${id}-error`} className="ds-validation-message">
      {error}
    </p>
  ) : null;
}
