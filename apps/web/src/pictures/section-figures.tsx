import {
  comparisonSentence,
  expectedSentence,
  headline,
  periodText,
  type PictureFigure,
} from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { FunnelFigure } from '../figures/funnel-figure.js';
import { topPlacesQuery } from '../figures/figure-queries.js';
import { PlacesFigure } from '../figures/places-figure.js';
import { WeekFigure } from '../figures/week-figure.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { noFilters, viewAddress, type ViewChoice } from '../navigation/view-address.js';
import { filterWords } from '../picture/filter-words.js';
import { Months } from '../picture/months.js';
import { coverageQuery } from '../picture/queries.js';
import { RecordingBreaks } from '../picture/recording-breaks.js';
import { usePicture, type PictureData } from '../picture/use-picture.js';
import { may } from '../shell/pages.js';
import { Failure, Loading } from '../shell/states.js';
import { besideQuery } from '../statistics/statistics-queries.js';
import { staffThreatsQuery } from '../staff-threats/threats-query.js';
import { rangeText } from '../staff-threats/shown-threats.js';
import '../styles/charts.css';
import '../styles/figures.css';
import { Details } from '../ui/details.js';
import type { Picture, Section } from './picture-queries.js';

interface SectionFiguresProps {
  readonly session: Session;
  readonly picture: Picture;
  readonly section: Section;
}

/** Drawn by themselves when somebody asks for them: each is a question of its own to the server. */
const DRAWN: readonly PictureFigure[] = ['weekdayHour@1', 'topPlaces@1', 'funnel@1'];

/** What the live figures say of a section's part of the area and period, in ready sentences and charts. */
export function SectionFigures({ session, picture, section }: SectionFiguresProps) {
  const { t } = useTranslation();
  const { figures, focusAreas, code } = section;
  const choice: ViewChoice = {
    ...{ area: picture.area, period: picture.period, exact: true, measure: 'rate', level: null },
    filters: { ...noFilters, focusArea: focusAreas },
  };
  const shows = (name: PictureFigure) => figures.includes(name);
  const drawn = DRAWN.filter(
    (name) => shows(name) && (name !== 'topPlaces@1' || may(session, 'incident.read')),
  );
  if (figures.length === 0) return null;
  return (
    <div className="picture-section-figures">
      <h3>{t('pictures.figures')}</h3>
      {(shows('expectedRange@1') || shows('shareBreaks@1') || drawn.length > 0) && (
        <Counted
          {...{ choice, drawn, code }}
          isCounted={shows('expectedRange@1')}
          tellsBreaks={shows('shareBreaks@1')}
        />
      )}
      {shows('staffThreats@1') && <Threats picture={picture} />}
      {shows('statisticsBeside@1') && <Beside session={session} picture={picture} />}
      {shows('beforeAfter@1') && (
        <p>
          <Link href={viewAddress('/before-after', choice)}>{t('pictures.toEffect')}</Link>
        </p>
      )}
    </div>
  );
}

interface CountedProps {
  readonly choice: ViewChoice;
  readonly drawn: readonly PictureFigure[];
  readonly code: string;
  readonly isCounted: boolean;
  readonly tellsBreaks: boolean;
}

function Counted({ choice, drawn, code, isCounted, tellsBreaks }: CountedProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { state } = usePicture(choice);
  if (state.kind === 'loading') return <Loading />;
  if (state.kind === 'failed') return <Failure problem={state.problem} onRetry={state.retry} />;
  if (state.kind !== 'ready') return <p>{t('pictures.noFigures')}</p>;
  const { data } = state;
  const { picture } = data;
  const expected = expectedSentence(picture, language);
  return (
    <>
      {isCounted && (
        <>
          <p className="lead">{headline(data.subject(language), picture, language)}.</p>
          <p>{comparisonSentence(picture, language)}</p>
          {expected && <p>{expected}</p>}
        </>
      )}
      {tellsBreaks && picture.breaks.length === 0 && <p>{t('pictures.noBreaks')}</p>}
      {(tellsBreaks || isCounted) && (
        <RecordingBreaks breaks={picture.breaks} areas={data.areas} names={data.names} />
      )}
      {isCounted && picture.total > 0 && <Months data={data} id={`${code}-months`} />}
      {drawn.length > 0 && <Drawn {...{ data, drawn, code }} />}
    </>
  );
}

/** Charts that each ask the server, once they are unfolded. */
function Drawn({
  data,
  drawn,
  code,
}: {
  readonly data: PictureData;
  readonly drawn: readonly PictureFigure[];
  readonly code: string;
}) {
  const { t, i18n } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { area, areas, picture, choice, names, instance, answered } = data;
  const view = { area: answered.area, period: picture.period, filters: choice.filters };
  const coverage = useQuery({ ...coverageQuery(answered.area, picture.period), enabled: isOpen });
  const facts = {
    ...{ instance: instance.name, area: area.name, period: picture.period },
    what: filterWords(choice.filters, names, languageOf(i18n)),
    coverage: coverage.data?.share,
  };
  const shared = { view, facts, fileName: `${area.code}-${picture.period.from}` };
  return (
    <Details summary={t('pictures.more')} open={isOpen} onToggle={setOpen}>
      {isOpen && (
        <>
          {drawn.includes('weekdayHour@1') && <WeekFigure {...shared} id={`${code}-week`} />}
          {drawn.includes('funnel@1') && (
            <FunnelFigure {...shared} {...{ areas, names }} id={`${code}-funnel`} />
          )}
          {drawn.includes('topPlaces@1') && (
            <PlacesFigure
              {...shared}
              id={`${code}-places`}
              query={topPlacesQuery(view)}
              of="months"
            />
          )}
        </>
      )}
    </Details>
  );
}

/** Threats against staff as they are told to this reader: exact, or in bands of whole years. */
function Threats({ picture }: { picture: Picture }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { data, error, refetch } = useQuery(staffThreatsQuery(picture.area, picture.period));
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  if (data.figures === null || data.period === null) return <p>{t('pictures.noFigures')}</p>;
  const { total } = data.figures;
  return (
    <>
      <p className="lead">
        {t('staffThreats.told', {
          area: picture.areaName,
          period: periodText(data.period, language),
          count: total.atMost,
          total: rangeText(total, language),
        })}
        .
      </p>
      <p>
        <Link href={`/staff-threats?area=${picture.area}`}>{t('pictures.toThreats')}</Link>
      </p>
    </>
  );
}

/** What others measure of the area; their figures stand on their own page, beside and never added up. */
function Beside({ session, picture }: { session: Session; picture: Picture }) {
  const { t } = useTranslation();
  const canRead = may(session, 'statistics.read');
  const { data, error, refetch } = useQuery({
    ...besideQuery(picture.area, ''),
    enabled: canRead,
  });
  if (!canRead) return <p>{t('pictures.noStatistics')}</p>;
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <p>
      {t(data.series.length === 0 ? 'pictures.noStatistics' : 'pictures.statistics', {
        count: data.series.length,
      })}{' '}
      {data.series.length > 0 && (
        <Link href={`/statistics?area=${picture.area}`}>{t('pictures.toStatistics')}</Link>
      )}
    </p>
  );
}
