import { LocationPinIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { areasQuery } from '../api/queries.js';
import type { Area, Session } from '../api/client.js';
import { addressOf, levelKeyOf, searchAreas } from '../picture/area-list.js';
import { RadioGroup } from '../ui/choices.js';
import { Combobox, type ComboboxGroup } from '../ui/combobox.js';
import { Details } from '../ui/details.js';
import type { Where } from './draft.js';
import { GpsButton } from './gps-button.js';
import { MapPicker } from './map-picker.js';
import { organisationsQuery, placesQuery, recentIncidentsQuery } from './report-queries.js';
import type { SectionProps } from './section-props.js';
import { nearAreas, whereArea } from './where-choices.js';

const SEARCH_AFTER_MS = 200;

const keyOf = (where: Where): string =>
  where.way === 'area'
    ? where.code
    : where.way === 'place'
      ? `place:${where.id}`
      : `point:${where.lon},${where.lat}`;

/** The choices to press at once: one's workplace, where one has reported lately, the parts of one's own district. */
function useNear(session: Session): { near: Where[]; areas: readonly Area[]; isReady: boolean } {
  const { t } = useTranslation();
  const areas = useQuery(areasQuery);
  const organisations = useQuery(organisationsQuery);
  const recent = useQuery(recentIncidentsQuery);
  const role = session.roles.find(({ unit }) => unit) ?? session.roles[0];
  const unitName = role?.unit?.name ?? '';
  const workplace = useQuery(placesQuery(unitName));
  const near = useMemo(() => {
    const own = organisations.data?.find(({ id }) => id === role?.organisation?.id);
    const codes = (recent.data ?? []).map(({ areaCode }) => areaCode);
    const named = workplace.data?.find(({ name }) => name.toLowerCase() === unitName.toLowerCase());
    const places: Where[] = named ? [{ way: 'place', id: named.id, label: named.name }] : [];
    const { parts, whole } = nearAreas(areas.data ?? [], own?.areas ?? [], codes);
    const somewhere = whole && {
      ...whereArea(whole),
      label: t('report.where.somewhere', { area: whole.name }),
    };
    return [...places, ...parts.map(whereArea), ...(somewhere ? [somewhere] : [])];
  }, [areas.data, organisations.data, recent.data, workplace.data, role, unitName, t]);
  const isReady = !areas.isPending && !organisations.isPending && !recent.isPending;
  return { near, areas: areas.data ?? [], isReady };
}

/** Where it happened. Every way leads to the same; the map is the last, and nothing needs it. */
export function WhereSection({
  draft,
  change,
  error,
  isHeading,
  session,
}: SectionProps & { readonly session: Session }) {
  const { t } = useTranslation();
  const { near, areas, isReady } = useNear(session);
  const { where } = draft;
  const choose = (chosen: Where): void => change({ where: chosen });
  if (!isReady) return <p role="status">{t('loading')}</p>;
  const isNear = where !== null && near.some((each) => keyOf(each) === keyOf(where));
  const shown = where === null || isNear ? near : [...near, where];
  return (
    <section className="report-section report-short">
      <RadioGroup
        id="where"
        label={t('report.where.heading')}
        isHeading={isHeading}
        error={error}
        choices={shown.map((each) => ({ value: keyOf(each), label: each.label }))}
        value={where && keyOf(where)}
        onChange={(key) => {
          const chosen = shown.find((each) => keyOf(each) === key);
          if (chosen) choose(chosen);
        }}
      />
      <Details summary={t('report.where.more')} open={near.length === 0}>
        <div className="where-ways">
          <PlaceSearch areas={areas} where={where} onChoose={choose} />
          <GpsButton onChoose={choose} />
          <Details summary={t('report.where.map')}>
            <MapPicker where={where} onChoose={choose} />
          </Details>
        </div>
      </Details>
      {where && !isNear && (
        <p className="read-back" role="status">
          <LocationPinIcon aria-hidden fontSize="1.25rem" />
          {t('report.where.readBack', { place: where.label })}
        </p>
      )}
    </section>
  );
}

interface PlaceSearchProps {
  readonly areas: readonly Area[];
  readonly where: Where | null;
  readonly onChoose: (where: Where) => void;
}

/** One field for places of the register and for areas. */
function PlaceSearch({ areas, where, onChoose }: PlaceSearchProps) {
  const { t } = useTranslation();
  const [written, setWritten] = useState('');
  const [words, setWords] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setWords(written.trim()), SEARCH_AFTER_MS);
    return () => clearTimeout(timer);
  }, [written]);
  const places = useQuery(placesQuery(words));
  const found = useMemo(() => (words.length > 1 ? (places.data ?? []) : []), [places.data, words]);
  const search = useCallback(
    (text: string): ComboboxGroup[] => {
      const placeOptions = found.map(({ id, name, address }) => ({
        value: `place:${id}`,
        label: name,
        ...(address !== null && { beside: address }),
      }));
      const groups = searchAreas(areas, text).map(({ levelKey, areas: listed }) => ({
        key: levelKey.replaceAll('.', '-'),
        heading: t(levelKey),
        options: listed.map((area) => ({ value: addressOf(area), label: area.name })),
      }));
      const ofPlaces = { key: 'places', heading: t('report.where.places'), options: placeOptions };
      return [...(text && placeOptions.length > 0 ? [ofPlaces] : []), ...groups.reverse()];
    },
    [areas, found, t],
  );
  const choose = (value: string): void => {
    const place = found.find(({ id }) => value === `place:${id}`);
    if (place) return onChoose({ way: 'place', id: place.id, label: place.name });
    const area = areas.find((each) => addressOf(each) === value);
    if (area) onChoose({ ...whereArea(area), label: `${area.name} (${t(levelKeyOf(area))})` });
  };
  return (
    <Combobox
      id="where-search"
      label={t('report.where.search')}
      hint={t('report.where.searchHint')}
      search={search}
      chosen={where ? keyOf(where) : ''}
      chosenLabel=""
      onChoose={choose}
      onWrite={setWritten}
      listLabel={t('report.where.list')}
      hits={(count) => t('report.where.hits', { count })}
    />
  );
}
