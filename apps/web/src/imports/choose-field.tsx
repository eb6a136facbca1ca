import type { ReactNode } from 'react';

interface ChooseFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

/** A list to choose one of, with its label, what it is for, and what is wrong with it. */
export function ChooseField(props: ChooseFieldProps) {
  const { id, label, hint, error, value, onChange, children } = props;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
      <select
        id={id}
        value={value}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        onChange={({ target }) => onChange(target.value)}
      >
        {children}
      </select>
    </div>
  );
}

/** One option for each column that has a name. */
export function ColumnOptions({
  columns,
  prefix = '',
}: {
  columns: readonly string[];
  prefix?: string;
}) {
  return columns
    .filter((column) => column !== '')
    .map((column) => (
      <option key={column} value={prefix + column}>
        {column}
      </option>
    ));
}

interface WriteFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A line of text, likewise. */
export function WriteField({ id, label, hint, error, value, onChange }: WriteFieldProps) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={value}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
