import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Blank } from '../picture/blank.js';
import { Table } from '../ui/table.js';
import { rangeText } from './shown-threats.js';
import type { CodedRange } from './threats-query.js';

interface ThreatsTableProps<Row extends CodedRange> {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly Row[];
  /** Whether an empty table may only mean that there were few of each. */
  readonly isBanded: boolean;
  readonly nameOf: (row: Row) => string;
  /** Per 100 employees and year, in words; null where it cannot be said. */
  readonly rateOf?: (row: Row) => string | null;
}

/** How many of each, the most first. */
export function ThreatsTable<Row extends CodedRange>(props: ThreatsTableProps<Row>) {
  const { id, heading, rows, isBanded, nameOf, rateOf } = props;
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const hasRates = rateOf !== undefined && rows.some((row) => rateOf(row) !== null);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {rows.length === 0 ? (
        <p>{t(isBanded ? 'staffThreats.tooFew' : 'staffThreats.none')}</p>
      ) : (
        <Table caption={heading} captionHidden className="threats-table">
          <thead>
            <tr>
              <th scope="col">{heading}</th>
              <th scope="col">{t('csv.count')}</th>
              {hasRates && <th scope="col">{t('staffThreats.rateColumn')}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.code}>
                <th scope="row">{nameOf(row)}</th>
                <td>{rangeText(row, language)}</td>
                {hasRates && <td>{rateOf(row) ?? <Blank meaning={t('staffThreats.noRate')} />}</td>}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}
