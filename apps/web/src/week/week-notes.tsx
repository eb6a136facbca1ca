import { useTranslation } from 'react-i18next';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { weekSource, type ShownWeek } from './shown-week.js';

/** What the figures hold and leave out, and where they come from. */
export function WeekNotes(props: ShownWeek) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { undated, notCounted, method } = props.week;
  const counted = (key: string, count: number): string[] =>
    count === 0 ? [] : [t(key, { count, formatted: formatCount(count, language) })];
  const notes = [
    t('week.notes.expected', { method }),
    t('week.notes.late'),
    t('week.notes.protected'),
    ...counted('notes.excluded', notCounted),
    ...counted('week.notes.undated', undated),
  ];
  return (
    <section className="notes" aria-labelledby="notes-heading">
      <h2 id="notes-heading">{t('notes.heading')}</h2>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <p className="source">{weekSource(props, t, language)}</p>
    </section>
  );
}
