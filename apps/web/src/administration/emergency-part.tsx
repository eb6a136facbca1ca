import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import type { FormError } from '../ui/error-summary.js';
import { TextField } from '../ui/text-field.js';
import { errorAt, errorsOf, PartForm, type PartFrame } from './part-form.js';

const NUMBERS_MAX = 8;

interface Row {
  readonly key: number;
  readonly label: string;
  readonly number: string;
}

/** The numbers that stand first for whoever is in danger, and whom to tell of faults in accessibility. */
export function EmergencyPart({ frame }: { frame: PartFrame }) {
  const { t } = useTranslation();
  const { emergencyNumbers, accessibilityContact } = frame.settings;
  const [rows, setRows] = useState<Row[]>(() =>
    emergencyNumbers.map((each, key) => ({ ...each, key })),
  );
  const [email, setEmail] = useState(accessibilityContact.email ?? '');
  const [phone, setPhone] = useState(accessibilityContact.phone ?? '');
  const errors = errorsOf(frame.problem, t).map((error) => ({
    ...error,
    field: error.field.replaceAll('.', '-'),
  }));
  const submit = (): void => {
    const kept = rows.filter(({ label, number }) => label.trim() || number.trim());
    setRows(kept);
    frame.save({
      emergencyNumbers: kept.map(({ label, number }) => ({
        label: label.trim(),
        number: number.trim(),
      })),
      accessibilityContact: { email: email.trim() || null, phone: phone.trim() || null },
    });
  };
  return (
    <PartForm frame={{ ...frame, problem: null }} errors={errors} onSubmit={submit}>
      <NumberRows {...{ rows, errors }} onChange={setRows} />
      <Contact {...{ email, phone, errors }} onEmail={setEmail} onPhone={setPhone} />
    </PartForm>
  );
}

interface NumberRowsProps {
  readonly rows: readonly Row[];
  readonly errors: readonly FormError[];
  readonly onChange: (rows: Row[]) => void;
}

function NumberRows({ rows, errors, onChange }: NumberRowsProps) {
  const { t } = useTranslation();
  const change = (key: number, changed: Partial<Row>): void =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...changed } : row)));
  const nextKey = Math.max(-1, ...rows.map(({ key }) => key)) + 1;
  return (
    <>
      <ul className="number-rows">
        {rows.map(({ key, label, number }, at) => (
          <li key={key} className="number-row">
            <TextField
              id={`emergencyNumbers-${at}-label`}
              label={t('setup.emergency.label', { at: at + 1 })}
              value={label}
              maxLength={60}
              error={errorAt(errors, `emergencyNumbers-${at}-label`)}
              onChange={(text) => change(key, { label: text })}
            />
            <TextField
              id={`emergencyNumbers-${at}-number`}
              label={t('setup.emergency.number', { at: at + 1 })}
              type="tel"
              value={number}
              error={errorAt(errors, `emergencyNumbers-${at}-number`)}
              onChange={(text) => change(key, { number: text })}
            />
            <Button
              variant="quiet"
              aria-label={t('setup.emergency.removeNamed', { label })}
              onClick={() => onChange(rows.filter((row) => row.key !== key))}
            >
              {t('setup.emergency.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {rows.length < NUMBERS_MAX && (
        <Button onClick={() => onChange([...rows, { key: nextKey, label: '', number: '' }])}>
          {t('setup.emergency.add')}
        </Button>
      )}
    </>
  );
}

interface ContactProps {
  readonly email: string;
  readonly phone: string;
  readonly errors: readonly FormError[];
  readonly onEmail: (email: string) => void;
  readonly onPhone: (phone: string) => void;
}

function Contact({ email, phone, errors, onEmail, onPhone }: ContactProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="part-group">
      <legend>{t('setup.emergency.contact')}</legend>
      <p>{t('setup.emergency.contactIntro')}</p>
      <TextField
        id="accessibilityContact-email"
        label={t('setup.emergency.email')}
        type="email"
        value={email}
        error={errorAt(errors, 'accessibilityContact-email')}
        onChange={onEmail}
      />
      <TextField
        id="accessibilityContact-phone"
        label={t('setup.emergency.phone')}
        type="tel"
        value={phone}
        error={errorAt(errors, 'accessibilityContact-phone')}
        onChange={onPhone}
      />
    </fieldset>
  );
}
