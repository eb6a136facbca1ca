import { TextField } from '../ui/text-field.js';

interface MonthProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A month as text, since not every browser has a field for months. */
export function MonthField({ onChange, ...field }: MonthProps) {
  return (
    <TextField
      {...field}
      inputMode="numeric"
      autoComplete="off"
      spellCheck={false}
      onChange={(value) => onChange(value.trim())}
    />
  );
}
