import { change, EXPECTED_RANGE_METHOD, periodText } from '#domain';
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
  const { percent } = change(picture.now, picture.before);
  const hasTooFew = picture.compared !== null && percent === null;
  const counted = (key: string, count: number): string[] =>
    count === 0 ? [] : [t(key, { count, formatted: formatCount(count, language) })];
  const notes = [
    ...(picture.compared ? [t('notes.wholeMonths')] : []),
    ...(hasTooFew ? [t('notes.percentRule')] : []),
    ...(picture.expected || picture.months.some(({ expected }) => expected !== null)
      ? [t('notes.expected', { method: EXPECTED_RANGE_METHOD })]
      : [t('notes.noExpected')]),
    ...counted('notes.excluded', picture.excluded),
    ...counted('notes.unknown', picture.unknown),
    ...unplaced,
    ...(data.answered.tiers.includes(PROTECTED_TIER) ? [] : [t('notes.protected')]),
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
  { instance, area, picture, answered, subject }: PictureData,
  t: ReturnType<typeof useTranslation>['t'],
  language: 'sv' | 'en',
): string {
  const { what } = subject(language);
  return t('notes.source', {
    instance: instance.name,
    area: area.name,
    year: periodText(picture.period, language),
    filter: what === null ? t('notes.noFilter') : what,
    total: formatCount(picture.total, language),
    excluded: formatCount(picture.excluded + picture.unknown, language),
    position: formatCount(answered.asOfPosition, language),
  });
}
