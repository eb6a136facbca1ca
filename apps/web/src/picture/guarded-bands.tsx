import { monthsOf, yearOf } from '#domain';
import { DownloadIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import '../styles/guarded-bands.css';
import { bandCell, bandText, monthName } from '../format/bands.js';
import { downloadCsv, type CsvCell } from '../format/csv.js';
import { formatDate, type Language } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { Table } from '../ui/table.js';
import { addressOf } from './area-list.js';
import { sourceLine } from './notes.js';
import type { PictureData } from './use-picture.js';

/** The only levels at which protected incidents are told. */
const LEVELS: readonly string[] = ['municipality', 'district'];
const MONTH_LETTERS = 'YYYY-MM'.length;

interface Row {
  readonly name: string;
  /** At least so many; 0 for fewer than five. */
  readonly atLeast: number;
}

/**
 * How many protected incidents there were, for whoever is told so in bands and may read none: the months that are over,
 * each on its own. Nothing is added up here, since a sum of bands is no band of the sum.
 */
export function GuardedBands({ data }: { data: PictureData }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { bands } = data.answered.guarded;
  if (bands === null) return null;
  const isTold = LEVELS.includes(data.area.level);
  const rows = isTold ? rowsOf(data, language) : [];
  // The whole year where it is over, else the last month that is.
  const told = isTold ? (wholeYear(data) ?? rows.at(-1)) : undefined;
  const heading = t('guarded.heading');
  return (
    <section className="guarded-bands" aria-labelledby="guarded-heading">
      <h2 id="guarded-heading">{heading}</h2>
      {told && (
        <p className="figure-sentence">
          {t('guarded.told', {
            area: data.area.name,
            period: told.name,
            band: bandText(told.atLeast, language),
          })}
        </p>
      )}
      <p>{t('guarded.why')}</p>
      {!isTold && <p>{t('guarded.elsewhere')}</p>}
      {isTold && rows.length === 0 && <p>{t('guarded.notOver')}</p>}
      {rows.length > 0 && (
        <>
          <Table caption={t('guarded.caption', { area: data.area.name })} captionHidden>
            <thead>
              <tr>
                <th scope="col">{t('months.month')}</th>
                <th scope="col">{t('csv.count')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, atLeast }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{bandText(atLeast, language)}</td>
                </tr>
              ))}
            </tbody>
          </Table>
          <Button
            variant="quiet"
            onClick={() =>
              downloadCsv(
                `${data.area.code}-${data.picture.period.from}-protected.csv`,
                csvOf(data, rows, sourceLine(data, t, language), t),
              )
            }
          >
            <DownloadIcon aria-hidden fontSize="1.25rem" />
            {t('guarded.csv')}
          </Button>
        </>
      )}
    </section>
  );
}

/** Every month of the period that is over; those without a band had fewer than five. */
function rowsOf({ area, answered, picture }: PictureData, language: Language): Row[] {
  const own = addressOf(area);
  const running = formatDate(Date.now()).slice(0, MONTH_LETTERS);
  const bands = new Map(
    (answered.guarded.bands ?? [])
      .filter((band) => band.area === own)
      .map(({ period, atLeast }) => [period, atLeast]),
  );
  return monthsOf(picture.period)
    .filter((month) => month < running)
    .map((month) => ({ name: monthName(month, language), atLeast: bands.get(month) ?? 0 }));
}

function wholeYear({ area, answered, picture }: PictureData): Row | null {
  const year = yearOf(picture.period);
  if (year === null || !picture.finished) return null;
  const found = answered.guarded.bands?.find(
    (band) => band.area === addressOf(area) && band.period === String(year),
  );
  return { name: String(year), atLeast: found?.atLeast ?? 0 };
}

/** Texts, so that no program takes a band for a number and adds it up. */
function csvOf(
  { area }: PictureData,
  rows: readonly Row[],
  source: string,
  t: (key: string) => string,
): CsvCell[][] {
  const headings = [t('csv.area'), t('months.month'), t('guarded.band'), t('csv.source')];
  return [
    headings,
    ...rows.map(({ name, atLeast }) => [area.name, name, bandCell(atLeast), source]),
  ];
}
