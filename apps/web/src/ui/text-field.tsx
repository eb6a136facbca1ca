import type { InputHTMLAttributes, Ref, TextareaHTMLAttributes } from 'react';
import { Field, type FieldTexts } from './field.js';

interface Text extends FieldTexts {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

type TextFieldProps = Text &
  Omit<InputHTMLAttributes<HTMLInputElement>, keyof Text> & {
    readonly ref?: Ref<HTMLInputElement>;
  };

/** One line of text. */
export function TextField({ id, label, hint, error, onChange, ...input }: TextFieldProps) {
  return (
    <Field {...{ id, label, hint, error }}>
      {(ties) => (
        <input
          name={id}
          type="text"
          {...input}
          {...ties}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

type TextAreaProps = Text & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof Text>;
const ROWS = 5;

/** Several lines of text. */
export function TextArea({ id, label, hint, error, onChange, ...input }: TextAreaProps) {
  return (
    <Field {...{ id, label, hint, error }}>
      {(ties) => (
        <textarea
          name={id}
          rows={ROWS}
          {...input}
          {...ties}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
