import { monthsLater, periodText } from '#domain';
import { useTranslation } from 'react-i18next';
import { formatCount, formatPercent, type Language } from '../format/numbers.js';
import { Details } from '../ui/details.js';
import { Table } from '../ui/table.js';
import type { Effect } from './effect-query.js';
import { roleOf, signed } from './effect-words.js';

interface EffectTableProps {
  readonly effect: Effect;
  readonly language: Language;
}

/** Each area before and after, with how much was heard there at all. */
export function EffectTable({ effect, language }: EffectTableProps) {
  const { t } = useTranslation();
  const share = (value: number | null) =>
    value === null ? t('figures.coverageUnknown') : formatPercent(100 * value, language);
  return (
    <Table caption={t('effect.areasCaption')} captionHidden>
      <thead>
        <tr>
          <th scope="col">{t('csv.area')}</th>
          <th scope="col">{t('effect.before')}</th>
          <th scope="col">{t('effect.after')}</th>
          <th scope="col">{t('effect.change')}</th>
          <th scope="col">{t('effect.coverage')}</th>
        </tr>
      </thead>
      <tbody>
        {effect.areas.map((area) => (
          <tr key={area.of}>
            <th scope="row">
              {area.name} <span className="muted">({roleOf(area, t)})</span>
            </th>
            <td>{formatCount(area.before, language)}</td>
            <td>{formatCount(area.after, language)}</td>
            <td>{signed(area.after - area.before, language)}</td>
            <td>
              {t('effect.fromTo', {
                ...{ before: share(area.coverageBefore), after: share(area.coverageAfter) },
              })}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** The same month by month: folded, since it is long. */
export function MonthTable({ effect, language }: EffectTableProps) {
  const { t } = useTranslation();
  const { areas, months } = effect;
  return (
    <Details summary={t('effect.byMonth')}>
      <Table caption={t('effect.monthsCaption')} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t('effect.month')}</th>
            {areas.map((area) => (
              <th key={area.of} scope="col">
                {t('effect.beforeAndAfter', { name: area.name })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, before, after }) => (
            <tr key={month}>
              <th scope="row">
                {periodText({ from: month, to: monthsLater(month, 1) }, language)}
              </th>
              {areas.map((area, at) => (
                <td key={area.of}>
                  {t('effect.fromTo', {
                    before: formatCount(before[at] ?? 0, language),
                    after: formatCount(after[at] ?? 0, language),
                  })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Details>
  );
}
