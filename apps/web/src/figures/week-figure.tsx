import { THOUSANDTHS, weekChart, type WeekdayHour } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { capitalise, formatCount, formatPercent, type Language } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Failure, Loading } from '../shell/states.js';
import { Details } from '../ui/details.js';
import { Table } from '../ui/table.js';
import { DrawingView } from './drawing-view.js';
import { FigureFrame } from './figure-frame.js';
import { weekdayHourQuery, type FigureView, type WeekdayHourFigure } from './figure-queries.js';
import {
  figureSource,
  formatPart,
  hoursText,
  weekdayNames,
  type SourceFacts,
} from './figure-words.js';

interface WeekFigureProps {
  /** Unique on the page, where it shows the figure more than once. */
  readonly id?: string;
  readonly view: FigureView;
  readonly facts: SourceFacts;
  readonly fileName: string;
}

const WEEK_BANDS = 56;

/** Weekdays against hours. */
export function WeekFigure({ id = 'week', view, facts, fileName }: WeekFigureProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { data, error, refetch } = useQuery(weekdayHourQuery(view));
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const caption = t('figures.week.caption', { area: facts.area });
  const words = {
    title: caption,
    description: t('figures.week.description'),
    weekdays: weekdayNames(language, 'short'),
    legend: t('figures.week.legend'),
    format: (value: number) => formatPart(value, language),
  };
  const excluded = data.unknown + data.notKept + data.excluded;
  const source = figureSource(facts, { ...data, n: data.timed, excluded }, t, language);
  const days = weekdayNames(language, 'long');
  return (
    <FigureFrame
      id={id}
      heading={t('figures.week.heading')}
      sentences={weekSentences(data, t, language)}
      chart={<DrawingView draw={(width) => weekChart(data, words, width)} />}
      table={
        <Details summary={t('figures.asTable')}>
          <WeekTable data={data} caption={caption} language={language} />
        </Details>
      }
      notes={weekNotes(data, t, language)}
      source={source}
      csv={{
        name: `${fileName}-${t('figures.week.file')}.csv`,
        rows: [
          [t('figures.week.weekday'), t('figures.week.hours'), t('csv.count')],
          ...data.rows.flatMap((row, day) =>
            row.map((thousandths, band) => [
              days[day]!,
              hoursText(band * data.bandHours, (band + 1) * data.bandHours),
              thousandths / THOUSANDTHS,
            ]),
          ),
        ],
      }}
    />
  );
}

function weekSentences(
  { busiest, timed }: WeekdayHourFigure,
  t: ReturnType<typeof useTranslation>['t'],
  language: Language,
): string[] {
  if (timed === 0) return [t('figures.week.none')];
  if (busiest === null) return [t('figures.week.noBusiest')];
  const count = busiest.thousandths / THOUSANDTHS;
  return [
    t('figures.week.busiest', {
      weekday: weekdayNames(language, 'long')[busiest.weekday - 1],
      hours: hoursText(busiest.fromHour, busiest.toHour),
      count: formatPart(count, language),
      total: formatCount(timed, language),
      percent: formatPercent((100 * count) / timed, language),
    }),
    t('figures.week.even', {
      even: formatPart(Math.round((10 * timed) / WEEK_BANDS) / 10, language),
    }),
  ];
}

function weekNotes(
  { timed, spread, unknown, notKept, bandHours }: WeekdayHourFigure,
  t: ReturnType<typeof useTranslation>['t'],
  language: Language,
): string[] {
  const all = timed + unknown + notKept;
  const shown = (key: string, count: number): string[] =>
    count === 0
      ? []
      : [
          t(key, {
            count,
            formatted: formatCount(count, language),
            percent: formatPercent((100 * count) / all, language),
          }),
        ];
  return [
    ...shown('figures.week.unknown', unknown),
    ...shown('figures.week.notKept', notKept),
    ...shown('figures.week.spread', spread),
    ...(bandHours > 1 ? [t('figures.week.banded')] : []),
    t('figures.protected'),
  ];
}

interface WeekTableProps {
  readonly data: Pick<WeekdayHour, 'rows' | 'bandHours' | 'timed'>;
  readonly caption: string;
  readonly language: Language;
}

/** The chart's twin, with the sums of days and of hours. */
export function WeekTable({ data, caption, language }: WeekTableProps) {
  const { t } = useTranslation();
  const show = (thousandths: number) => formatPart(thousandths / THOUSANDTHS, language);
  const sum = (cells: readonly number[]) => cells.reduce((all, each) => all + each, 0);
  const bands = data.rows[0]?.map((_, band) => band) ?? [];
  return (
    <Table caption={caption} captionHidden className="week-table">
      <thead>
        <tr>
          <th scope="col">{t('figures.week.hours')}</th>
          {weekdayNames(language, 'short').map((day) => (
            <th scope="col" key={day}>
              {capitalise(day)}
            </th>
          ))}
          <th scope="col">{t('figures.sum')}</th>
        </tr>
      </thead>
      <tbody>
        {bands.map((band) => (
          <tr key={band}>
            <th scope="row">{hoursText(band * data.bandHours, (band + 1) * data.bandHours)}</th>
            {data.rows.map((row, day) => (
              <td key={weekdayNames('en', 'short')[day]}>{show(row[band]!)}</td>
            ))}
            <td>{show(sum(data.rows.map((row) => row[band]!)))}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('figures.sum')}</th>
          {data.rows.map((row, day) => (
            <td key={weekdayNames('en', 'short')[day]}>{show(sum(row))}</td>
          ))}
          <td>{formatCount(data.timed, language)}</td>
        </tr>
      </tfoot>
    </Table>
  );
}
