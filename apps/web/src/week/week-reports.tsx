import { useTranslation } from 'react-i18next';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Table } from '../ui/table.js';
import type { Week } from './week-query.js';

/** Who has not reported: silence is not the same as nothing. Names only for those who read what the units report. */
export function WeekReports({ reports }: { reports: Week['reports'] }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { expected, overdue, units } = reports;
  const said = {
    overdue: formatCount(overdue, language),
    expected: formatCount(expected, language),
    count: overdue,
  };
  return (
    <section aria-labelledby="week-reports">
      <h2 id="week-reports">{t('week.reports.heading')}</h2>
      {expected === 0 && <p>{t('week.reports.none')}</p>}
      {expected > 0 && <p>{t(overdue === 0 ? 'week.reports.all' : 'week.reports.some', said)}</p>}
      {overdue > units.length && <p>{t('week.reports.names')}</p>}
      {units.length > 0 && (
        <Table caption={t('week.reports.heading')} captionHidden>
          <thead>
            <tr>
              <th scope="col">{t('coverage.unit')}</th>
              <th scope="col">{t('week.reports.owed')}</th>
            </tr>
          </thead>
          <tbody>
            {units.map(({ id, name, rhythm, from }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{t(`week.reports.${rhythm}`, { from })}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}
