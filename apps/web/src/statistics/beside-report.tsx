import { STATISTICS_BESIDE_METHOD, type BesidePanel } from '#domain';
import { DownloadIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area } from '../api/client.js';
import { downloadCsv, type CsvCell } from '../format/csv.js';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { addressOf } from '../picture/area-list.js';
import { RecordingBreaks } from '../picture/recording-breaks.js';
import { useNames } from '../picture/use-picture.js';
import { Button } from '../ui/button.js';
import { BesideView } from './beside-view.js';
import { gapSentence, latestSentence, seriesSource, seriesTitle } from './beside-words.js';
import type { Beside, BesideSeries } from './statistics-queries.js';

interface BesideReportProps {
  readonly beside: Beside;
  readonly area: Area;
  readonly areas: readonly Area[];
}

const views = ['experienced', 'police', 'rescue'] as const;
const WHOLE_YEAR_MONTHS = 12;

/** Reported beside experienced beside police: a panel each on a scale of its own, never summed. */
export function BesideReport({ beside, area, areas }: BesideReportProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const names = useNames();
  const theme = beside.themes.find(({ code }) => code === beside.theme)?.names[language] ?? '';
  const own = ownSeries(beside, area, t('statistics.ownTitle'));
  return (
    <>
      <header className="report-head">
        <h1>{t('statistics.besideHeading', { theme, area: area.name })}</h1>
        <p className="lead">{t('statistics.lead')}</p>
        <p className="report-links">
          <Link href={`/picture?area=${addressOf(area)}`}>{t('statistics.toPicture')}</Link>
        </p>
      </header>
      <RecordingBreaks breaks={beside.recordingBreaks} areas={areas} names={names} />
      <Sentences beside={beside} area={area} />
      {beside.series.length === 0 && <p>{t('statistics.noSeries', { area: area.name })}</p>}
      <Panels beside={beside} area={area} own={own} />
      <p className="figure-note">{t('statistics.howToRead')}</p>
      {beside.leftOut > 0 && (
        <p className="figure-note">{t('statistics.leftOut', { count: beside.leftOut })}</p>
      )}
      <div className="figure-save">
        <Button
          variant="quiet"
          onClick={() => downloadCsv(`${area.code}-${beside.theme}.csv`, rowsOf(beside, own, t))}
        >
          <DownloadIcon aria-hidden fontSize="1.25rem" />
          {t('statistics.csv')}
        </Button>
      </div>
    </>
  );
}

type PartProps = Pick<BesideReportProps, 'beside' | 'area'>;

/** What the figures say: own incidents of the last whole year, then the latest of each series, then the gaps. */
function Sentences({ beside, area }: PartProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const lastWhole = beside.counts.findLast(({ months }) => months === WHOLE_YEAR_MONTHS);
  const newest = lastWhole ?? beside.counts.at(-1);
  const sentences = [
    newest === undefined
      ? t('statistics.ownNone', { area: area.name })
      : t(newest === lastWhole ? 'statistics.own' : 'statistics.ownPart', {
          ...{ count: newest.count, formatted: formatCount(newest.count, language) },
          ...{ year: newest.year, months: newest.months },
        }),
    ...beside.series.map((series) => latestSentence(series, t, language)),
    ...beside.series.flatMap((series) => gapSentence(series, t, language) ?? []),
  ];
  return (
    <section className="beside-sentences" aria-label={t('statistics.says')}>
      {sentences.map((sentence) => (
        <p key={sentence} className="lead-second">
          {sentence}
        </p>
      ))}
    </section>
  );
}

/** The panels by what they see, own incidents first. */
function Panels({ beside, area, own }: PartProps & { readonly own: BesideSeries }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const names = useNames();
  const years = yearsOf(beside);
  const unfinished = beside.counts.filter(({ months }) => months < WHOLE_YEAR_MONTHS);
  const ownSource = t('statistics.ownSource', {
    ...{ area: area.name, method: STATISTICS_BESIDE_METHOD },
    n: formatCount(
      beside.counts.reduce((sum, { count }) => sum + count, 0),
      language,
    ),
    categories: beside.categories.map((code) => names(code, language)).join(', '),
    position: formatCount(beside.asOfPosition, language),
  });
  const shared = { years, unfinished: unfinished.map(({ year }) => year) };
  return (
    <div className="beside-views">
      <PanelSection view="reported">
        <BesideView series={own} {...shared} source={ownSource} />
        {unfinished.length > 0 && <p className="figure-note">{t('statistics.hollow')}</p>}
      </PanelSection>
      {views
        .map((view) => [view, beside.series.filter((series) => series.view === view)] as const)
        .filter(([, some]) => some.length > 0)
        .map(([view, some]) => (
          <PanelSection key={view} view={view}>
            {some.map((series) => (
              <BesideView
                key={`${series.id} ${series.band}`}
                {...{ series, years }}
                unfinished={[]}
                source={seriesSource(series, t, language)}
              />
            ))}
          </PanelSection>
        ))}
    </div>
  );
}

function PanelSection({ view, children }: { readonly view: string; readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section className="beside-view" aria-labelledby={`view-${view}`}>
      <h2 id={`view-${view}`}>{t(`statistics.view_${view}`)}</h2>
      <div className="beside-panels">{children}</div>
    </section>
  );
}

/** From the first year that any panel has to the last: the same width of a year in all of them. */
function yearsOf({ counts, series }: Beside): BesidePanel['years'] {
  const all = [
    ...counts.map(({ year }) => year),
    ...series.flatMap(({ lines }) => lines.flatMap(({ points }) => points.map(({ year }) => year))),
  ];
  return { first: Math.min(...all), last: Math.max(...all) };
}

/** Own counts in the form of a series, so that they are drawn and told alike. */
function ownSeries({ counts }: Beside, area: Area, name: string): BesideSeries {
  const none = { low: null, high: null, sample: null, isReckoned: false, segment: 1 };
  const points = counts.map(({ year, count }) => ({
    ...{ year, value: count, status: 'value' as const },
    ...none,
  }));
  return {
    ...{ id: 'own', source: 'own', name, band: '', view: 'police', unit: 'count' },
    ...{ origin: '', licence: '', area: addressOf(area), areaName: area.name, isWider: false },
    ...{ lines: points.length === 0 ? [] : [{ gender: 'all', points }], breaks: [], gaps: [] },
  };
}

function rowsOf(
  beside: Beside,
  own: BesideSeries,
  t: ReturnType<typeof useTranslation>['t'],
): CsvCell[][] {
  const head = ['seriesColumn', 'sourceColumn', 'areaColumn', 'year', 'group', 'value'].concat(
    ...['low', 'high', 'sample', 'status'],
  );
  const rows = [own, ...beside.series].flatMap((series) =>
    series.lines.flatMap(({ gender, points }) =>
      points.map(({ year, value, low, high, sample, status }): CsvCell[] => [
        ...[seriesTitle(series), series.origin || t('statistics.view_reported'), series.areaName],
        ...[year, t(`statistics.gender_${gender}`), value, low, high, sample],
        t(`statistics.status_${status}`),
      ]),
    ),
  );
  return [head.map((key) => t(`statistics.${key}`)), ...rows];
}
