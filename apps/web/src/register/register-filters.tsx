import { parseCivilDate } from '#domain';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { moveTo } from '../navigation/address.js';
import { Button } from '../ui/button.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { Select } from '../ui/select.js';
import { TextField } from '../ui/text-field.js';
import { addressOf, everything, type RegisterChoice } from './register-queries.js';

const DAY_CHARACTERS = 10;
const DESIGNATION_CHARACTERS_MAX = 16;
const PART_OF_DESIGNATION = /^[0-9:]*$/;

/** Which entries are shown, kept in the address so that the choice comes back and can be sent on. */
export function RegisterFilters({ choice }: { choice: RegisterChoice }) {
  const { t } = useTranslation();
  const [written, setWritten] = useState(choice);
  const [errors, setErrors] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const errorAt = (field: string) => errors.find((error) => error.field === field)?.text;
  const change = (changed: Partial<RegisterChoice>): void => setWritten({ ...written, ...changed });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const trimmed = { ...written, text: written.text.trim() };
    const found = faultsOf(trimmed).map(({ field, key }) => ({ field, text: t(key) }));
    setErrors(found);
    setAttempt((count) => count + 1);
    if (found.length === 0) moveTo(addressOf(trimmed));
  };
  const day = (field: 'from' | 'through') => (
    <TextField
      id={`register-${field}`}
      label={t(`register.${field}`)}
      hint={t('register.dayHint')}
      value={written[field]}
      error={errorAt(`register-${field}`)}
      inputMode="numeric"
      autoComplete="off"
      maxLength={DAY_CHARACTERS}
      onChange={(value) => change({ [field]: value.trim() })}
    />
  );
  return (
    <form className="register-filters" noValidate onSubmit={send} aria-label={t('register.narrow')}>
      <ErrorSummary heading={t('register.problem')} errors={errors} attempt={attempt} />
      <div className="register-fields">
        {day('from')}
        {day('through')}
        <TextField
          id="register-text"
          label={t('register.designation')}
          hint={t('register.designationHint')}
          value={written.text}
          error={errorAt('register-text')}
          autoComplete="off"
          maxLength={DESIGNATION_CHARACTERS_MAX}
          onChange={(text) => change({ text })}
        />
        <Select
          id="register-dnr"
          label={t('register.dnr')}
          hint={t('register.dnrHint')}
          value={written.dnr}
          onChange={(dnr) => change({ dnr })}
        >
          <option value="">{t('filter.all')}</option>
          <option value="missing">{t('register.dnrMissing')}</option>
          <option value="given">{t('register.dnrGiven')}</option>
        </Select>
      </div>
      <div className="register-files">
        <Button type="submit">{t('register.show')}</Button>
        {addressOf(choice) !== addressOf(everything) && (
          <Button variant="quiet" onClick={() => moveTo(addressOf(everything))}>
            {t('register.showAll')}
          </Button>
        )}
      </div>
    </form>
  );
}

function faultsOf({ from, through, text }: RegisterChoice): { field: string; key: string }[] {
  const isDay = (day: string) => day === '' || parseCivilDate(day) !== undefined;
  const faults: { field: string; key: string }[] = [];
  if (!isDay(from)) faults.push({ field: 'register-from', key: 'register.dayWrong' });
  if (!isDay(through)) faults.push({ field: 'register-through', key: 'register.dayWrong' });
  else if (isDay(from) && from && through && through < from) {
    faults.push({ field: 'register-through', key: 'register.daysReversed' });
  }
  if (!PART_OF_DESIGNATION.test(text)) {
    faults.push({ field: 'register-text', key: 'register.designationWrong' });
  }
  return faults;
}
