import { capitalise, formatMonth, monthsText, periodText, type MonthFigures } from '#domain';
import { useTranslation } from 'react-i18next';
import { formatCount, formatDifference } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Blank } from './blank.js';
import { Expected } from './expected.js';
import { beforeText } from './texts.js';
import type { PictureData } from './use-picture.js';

/** The chart's twin: every month with its figures. */
export function MonthsTable({ data }: { data: Pick<PictureData, 'picture'> }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { picture } = data;
  const { period, compared, months } = picture;
  const hasBefore = months.some(({ before }) => before !== null);
  const hasExpected = months.some(({ expected }) => expected !== null);
  const isOneYear = period.from.slice(0, 4) === months.at(-1)?.month.slice(0, 4);
  const none = <Blank meaning={t('months.noData')} />;
  const show = (count: number | null) => (count === null ? none : formatCount(count, language));
  const name = ({ month }: MonthFigures): string => {
    const text = capitalise(formatMonth(Number(month.slice(5)), language, 'long'));
    return isOneYear ? text : `${text} ${month.slice(0, 4)}`;
  };
  return (
    <table className="figures months-table">
      <caption className="visually-hidden">{t('months.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('months.month')}</th>
          <th scope="col">{capitalise(periodText(period, language, 'short'))}</th>
          {hasBefore && <th scope="col">{capitalise(beforeText(picture, language))}</th>}
          {compared && <th scope="col">{t('months.difference')}</th>}
          {hasExpected && <th scope="col">{t('months.expectedColumn')}</th>}
        </tr>
      </thead>
      <tbody>
        {months.map((one) => (
          <tr key={one.month} className={compared && !one.compared ? 'not-compared' : undefined}>
            <th scope="row">
              {name(one)}
              {picture.breaks.some(({ from }) => from === one.month) && (
                <span className="month-break">{t('breaks.key')}</span>
              )}
            </th>
            <td>{show(one.now)}</td>
            {hasBefore && <td>{show(one.before)}</td>}
            {compared && (
              <td>
                {one.compared ? (
                  formatDifference((one.now ?? 0) - (one.before ?? 0), language)
                ) : (
                  <Blank meaning={t('months.notCompared')} />
                )}
              </td>
            )}
            {hasExpected && (
              <td>
                <Expected {...one} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
      {compared && <MonthsFoot data={data} isOneYear={isOneYear} hasExpected={hasExpected} />}
    </table>
  );
}

interface MonthsFootProps {
  readonly data: Pick<PictureData, 'picture'>;
  readonly isOneYear: boolean;
  readonly hasExpected: boolean;
}

/** The compared months together. */
function MonthsFoot({ data: { picture }, isOneYear, hasExpected }: MonthsFootProps) {
  const { i18n } = useTranslation();
  const language = languageOf(i18n);
  const { compared, now, before, expected } = picture;
  if (!compared) return null;
  const nameOf = isOneYear ? monthsText : periodText;
  return (
    <tfoot>
      <tr>
        <th scope="row">{capitalise(nameOf(compared, language, 'short'))}</th>
        <td>{formatCount(now, language)}</td>
        <td>{formatCount(before, language)}</td>
        <td>{formatDifference(now - before, language)}</td>
        {hasExpected && <td>{expected && <Expected now={now} expected={expected} />}</td>}
      </tr>
    </tfoot>
  );
}
