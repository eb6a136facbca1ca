import type { ReactNode } from 'react';
import { Field, type FieldTexts } from './field.js';

interface SelectProps extends FieldTexts {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** `<option>` and `<optgroup>`. */
  readonly children: ReactNode;
  readonly disabled?: boolean;
}

/** One of a few. For more than some twenty, the combobox. */
export function Select({ value, onChange, children, disabled, ...texts }: SelectProps) {
  return (
    <Field {...texts}>
      {(ties) => (
        <select
          name={texts.id}
          {...ties}
          value={value}
          disabled={disabled}
          onChange={(event) => onChange(event.target.value)}
        >
          {children}
        </select>
      )}
    </Field>
  );
}
