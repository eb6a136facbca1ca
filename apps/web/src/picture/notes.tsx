import { change } from '#domain';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import type { PictureData } from './use-picture.js';

const PROTECTED_TIER = 'protected';

interface NotesProps {
  readonly data: PictureData;
  readonly unplaced: readonly string[];
}

/** What the figures hold and leave out, and where they come from. */
export function Notes({ data, unplaced }: NotesProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { picture, area } = data;
  const { percent } = change(picture.thisYear, picture.lastYear);
  const hasTooFew = picture.comparison !== null && percent === null;
  const counted = (key: string, count: number): string[] =>
    count === 0 ? [] : [t(key, { count, formatted: formatCount(count, language) })];
  const notes = [
    ...(picture.comparison ? [t('notes.wholeMonths')] : []),
    ...(hasTooFew ? [t('notes.percentRule')] : []),
    ...counted('notes.excluded', picture.excluded),
    ...counted('notes.unknown', picture.unknown),
    ...unplaced,
    ...(data.tiers.includes(PROTECTED_TIER) ? [] : [t('notes.protected')]),
    ...(area.approximate ? [t('notes.approximate')] : []),
  ];
  return (
    <section className="notes" aria-labelledby="notes-heading">
      <h2 id="notes-heading">{t('notes.heading')}</h2>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <p className="source">{sourceLine(data, t, language)}</p>
    </section>
  );
}

export function sourceLine(
  { instance, area, year, picture, position }: PictureData,
  t: ReturnType<typeof useTranslation>['t'],
  language: 'sv' | 'en',
): string {
  return t('notes.source', {
    instance: instance.name,
    area: area.name,
    year,
    total: formatCount(picture.yearTotal, language),
    excluded: formatCount(picture.excluded + picture.unknown, language),
    position: formatCount(position, language),
  });
}
