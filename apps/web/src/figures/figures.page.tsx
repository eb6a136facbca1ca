import { periodText, type Period } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Area, Session } from '../api/client.js';
import { instanceQuery } from '../api/queries.js';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { viewAddress, type ViewChoice } from '../navigation/view-address.js';
import { addressOf } from '../picture/area-list.js';
import { CoverageLine } from '../picture/coverage-line.js';
import { EmptyPicture } from '../picture/empty-picture.js';
import { filterWords } from '../picture/filter-words.js';
import { coverageQuery } from '../picture/queries.js';
import { usePicture, type PictureChoices } from '../picture/use-picture.js';
import { ViewChooser } from '../picture/view-chooser.js';
import { may } from '../shell/pages.js';
import { Shell } from '../shell/shell.js';
import { Failure } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import '../styles/charts.css';
import { topPlacesQuery } from './figure-queries.js';
import { FunnelFigure } from './funnel-figure.js';
import { PlacesFigure } from './places-figure.js';
import { WeekFigure } from './week-figure.js';

interface FiguresPageProps {
  readonly session: Session;
  readonly choice: ViewChoice;
}

/** When and where, of the same area, period and filters as the picture. */
export function FiguresPage({ session, choice }: FiguresPageProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const choices = usePicture(choice);
  const { area, areas, period, state } = choices;
  const title = area && { area: area.name, period: periodText(period, language) };
  usePageTitle(title ? t('figures.pageTitle', title) : t('picture.choose'));
  const position = state.kind === 'ready' ? state.data.answered.asOfPosition : null;
  const asOf =
    position === null ? undefined : t('shell.asOf', { position: formatCount(position, language) });
  const isEmpty =
    state.kind === 'noAreas' || state.kind === 'unknownArea' || state.kind === 'noData';
  return (
    <Shell session={session} asOf={asOf}>
      {areas.length > 0 && (
        <ViewChooser
          {...choices}
          path="/figures"
          choice={choice}
          area={area ? addressOf(area) : ''}
          onRefresh={choices.refresh}
        />
      )}
      {isEmpty && <EmptyPicture kind={state.kind} />}
      {state.kind === 'failed' && <Failure problem={state.problem} onRetry={state.retry} />}
      {!isEmpty && state.kind !== 'failed' && area && (
        <Figures session={session} choice={choice} choices={choices} area={area} period={period} />
      )}
    </Shell>
  );
}

type FiguresProps = FiguresPageProps & {
  readonly choices: PictureChoices;
  readonly area: Area;
  readonly period: Period;
};

function Figures({ session, choice, choices, area, period }: FiguresProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const address = addressOf(area);
  const view = { area: address, period, filters: choice.filters };
  const coverage = useQuery(coverageQuery(address, period));
  const instance = useQuery(instanceQuery);
  const facts = {
    instance: instance.data?.name ?? '',
    area: area.name,
    period,
    what: filterWords(choice.filters, choices.names, language),
    coverage: coverage.data?.share,
  };
  const shared = { view, facts, fileName: `${area.code}-${period.from}` };
  const lists = { areas: choices.areas, names: choices.names };
  return (
    <article className="picture">
      <header className="report-head">
        <h1>{t('figures.heading', { area: area.name, period: periodText(period, language) })}</h1>
        <p className="lead">{t('figures.lead')}</p>
        <CoverageLine area={area} period={period} />
        <p className="report-links">
          <Link href={viewAddress('/picture', { ...choice, area: address, period })}>
            {t('figures.toPicture')}
          </Link>
          <Link href={viewAddress('/before-after', { ...choice, area: address, period })}>
            {t('effect.toEffect')}
          </Link>
          <Link href={`/statistics?area=${address}`}>{t('similar.toSimilar')}</Link>
        </p>
      </header>
      <WeekFigure {...shared} />
      <FunnelFigure {...shared} {...lists} />
      {may(session, 'incident.read') && (
        <PlacesFigure
          key={JSON.stringify(view)}
          {...shared}
          query={topPlacesQuery(view)}
          of="months"
        />
      )}
    </article>
  );
}
