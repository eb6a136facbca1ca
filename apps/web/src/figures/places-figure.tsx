import { periodText, placesChart } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount, formatPercent, localeOf, type Language } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Failure, Loading } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { Table } from '../ui/table.js';
import { DrawingView } from './drawing-view.js';
import { FigureFrame } from './figure-frame.js';
import type { PlacesQuery, TopPlacesFigure } from './figure-queries.js';
import { figureSource, type SourceFacts } from './figure-words.js';

interface PlacesFigureProps {
  /** Unique on the page, where it shows the figure more than once. */
  readonly id?: string;
  readonly query: PlacesQuery;
  /** Of months beside the same months before, or of a week beside the four before it. */
  readonly of: 'months' | 'week';
  readonly facts: SourceFacts;
  readonly fileName: string;
}

type Place = TopPlacesFigure['places'][number];
type Translate = ReturnType<typeof useTranslation>['t'];

/** Opened when asked for, since every look at places is logged. */
export function PlacesFigure(props: PlacesFigureProps) {
  const { t } = useTranslation();
  const { id = 'places' } = props;
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <OpenPlaces {...props} />;
  return (
    <section className="figure" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t('figures.places.heading')}</h2>
      <p>{t('figures.places.ask')}</p>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {t('figures.places.show')}
      </Button>
    </section>
  );
}

function OpenPlaces({ id = 'places', query, of, facts, fileName }: PlacesFigureProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { data, error, refetch } = useQuery(query);
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const nameOf = (place: Place) => placeName(place, t, language);
  const caption = t('figures.places.caption', { area: facts.area });
  const percent = (share: number) => formatPercent(100 * share, language);
  const bars = data.places.map((place) => ({
    ...{ name: nameOf(place), count: place.count, before: place.before },
    figures: `${formatCount(place.count, language)} (${percent(place.share)})`,
  }));
  const words = { title: caption, description: t(`figures.places.description.${of}`) };
  const excluded = data.withoutPlace + data.total - data.examined;
  return (
    <FigureFrame
      id={id}
      heading={t('figures.places.heading')}
      sentences={placesSentences(data, of, t, language)}
      chart={bars.length > 0 && <DrawingView draw={(width) => placesChart(bars, words, width)} />}
      table={
        bars.length > 0 && (
          <PlacesTable
            places={data.places}
            of={of}
            caption={caption}
            nameOf={nameOf}
            language={language}
          />
        )
      }
      notes={placesNotes(data, of, t, language)}
      source={figureSource(facts, { ...data, n: data.examined, excluded }, t, language)}
      csv={{
        name: `${fileName}-${t('figures.places.file')}.csv`,
        rows: [
          [
            ...[t('figures.places.place'), t('csv.count'), t('figures.places.share')],
            ...[t(`figures.places.before.${of}`), t('figures.places.wasTop')],
          ],
          ...data.places.map((place) => [
            ...[nameOf(place), place.count, place.share, place.before],
            wasTopText(place, t),
          ]),
        ],
      }}
    />
  );
}

/** Its name; a square by where its middle lies. */
function placeName({ name, lon, lat }: Place, t: Translate, language: Language): string {
  if (name !== null) return name;
  const degrees = new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: 4,
    maximumFractionDigits: 4,
  });
  return t('figures.places.square', { lat: degrees.format(lat), lon: degrees.format(lon) });
}

function wasTopText({ wasTop }: Place, t: Translate): string {
  if (wasTop === null) return t('figures.places.notKnown');
  return wasTop ? t('figures.places.yes') : t('figures.places.no');
}

type Span = PlacesFigureProps['of'];

function placesSentences(
  data: TopPlacesFigure,
  of: Span,
  t: Translate,
  language: Language,
): string[] {
  const { places, summed, summedCount, summedShare, examined } = data;
  if (places.length === 0 || summedShare === null) return [t('figures.places.none')];
  const stayed = places.filter(({ wasTop }) => wasTop === true).length;
  return [
    t('figures.places.summed', {
      count: summed,
      share: formatPercent(100 * summedShare, language),
      incidents: formatCount(summedCount, language),
      total: formatCount(examined, language),
    }),
    ...(data.before === null
      ? []
      : [
          t(`figures.places.stayed.${of}`, {
            stayed: formatCount(stayed, language),
            places: formatCount(places.length, language),
            before: of === 'months' ? periodText(data.before, language) : '',
          }),
        ]),
  ];
}

function placesNotes(data: TopPlacesFigure, of: Span, t: Translate, language: Language): string[] {
  const { total, examined, withoutPlace, restricted, before } = data;
  const isCut = total > examined || (before !== null && before.total > before.examined);
  return [
    t('figures.places.yours'),
    ...(withoutPlace === 0
      ? []
      : [
          t('figures.places.withoutPlace', {
            count: withoutPlace,
            formatted: formatCount(withoutPlace, language),
          }),
        ]),
    ...(restricted === 0
      ? []
      : [
          t('restricted.left', {
            count: restricted,
            formatted: formatCount(restricted, language),
          }),
        ]),
    ...(isCut ? [t('figures.places.cut', { examined: formatCount(examined, language) })] : []),
    ...(before === null ? [t(`figures.places.noBefore.${of}`)] : []),
  ];
}

interface PlacesTableProps {
  readonly places: readonly Place[];
  readonly of: Span;
  readonly caption: string;
  readonly nameOf: (place: Place) => string;
  readonly language: Language;
}

function PlacesTable({ places, of, caption, nameOf, language }: PlacesTableProps) {
  const { t } = useTranslation();
  return (
    <Table caption={caption} captionHidden>
      <thead>
        <tr>
          <th scope="col">{t('figures.places.place')}</th>
          <th scope="col">{t('csv.count')}</th>
          <th scope="col">{t('figures.places.share')}</th>
          <th scope="col">{t(`figures.places.before.${of}`)}</th>
          <th scope="col">{t('figures.places.wasTop')}</th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <tr key={place.placeId ?? `${place.lon} ${place.lat}`}>
            <th scope="row">{nameOf(place)}</th>
            <td>{formatCount(place.count, language)}</td>
            <td>{formatPercent(100 * place.share, language)}</td>
            <td>
              {place.before === null
                ? t('figures.places.notKnown')
                : formatCount(place.before, language)}
            </td>
            <td>{wasTopText(place, t)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
