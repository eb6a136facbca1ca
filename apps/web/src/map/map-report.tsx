import { periodText } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { instanceQuery } from '../api/queries.js';
import type { Area } from '../api/client.js';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { viewAddress, type ViewChoice } from '../navigation/view-address.js';
import { addressOf } from '../picture/area-list.js';
import { CoverageLine } from '../picture/coverage-line.js';
import type { NamesByCode } from '../picture/names.js';
import { RecordingBreaks } from '../picture/recording-breaks.js';
import { Details } from '../ui/details.js';
import { AreaFacts } from './area-facts.js';
import { AreaMap } from './area-map.js';
import type { MapArea } from './map-shapes.js';
import { MapLegend } from './map-legend.js';
import { mapSentences } from './map-sentences.js';
import { MapTable } from './map-table.js';
import { PointLayer, usePoints } from './points.js';
import type { Choropleth } from './queries.js';
import { readingsOf } from './readings.js';

interface MapReportProps {
  readonly map: Choropleth;
  readonly outlines: readonly MapArea[];
  readonly scope: Area;
  readonly areas: readonly Area[];
  readonly choice: ViewChoice;
  /** What is counted when not everything is; null for everything. */
  readonly what: string | null;
  readonly names: NamesByCode;
  readonly seesPoints: boolean;
}

/** What the map says, the table, the map, and what its figures rest on. */
export function MapReport(props: MapReportProps) {
  const { map, outlines, scope, areas, choice, what, names, seesPoints } = props;
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const instance = useQuery(instanceQuery);
  const [isTableOpen, setTableOpen] = useState(false);
  const readings = useMemo(() => readingsOf(map, { t, language }), [map, t, language]);
  const points = usePoints(seesPoints, map.period, choice.filters);
  const when = periodText(map.period, language);
  const heading = t(what === null ? 'map.heading' : 'map.headingOf', {
    area: scope.name,
    period: when,
    what: what ?? '',
  });
  const source = t('notes.source', {
    instance: instance.data?.name ?? '',
    area: scope.name,
    year: when,
    filter: what ?? t('notes.noFilter'),
    total: formatCount(map.overall.count, language),
    excluded: formatCount(map.overall.unplaced, language),
    position: formatCount(map.asOfPosition, language),
  });
  const details = (id: string) => <AreaFacts id={id} map={map} choice={choice} />;
  return (
    <>
      <header className="report-head">
        <h1>{heading}</h1>
        {mapSentences(map, { t, language }).map((sentence) => (
          <p key={sentence} className="lead">
            {sentence}
          </p>
        ))}
        <CoverageLine area={scope} period={map.period} />
        <RecordingBreaks breaks={map.recordingBreaks} areas={areas} names={names} />
        <p className="report-links">
          <Link href={viewAddress('/picture', { ...choice, area: addressOf(scope), exact: false })}>
            {t('map.toPicture')}
          </Link>
        </p>
      </header>
      <Details summary={t('map.asTable')} open={isTableOpen} onToggle={setTableOpen}>
        <MapTable
          map={map}
          caption={t('map.tableCaption', { area: scope.name, period: when })}
          fileName={`${scope.code}-${map.period.from}-${map.measure}.csv`}
          source={source}
        />
      </Details>
      {seesPoints && <PointLayer points={points} names={names} />}
      <AreaMap
        outlines={outlines}
        readings={readings}
        label={heading}
        legend={<MapLegend map={map} />}
        details={details}
        clusters={points.clusters}
        onMoved={points.onMoved}
        onClusterClick={points.open}
      />
      <MapNotes overall={map.overall} source={source} />
    </>
  );
}

interface MapNotesProps {
  readonly overall: Choropleth['overall'];
  readonly source: string;
}

function MapNotes({ overall: { count, rateCount, unplaced }, source }: MapNotesProps) {
  const { t, i18n } = useTranslation();
  const formatted = (value: number) => formatCount(value, languageOf(i18n));
  const unrated = count - rateCount;
  return (
    <section className="notes">
      {unplaced > 0 && (
        <p>{t('map.unplaced', { count: unplaced, formatted: formatted(unplaced) })}</p>
      )}
      {unrated > 0 && <p>{t('map.unrated', { count: unrated, formatted: formatted(unrated) })}</p>}
      <p className="source">{source}</p>
    </section>
  );
}
