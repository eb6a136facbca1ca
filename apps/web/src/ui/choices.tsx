import type { ReactNode } from 'react';
import { FieldError, FieldHint, tiesOf, type FieldTexts } from './field.js';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

interface RadioGroupProps<Value extends string> extends FieldTexts {
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** The question is the page's own heading. */
  readonly isHeading?: boolean;
}

/** One of a few, all of them in sight. The error summary leads to the first. */
export function RadioGroup<Value extends string>(group: RadioGroupProps<Value>) {
  const { id, label, hint, error, choices, value, onChange, isHeading } = group;
  const { 'aria-describedby': describedBy, 'aria-invalid': isInvalid } = tiesOf(group);
  return (
    <fieldset className="ds-fieldset choices" aria-describedby={describedBy}>
      <legend className="ds-label">{isHeading ? <h1>{label}</h1> : label}</legend>
      <FieldHint id={id} hint={hint} />
      <div className="choice-list">
        {choices.map((choice, at) => (
          <Option
            key={choice.value}
            id={at === 0 ? id : `${id}-${choice.value}`}
            label={choice.label}
            hint={choice.hint}
          >
            {(ties) => (
              <input
                {...ties}
                type="radio"
                name={id}
                value={choice.value}
                aria-invalid={isInvalid}
                checked={choice.value === value}
                onChange={() => onChange(choice.value)}
              />
            )}
          </Option>
        ))}
      </div>
      <FieldError id={id} error={error} />
    </fieldset>
  );
}

interface CheckboxProps extends FieldTexts {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}

/** Yes or no. */
export function Checkbox({ id, label, hint, error, checked, onChange, disabled }: CheckboxProps) {
  return (
    <Option {...{ id, label, hint, error }}>
      {(ties) => (
        <input
          name={id}
          {...ties}
          type="checkbox"
          checked={checked}
          disabled={disabled}
          onChange={(event) => onChange(event.target.checked)}
        />
      )}
    </Option>
  );
}

type OptionProps = FieldTexts & {
  readonly children: (ties: ReturnType<typeof tiesOf>) => ReactNode;
};

/** A box or a ring with its label beside it; the whole row can be pressed. */
function Option({ id, label, hint, error, children }: OptionProps) {
  return (
    <div className="ds-field choice">
      {children(tiesOf({ id, hint, error }))}
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} error={error} />
    </div>
  );
}
