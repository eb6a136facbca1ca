import { addDays, isoWeek } from '#domain';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount, type Language } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Expected } from '../picture/expected.js';
import { Table } from '../ui/table.js';
import type { Week } from './week-query.js';
import type { Bar } from '../charts/bars-chart.js';
import type { ShownWeek } from './shown-week.js';

const DAYS_PER_WEEK = 7;

const BarsChart = lazy(async () => ({
  default: (await import('../charts/bars-chart.js')).BarsChart,
}));

/** All incidents of the week and of the four before it, as chart and as table. */
export function WeekTotal({ week, area, name }: ShownWeek) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const bars = useMemo(
    () => barsOf(week, (number) => t('week.short', { week: number }), language),
    [week, t, language],
  );
  return (
    <section aria-labelledby="week-total">
      <h2 id="week-total">{t('week.fiveWeeks')}</h2>
      <div className="months-columns">
        <figure className="chart">
          <figcaption className="chart-key">
            <span className="visually-hidden">{t('months.key')}: </span>
            <span className="key key-bar">{name}</span>
            <span className="key key-before">{t('week.fourBefore')}</span>
            {week.total.expected && (
              <span className="key key-expected">{t('months.expected')}</span>
            )}
          </figcaption>
          <Suspense fallback={<div className="chart-space bars-space" />}>
            <BarsChart
              id="week"
              bars={bars}
              language={language}
              title={t('week.chartTitle', { area: area.name, week: name })}
              description={t('week.chartDescription')}
            />
          </Suspense>
        </figure>
        <Table caption={t('week.fiveWeeks')} captionHidden>
          <thead>
            <tr>
              <th scope="col">{t('week.week')}</th>
              <th scope="col">{t('csv.count')}</th>
              <th scope="col">{t('months.expectedColumn')}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ key, label, count, isMain }) => (
              <tr key={key} className={isMain ? 'week-shown' : undefined}>
                <th scope="row">{label}</th>
                <td>{formatCount(count, language)}</td>
                <td>{isMain && <Expected now={count} expected={week.total.expected} />}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </section>
  );
}

function barsOf(
  { week, total }: Week,
  nameOf: (week: number) => string,
  language: Language,
): Bar[] {
  const counts = [...total.earlier, total.now];
  return counts.map((count, at) => {
    const before = counts.length - 1 - at;
    const isMain = before === 0;
    const key = addDays(week.from, -DAYS_PER_WEEK * before);
    return {
      ...{ key, label: nameOf(isoWeek(key).week), count, isMain },
      text: formatCount(count, language),
      range: isMain ? total.expected : null,
    };
  });
}
