import { monthsLater, type Period } from '#domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Details } from '../ui/details.js';
import { Select } from '../ui/select.js';
import { monthOptions, periodGroups, periodOfValue, periodValue } from './period-list.js';

interface PeriodFieldsProps {
  readonly period: Period;
  readonly extent: { readonly oldest: string; readonly newest: string } | null;
  readonly onChange: (period: Period) => void;
}

type Months = readonly { readonly value: string; readonly label: string }[];
const knownOf = ({ period, extent }: PeriodFieldsProps) =>
  extent ?? { oldest: period.from, newest: monthsLater(period.to, -1) };

/** A period from a list. */
export function PeriodSelect(props: PeriodFieldsProps) {
  const { period, onChange } = props;
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { oldest, newest } = knownOf(props);
  const groups = useMemo(
    () => periodGroups({ oldest, newest }, period, language),
    [oldest, newest, period, language],
  );
  return (
    <Select
      id="period"
      label={t('period.label')}
      value={periodValue(period)}
      onChange={(value) => onChange(periodOfValue(value))}
    >
      {groups.map(({ key, options }) => (
        <optgroup key={key} label={t(`period.${key}`)}>
          <Options options={options} />
        </optgroup>
      ))}
    </Select>
  );
}

const Options = ({ options }: { options: Months }) =>
  options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));

/** From and through months of one's own, folded away. */
export function OwnPeriod(props: PeriodFieldsProps) {
  const { period, onChange } = props;
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { oldest, newest } = knownOf(props);
  const months = useMemo(
    () => monthOptions({ oldest, newest }, period, language),
    [oldest, newest, period, language],
  );
  const last = monthsLater(period.to, -1);
  const own = (one: string, other: string): void => {
    const [from = one, through = other] = [one, other].sort();
    onChange({ from, to: monthsLater(through, 1) });
  };
  return (
    <Details summary={t('period.own')}>
      <div className="chooser-pair">
        <Select
          id="from-month"
          label={t('period.from')}
          value={period.from}
          onChange={(from) => own(from, last)}
        >
          <Options options={months} />
        </Select>
        <Select
          id="through-month"
          label={t('period.through')}
          value={last}
          onChange={(through) => own(period.from, through)}
        >
          <Options options={months} />
        </Select>
      </div>
    </Details>
  );
}
