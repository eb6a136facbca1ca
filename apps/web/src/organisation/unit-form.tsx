import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from '../ui/select.js';
import { TextField } from '../ui/text-field.js';
import { addUnit, changeUnit, type UnitDetails } from './organisation-queries.js';
import { DayField, SaveForm } from './save-form.js';

const RHYTHMS = ['weekly', 'monthly', 'none'] as const;
type Rhythm = (typeof RHYTHMS)[number];

/** What a unit is when nobody says. */
const USUAL_KIND = 'unit';

interface Written {
  readonly name: string;
  readonly kind: string;
  readonly headcount: string;
  readonly reportingRhythm: Rhythm;
  readonly from: string;
  readonly lastDay: string;
}

const empty: Written = {
  ...{ name: '', kind: '', headcount: '', reportingRhythm: 'weekly', from: '', lastDay: '' },
};

/** The figure that was written; what is none goes to the server, which says so. */
const figureOf = (text: string) => (text.trim() === '' ? null : Number(text));

/** One unit more. */
export function AddUnit({ organisation }: { organisation: string }) {
  const { t } = useTranslation();
  const [written, setWritten] = useState(empty);
  const { name, kind, headcount, reportingRhythm, from } = written;
  const figure = figureOf(headcount);
  return (
    <SaveForm
      prefix="add-unit"
      submit={t('organisation.addUnit')}
      run={() =>
        addUnit({
          ...{ organisation, name, reportingRhythm, kind: kind.trim() || USUAL_KIND },
          ...(figure !== null && { headcount: figure }),
          ...(from.trim() && { from: from.trim() }),
        })
      }
      onKept={() => setWritten(empty)}
      check={() => (name.trim() ? [] : [{ field: 'name', text: t('organisation.nameMissing') }])}
    >
      {(errorAt) => <Fields prefix="add-unit" {...{ written, errorAt }} onChange={setWritten} />}
    </SaveForm>
  );
}

/** What a unit is called, how many work there, how often it reports, from when to when. */
export function ChangeUnit({ unit }: { unit: UnitDetails }) {
  const { t } = useTranslation();
  const [written, setWritten] = useState<Written>({
    ...unit,
    headcount: unit.headcount === null ? '' : String(unit.headcount),
    lastDay: unit.lastDay ?? '',
  });
  const { name, kind, headcount, reportingRhythm, from, lastDay } = written;
  return (
    <SaveForm
      prefix="unit"
      submit={t('setup.save')}
      run={() =>
        changeUnit(unit, {
          ...{ name, kind, reportingRhythm, from: from.trim(), headcount: figureOf(headcount) },
          lastDay: lastDay.trim() || null,
        })
      }
      check={() => (name.trim() ? [] : [{ field: 'name', text: t('organisation.nameMissing') }])}
    >
      {(errorAt) => (
        <Fields prefix="unit" {...{ written, errorAt }} onChange={setWritten} hasLastDay />
      )}
    </SaveForm>
  );
}

interface FieldsProps {
  readonly prefix: string;
  readonly written: Written;
  readonly errorAt: (field: string) => string | undefined;
  readonly onChange: (written: Written) => void;
  readonly hasLastDay?: boolean;
}

function Fields({ prefix, written, errorAt, onChange, hasLastDay }: FieldsProps) {
  const { t } = useTranslation();
  const change = (changed: Partial<Written>): void => onChange({ ...written, ...changed });
  const text = (field: 'name' | 'kind' | 'headcount', label: string) => (
    <TextField
      id={`${prefix}-${field}`}
      label={label}
      value={written[field]}
      error={errorAt(field)}
      autoComplete="off"
      inputMode={field === 'headcount' ? 'numeric' : 'text'}
      onChange={(value) => change({ [field]: value })}
    />
  );
  return (
    <>
      {text('name', t('organisation.unitName'))}
      {text('kind', t('organisation.unitKind'))}
      {text('headcount', t('organisation.headcount'))}
      <Select
        id={`${prefix}-reportingRhythm`}
        label={t('organisation.rhythm')}
        value={written.reportingRhythm}
        onChange={(value) => change({ reportingRhythm: value as Rhythm })}
      >
        {RHYTHMS.map((each) => (
          <option key={each} value={each}>
            {t(`setup.organisation.rhythm.${each}`)}
          </option>
        ))}
      </Select>
      <DayField
        id={`${prefix}-from`}
        label={t('organisation.firstDay')}
        value={written.from}
        error={errorAt('from')}
        onChange={(from) => change({ from })}
      />
      {hasLastDay && (
        <DayField
          id={`${prefix}-lastDay`}
          label={t('organisation.endsOn')}
          value={written.lastDay}
          error={errorAt('lastDay')}
          onChange={(lastDay) => change({ lastDay })}
        />
      )}
    </>
  );
}
