import { DownloadIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { downloadCsv } from '../format/csv.js';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Expected } from '../picture/expected.js';
import { Button } from '../ui/button.js';
import { Table } from '../ui/table.js';
import { weekSource, type NamedFigure, type ShownWeek } from './shown-week.js';

interface WeekTableProps extends ShownWeek {
  readonly id: string;
  /** What the first column holds. */
  readonly what: string;
  readonly rows: readonly NamedFigure[];
}

/** Each focus area, category or part of the area: the week, what was expected, and the four weeks before. */
export function WeekTable(props: WeekTableProps) {
  const { id, what, rows, week, area, name } = props;
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const download = () =>
    downloadCsv(`${area.code}-${week.week.from}-${id}.csv`, [
      [what, t('csv.code'), name, ...t('week.beforeCsv').split('|')].concat(
        ...[t('csv.low'), t('csv.high'), t('csv.source')],
      ),
      ...rows.map(({ name: own, code, now, earlier, expected }) => [
        ...[own, code, now, ...earlier, expected?.low ?? null, expected?.high ?? null],
        weekSource(props, t, language),
      ]),
    ]);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{what}</h2>
      {rows.length === 0 ? (
        <p>{t('week.nothing')}</p>
      ) : (
        <>
          <Table caption={`${what}, ${name}`} captionHidden className="week-table">
            <thead>
              <tr>
                <th scope="col">{what}</th>
                <th scope="col">{name}</th>
                <th scope="col">{t('months.expectedColumn')}</th>
                <th scope="col">{t('week.fourBefore')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ code, name: own, now, expected, earlier }) => (
                <tr key={code}>
                  <th scope="row">{own}</th>
                  <td>{formatCount(now, language)}</td>
                  <td>
                    <Expected now={now} expected={expected} />
                  </td>
                  <td>{earlier.map((count) => formatCount(count, language)).join(' · ')}</td>
                </tr>
              ))}
            </tbody>
          </Table>
          <Button variant="quiet" onClick={download}>
            <DownloadIcon aria-hidden fontSize="1.25rem" />
            {t('week.csv', { what: what.toLowerCase() })}
          </Button>
        </>
      )}
    </section>
  );
}
