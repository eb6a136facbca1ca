import '../styles/charts.css';
import '../styles/figures.css';
import '../styles/picture.css';
import {
  breakSentence,
  comparisonSentence,
  expectedSentence,
  funnelChart,
  headline,
  pictureFigures,
  weekChart,
  type AreaSums,
  type AreaSumsParameters,
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
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { AreaSumsView } from '../figures/area-sums-figure.js';
import { DrawingView } from '../figures/drawing-view.js';
import { formatPart, weekdayNames } from '../figures/figure-words.js';
import { FunnelTable } from '../figures/funnel-figure.js';
import { WeekTable } from '../figures/week-figure.js';
import { formatCount, formatRate } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { MonthsTable } from '../picture/months-table.js';
import { Details } from '../ui/details.js';
import {
  FrozenBeside,
  FrozenPlaces,
  FrozenThreats,
  type BesideValues,
  type PlacesValues,
} from './frozen-told.js';

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
  'areaSums@1': Sums,
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

function Sums({ figure, content }: FrozenProps) {
  const { areas } = figure.parameters as unknown as AreaSumsParameters;
  const named = new Map(areas.map(({ key, name }) => [key, name]));
  const names = {
    whole: content.picture.area.name,
    of: (key: string): string => named.get(key) ?? key,
  };
  return <AreaSumsView sums={figure.values as unknown as AreaSums} names={names} />;
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
  return <FrozenPlaces values={figure.values as unknown as PlacesValues} />;
}

function Threats({ figure, content }: FrozenProps) {
  const { period } = figure.parameters as unknown as ThreatsParameters;
  const { figures } = figure.values as unknown as ComponentProps<typeof FrozenThreats>;
  return <FrozenThreats period={period} figures={figures} area={content.picture.area.name} />;
}

function Beside({ figure }: FrozenProps) {
  return <FrozenBeside values={figure.values as unknown as BesideValues} />;
}
