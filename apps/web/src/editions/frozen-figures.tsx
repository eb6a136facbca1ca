import '../styles/charts.css';
import '../styles/figures.css';
import '../styles/picture.css';
import {
  breakSentence,
  comparisonSentence,
  expectedSentence,
  funnelChart,
  headline,
  periodText,
  pictureFigures,
  weekChart,
  type EditionContent,
  type EditionFigure,
  type Funnel,
  type FunnelParameters,
  type LivePicture,
  type PictureFigure,
  type RecordingBreak,
  type ThreatsParameters,
  type WeekdayHour,
} from '#domain';
import { useTranslation } from 'react-i18next';
import { DrawingView } from '../figures/drawing-view.js';
import { formatPart, weekdayNames } from '../figures/figure-words.js';
import { FunnelTable } from '../figures/funnel-figure.js';
import { WeekTable } from '../figures/week-figure.js';
import { formatCount, formatRate } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { MonthsTable } from '../picture/months-table.js';
import { rangeText } from '../staff-threats/shown-threats.js';
import { Details } from '../ui/details.js';
import { Table } from '../ui/table.js';

interface FrozenProps {
  readonly figure: EditionFigure;
  readonly content: EditionContent;
}

/** Every figure of a section from its frozen values: nothing is asked of the server. */
export function FrozenFigures({
  figures,
  content,
}: {
  readonly figures: readonly EditionFigure[];
  readonly content: EditionContent;
}) {
  const { t, i18n } = useTranslation();
  return (
    <div className="picture-section-figures">
      <h3>{t('pictures.figures')}</h3>
      {figures.map((figure) => {
        const Shown = VIEWS[figure.figure];
        const name = pictureFigures[figure.figure as PictureFigure][languageOf(i18n)];
        return (
          <div key={figure.figure} className="frozen-figure">
            {Shown ? <Shown figure={figure} content={content} /> : null}
            <p className="muted">{t('editions.method', { name, method: figure.figure })}</p>
          </div>
        );
      })}
    </div>
  );
}

const VIEWS: Readonly<Record<string, (props: FrozenProps) => React.ReactNode>> = {
  'expectedRange@1': Counts,
  'shareBreaks@1': Breaks,
  'funnel@1': Areas,
  'weekdayHour@1': Week,
  'topPlaces@1': Places,
  'staffThreats@1': Threats,
  'statisticsBeside@1': Beside,
};

function Counts({ figure, content }: FrozenProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const picture = figure.values as unknown as LivePicture;
  const subject = { area: content.picture.area.name, what: null };
  const expected = expectedSentence(picture, language);
  return (
    <>
      <p className="lead">{headline(subject, picture, language)}.</p>
      <p>{comparisonSentence(picture, language)}</p>
      {expected && <p>{expected}</p>}
      {picture.total > 0 && (
        <Details summary={t('editions.months')}>
          <MonthsTable data={{ picture }} />
        </Details>
      )}
    </>
  );
}

function Breaks({ figure }: FrozenProps) {
  const { t, i18n } = useTranslation();
  const { breaks } = figure.values as unknown as { breaks: readonly RecordingBreak[] };
  if (breaks.length === 0) return <p>{t('pictures.noBreaks')}</p>;
  return (
    <ul>
      {breaks.map((one) => (
        <li key={`${one.kind} ${one.subject} ${one.from}`}>
          {breakSentence(one, one.subject, languageOf(i18n))}
        </li>
      ))}
    </ul>
  );
}

function Areas({ figure }: FrozenProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const values = figure.values as unknown as Funnel;
  const { areas, area } = figure.parameters as unknown as FunnelParameters;
  const names = new Map(areas.map(({ key, name }) => [key, name]));
  const nameOf = (key: string): string => names.get(key) ?? key;
  if (values.points.length < 2) return <p>{t('figures.funnel.none')}</p>;
  const points = values.points.map((point) => ({ ...point, name: nameOf(point.key) }));
  points.sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  const caption = t('figures.funnel.heading');
  const words = {
    title: caption,
    description: t('figures.funnel.description'),
    rate: t('figures.funnel.rateAxis'),
    population: t('figures.funnel.populationAxis'),
    overall: t('figures.funnel.overall', { rate: formatRate(values.overall?.rate ?? 0, language) }),
    nameOf,
    formatRate: (rate: number) => formatCount(rate, language),
    formatCount: (count: number) => formatCount(count, language),
  };
  return (
    <>
      <DrawingView draw={(width) => funnelChart(values, area, words, width)} />
      <Details summary={t('figures.asTable')}>
        <FunnelTable points={points} caption={caption} language={language} />
      </Details>
    </>
  );
}

function Week({ figure, content }: FrozenProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const values = figure.values as unknown as WeekdayHour & { excluded: number };
  if (values.timed === 0) return <p>{t('figures.week.none')}</p>;
  const caption = t('figures.week.caption', { area: content.picture.area.name });
  const words = {
    title: caption,
    description: t('figures.week.description'),
    weekdays: weekdayNames(language, 'short'),
    legend: t('figures.week.legend'),
    format: (value: number) => formatPart(value, language),
  };
  return (
    <>
      <DrawingView draw={(width) => weekChart(values, words, width)} />
      <Details summary={t('figures.asTable')}>
        <WeekTable data={values} caption={caption} language={language} />
      </Details>
    </>
  );
}

function Places({ figure }: FrozenProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { places } = figure.values as unknown as {
    places: readonly { placeId: string; name: string; count: number }[];
  };
  if (places.length === 0) return <p>{t('editions.noPlaces')}</p>;
  return (
    <Table caption={t('editions.places')}>
      <thead>
        <tr>
          <th scope="col">{t('editions.place')}</th>
          <th scope="col">{t('csv.count')}</th>
        </tr>
      </thead>
      <tbody>
        {places.map(({ placeId, name, count }) => (
          <tr key={placeId}>
            <th scope="row">{name}</th>
            <td>{formatCount(count, language)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Threats({ figure, content }: FrozenProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { period } = figure.parameters as unknown as ThreatsParameters;
  const { figures } = figure.values as unknown as {
    figures: { total: { atLeast: number; atMost: number } } | null;
  };
  if (period === null || figures === null) return <p>{t('pictures.noFigures')}</p>;
  return (
    <p className="lead">
      {t('staffThreats.told', {
        area: t('editions.municipality', { area: content.picture.area.name }),
        period: periodText(period, language),
        count: figures.total.atMost,
        total: rangeText(figures.total, language),
      })}
      .
    </p>
  );
}

function Beside({ figure }: FrozenProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { series } = figure.values as unknown as {
    series: readonly {
      source: string;
      name: string;
      areaName: string;
      latest: readonly { gender: string; year: number; value: number }[];
    }[];
  };
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
