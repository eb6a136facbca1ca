import { periodText, type Period } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area, Session } from '../api/client.js';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { moveTo } from '../navigation/address.js';
import { viewAddress, type ViewChoice } from '../navigation/view-address.js';
import { addressOf, levelKeyOf } from '../picture/area-list.js';
import { EmptyPicture } from '../picture/empty-picture.js';
import { filterWords } from '../picture/filter-words.js';
import { usePicture, type PictureChoices } from '../picture/use-picture.js';
import { ViewChooser } from '../picture/view-chooser.js';
import { Shell } from '../shell/shell.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Select } from '../ui/select.js';
import { levelsIn, scopeOf } from './map-levels.js';
import { MapReport } from './map-report.js';
import { outlinesQuery } from './outlines.js';
import { choroplethQuery } from './queries.js';

interface MapPageProps {
  readonly session: Session;
  readonly choice: ViewChoice;
}

/** The map of an area and a period: the same choices, the same address and the same figures as the picture. */
export function MapPage({ session, choice }: MapPageProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const choices = usePicture(choice);
  const { area, areas, period, state } = choices;
  usePageTitle(
    area
      ? t('map.pageTitle', { area: area.name, period: periodText(period, language) })
      : t('picture.choose'),
  );
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
          path="/map"
          choice={choice}
          area={area ? addressOf(area) : ''}
          onRefresh={choices.refresh}
        />
      )}
      {isEmpty && <EmptyPicture kind={state.kind} />}
      {state.kind === 'failed' && <Failure problem={state.problem} onRetry={state.retry} />}
      {!isEmpty && state.kind !== 'failed' && area && (
        <MapBody session={session} choice={choice} choices={choices} area={area} period={period} />
      )}
    </Shell>
  );
}

type MapBodyProps = MapPageProps & {
  readonly choices: PictureChoices;
  readonly area: Area;
  readonly period: Period;
};

function MapBody({ session, choice, choices, area, period }: MapBodyProps) {
  const { t, i18n } = useTranslation();
  const { areas, names } = choices;
  const scope = scopeOf(area, areas);
  const levels = levelsIn(scope, areas);
  const level = levels.find((each) => each === choice.level) ?? levels[0]!;
  const outlines = useQuery(outlinesQuery(level));
  const view = { level, area: addressOf(scope), measure: choice.measure, period };
  const map = useQuery(choroplethQuery({ ...view, filters: choice.filters }));
  const shown = useMemo(() => {
    const wanted = new Set(map.data?.features.map(({ id }) => id));
    return outlines.data?.filter(({ id }) => wanted.has(id)) ?? [];
  }, [outlines.data, map.data]);
  const change = (more: Partial<ViewChoice>): void =>
    moveTo(viewAddress('/map', { ...choice, area: addressOf(area), period, ...more }));
  const failed = [outlines, map].find(({ isError }) => isError);
  return (
    <article className="picture map-page">
      <div className="map-choices">
        <Select
          id="measure"
          label={t('map.measure')}
          value={choice.measure}
          onChange={(measure) => change({ measure: measure === 'change' ? 'change' : 'rate' })}
        >
          <option value="rate">{t('map.measureRate')}</option>
          <option value="change">{t('map.measureChange')}</option>
        </Select>
        <Select
          id="level"
          label={t('map.level')}
          value={level}
          onChange={(chosen) => change({ level: chosen })}
        >
          {levels.map((each) => (
            <option key={each} value={each}>
              {t(levelKeyOf(areas.find((one) => one.level === each)!))}
            </option>
          ))}
        </Select>
      </div>
      {failed && <Failure problem={failed.error} onRetry={() => void failed.refetch()} />}
      {map.data && outlines.data ? (
        <MapReport
          map={map.data}
          outlines={shown}
          scope={scope}
          areas={areas}
          choice={{ ...choice, period }}
          what={filterWords(choice.filters, names, languageOf(i18n))}
          names={names}
          seesPoints={session.permissions.includes('incident.read')}
        />
      ) : (
        !failed && <Loading />
      )}
    </article>
  );
}
