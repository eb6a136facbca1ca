import { funnelChart } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Area } from '../api/client.js';
import { formatCount, formatRate, type Language } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import type { NamesByCode } from '../picture/names.js';
import { RecordingBreaks } from '../picture/recording-breaks.js';
import { Failure, Loading } from '../shell/states.js';
import { Details } from '../ui/details.js';
import { Table } from '../ui/table.js';
import { DrawingView } from './drawing-view.js';
import { FigureFrame } from './figure-frame.js';
import { funnelQuery, type FigureView, type FunnelFigure as Funnel } from './figure-queries.js';
import { figureSource, type SourceFacts } from './figure-words.js';

interface FunnelFigureProps {
  /** Unique on the page, where it shows the figure more than once. */
  readonly id?: string;
  readonly view: FigureView;
  readonly facts: SourceFacts;
  readonly areas: readonly Area[];
  readonly names: NamesByCode;
  readonly fileName: string;
}

type Point = Funnel['points'][number];
type Translate = ReturnType<typeof useTranslation>['t'];

/** Areas against all of them, by how many live there. Never a ranking: they stand in the order of their names. */
export function FunnelFigure(props: FunnelFigureProps) {
  const { id = 'funnel', view, facts, areas, names, fileName } = props;
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { data, error, refetch } = useQuery(funnelQuery(view));
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const byKey = new Map(areas.map((area) => [`${area.level}:${area.code}`, area.name]));
  const nameOf = (key: string): string => byKey.get(key) ?? key;
  const points = [...data.points].sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  const within = nameOf(data.within);
  if (points.length < 2) {
    return (
      <section className="figure" aria-labelledby={`${id}-heading`}>
        <h2 id={`${id}-heading`}>{t('figures.funnel.heading')}</h2>
        <p>{t('figures.funnel.none')}</p>
      </section>
    );
  }
  const caption = t('figures.funnel.caption', { area: within });
  const words = {
    title: caption,
    description: t('figures.funnel.description'),
    rate: t('figures.funnel.rateAxis'),
    population: t('figures.funnel.populationAxis'),
    overall: t('figures.funnel.overall', { rate: formatRate(data.overall?.rate ?? 0, language) }),
    nameOf,
    formatRate: (rate: number) => formatCount(rate, language),
    formatCount: (count: number) => formatCount(count, language),
  };
  const source = figureSource(
    { ...facts, area: within },
    { ...data, n: data.count, excluded: data.unplaced },
    t,
    language,
  );
  return (
    <>
      <RecordingBreaks breaks={data.recordingBreaks} areas={areas} names={names} />
      <FigureFrame
        id={id}
        heading={t('figures.funnel.heading')}
        sentences={funnelSentences(data, points, t, language)}
        chart={<DrawingView draw={(width) => funnelChart(data, data.area, words, width)} />}
        table={
          <Details summary={t('figures.asTable')}>
            <FunnelTable points={points} caption={caption} language={language} />
          </Details>
        }
        notes={funnelNotes(data, nameOf, t, language)}
        source={source}
        csv={{ name: `${fileName}-${t('figures.funnel.file')}.csv`, rows: csvRows(points, t) }}
      />
    </>
  );
}

function funnelSentences(
  { area, overall }: Funnel,
  points: readonly Point[],
  t: Translate,
  language: Language,
): string[] {
  const named = (word: RegExp): string =>
    points
      .filter(({ standing }) => word.test(standing))
      .map(({ name }) => name)
      .join(', ');
  const [above, below] = [named(/bove$/), named(/elow$/)];
  const own = points.find(({ key }) => key === area);
  return [
    ...(own && overall
      ? [
          t('figures.funnel.own', {
            area: own.name,
            rate: formatRate(own.rate.rate, language),
            low: formatRate(own.rate.low, language),
            high: formatRate(own.rate.high, language),
            overall: formatRate(overall.rate, language),
            standing: t(`figures.funnel.standing_${own.standing}`),
          }),
        ]
      : []),
    ...(above === '' ? [] : [t('figures.funnel.above', { areas: above })]),
    ...(below === '' ? [] : [t('figures.funnel.below', { areas: below })]),
    ...(above === '' && below === '' ? [t('figures.funnel.allWithin')] : []),
  ];
}

function funnelNotes(
  { dispersion, isOverdispersed, tooFew, withoutPopulation, unplaced }: Funnel,
  nameOf: (key: string) => string,
  t: Translate,
  language: Language,
): string[] {
  const list = (key: string, keys: readonly string[]): string[] =>
    keys.length === 0 ? [] : [t(key, { areas: keys.map(nameOf).join(', ') })];
  return [
    t('figures.funnel.howToRead'),
    t('figures.protected'),
    ...(isOverdispersed && dispersion !== null
      ? [t('figures.funnel.overdispersed', { times: formatRate(dispersion, language) })]
      : []),
    ...list('figures.funnel.tooFew', tooFew),
    ...list('figures.funnel.withoutPopulation', withoutPopulation),
    ...(unplaced === 0
      ? []
      : [
          t('figures.funnel.unplaced', {
            count: unplaced,
            formatted: formatCount(unplaced, language),
          }),
        ]),
  ];
}

function csvRows(points: readonly Point[], t: Translate) {
  const columns = ['csv.area', 'csv.code', 'csv.count'].concat(
    ['population', 'rate', 'low', 'high', 'expected', 'limitLow', 'limitHigh', 'standing'].map(
      (name) => `figures.funnel.${name}`,
    ),
  );
  return [
    columns.map((key) => t(key)),
    ...points.map(({ name, key, count, population, rate, expected, limits, standing }) => [
      ...[name, key, count, population, rate.rate, rate.low, rate.high, expected],
      ...[Math.max(0, limits.low), limits.high, t(`figures.funnel.standing_${standing}`)],
    ]),
  ];
}

interface FunnelTableProps {
  readonly points: readonly Point[];
  readonly caption: string;
  readonly language: Language;
}

/** The chart's twin. */
export function FunnelTable({ points, caption, language }: FunnelTableProps) {
  const { t } = useTranslation();
  const rate = (value: number) => formatRate(value, language);
  return (
    <Table caption={caption} captionHidden>
      <thead>
        <tr>
          <th scope="col">{t('csv.area')}</th>
          <th scope="col">{t('csv.count')}</th>
          <th scope="col">{t('figures.funnel.population')}</th>
          <th scope="col">{t('figures.funnel.rate')}</th>
          <th scope="col">{t('figures.funnel.interval')}</th>
          <th scope="col">{t('figures.funnel.expected')}</th>
          <th scope="col">{t('figures.funnel.limits')}</th>
          <th scope="col">{t('figures.funnel.standing')}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ key, name, count, population, rate: own, expected, limits, standing }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>{formatCount(count, language)}</td>
            <td>{formatCount(population, language)}</td>
            <td>{rate(own.rate)}</td>
            <td>{`${rate(own.low)}–${rate(own.high)}`}</td>
            <td>{rate(expected)}</td>
            <td>{`${rate(Math.max(0, limits.low))}–${rate(limits.high)}`}</td>
            <td>{t(`figures.funnel.standing_${standing}`)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
