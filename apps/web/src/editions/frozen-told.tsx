import { periodText, type Period } from '#domain';
import { useTranslation } from 'react-i18next';
import { formatCount, formatRate } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { rangeText } from '../staff-threats/shown-threats.js';
import { Table } from '../ui/table.js';

/** The values of `topPlaces@1`, as frozen. */
export interface PlacesValues {
  readonly places: readonly {
    readonly placeId: string;
    readonly name: string;
    readonly count: number;
  }[];
}

/** Named places; with today's counts beside, where they are known. */
export function FrozenPlaces({
  values: { places },
  today = null,
}: {
  readonly values: PlacesValues;
  readonly today?: PlacesValues | null;
}) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const came = today?.places.filter((one) => places.every((own) => own.placeId !== one.placeId));
  if (places.length === 0 && !came?.length) return <p>{t('editions.noPlaces')}</p>;
  const countOf = (of: PlacesValues, id: string): string => {
    const found = of.places.find(({ placeId }) => placeId === id);
    return found === undefined ? '–' : formatCount(found.count, language);
  };
  return (
    <Table caption={t('editions.places')}>
      <thead>
        <tr>
          <th scope="col">{t('editions.place')}</th>
          <th scope="col">{t('csv.count')}</th>
          {today && <th scope="col">{t('problems.today')}</th>}
        </tr>
      </thead>
      <tbody>
        {[...places, ...(came ?? [])].map(({ placeId, name }) => (
          <tr key={placeId}>
            <th scope="row">{name}</th>
            <td>{countOf({ places }, placeId)}</td>
            {today && <td>{countOf(today, placeId)}</td>}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Threats against staff, in a sentence with a range. */
export function FrozenThreats({
  period,
  area,
  figures,
}: {
  readonly period: Period | null;
  /** Name of the area whose municipality it is. */
  readonly area: string;
  readonly figures: { readonly total: { atLeast: number; atMost: number } } | null;
}) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  if (period === null || figures === null) return <p>{t('pictures.noFigures')}</p>;
  return (
    <p className="lead">
      {t('staffThreats.told', {
        area: t('editions.municipality', { area }),
        period: periodText(period, language),
        count: figures.total.atMost,
        total: rangeText(figures.total, language),
      })}
      .
    </p>
  );
}

/** The values of `statisticsBeside@1`, as frozen. */
export interface BesideValues {
  readonly series: readonly {
    readonly source: string;
    readonly name: string;
    readonly areaName: string;
    readonly latest: readonly { gender: string; year: number; value: number }[];
  }[];
}

/** The latest that others say. */
export function FrozenBeside({ values: { series } }: { readonly values: BesideValues }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  if (series.length === 0) return <p>{t('pictures.noStatistics')}</p>;
  return (
    <Table caption={t('editions.beside')}>
      <thead>
        <tr>
          <th scope="col">{t('editions.series')}</th>
          <th scope="col">{t('editions.area')}</th>
          <th scope="col">{t('editions.latest')}</th>
        </tr>
      </thead>
      <tbody>
        {series.map(({ source, name, areaName, latest }) => (
          <tr key={`${source} ${name} ${areaName}`}>
            <th scope="row">
              {name} ({source})
            </th>
            <td>{areaName}</td>
            <td>
              {latest
                .map(({ gender, year, value }) =>
                  t(`editions.latest_${gender}`, { year, value: formatRate(value, language) }),
                )
                .join(' · ')}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
