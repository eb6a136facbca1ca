import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormError } from '../ui/error-summary.js';
import { TextField } from '../ui/text-field.js';

/** As the server has it (ASVS 6.2). */
export const PASSWORD_CHARACTERS_MIN = 12;

interface NewPasswordProps {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (password: string) => void;
}

/** A password to choose: long rather than odd, and never asked for twice. */
export function NewPassword({ value, error, onChange }: NewPasswordProps): ReactNode {
  const { t } = useTranslation();
  return (
    <TextField
      id="password"
      type="password"
      autoComplete="new-password"
      label={t('setup.first.password')}
      hint={t('setup.first.passwordHint')}
      value={value}
      error={error}
      onChange={onChange}
    />
  );
}

/** What is wrong with a password before it is sent. */
export function passwordErrors(password: string, t: (key: string) => string): FormError[] {
  if ([...password].length >= PASSWORD_CHARACTERS_MIN) return [];
  return [{ field: 'password', text: t('setup.first.passwordShort') }];
}
