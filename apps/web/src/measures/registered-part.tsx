import { useTranslation } from 'react-i18next';
import { formatDate } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { goalMeasuring } from './measure-words.js';
import type { MeasureData } from './measure-queries.js';
import { useCountedNames } from './use-counted-names.js';

interface RegisteredPartProps {
  readonly measure: MeasureData;
  readonly registered: NonNullable<MeasureData['registered']>;
}

/** What was said before anybody knew how it would go, and what has changed since. */
export function RegisteredPart({ measure, registered }: RegisteredPartProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const nameOf = useCountedNames();
  const { at, endsOn, goal, changes } = registered;
  const { comparison } = measure.measure;
  return (
    <section className="measure-registered" aria-labelledby="registered-heading">
      <h2 id="registered-heading">{t('measureWork.registered.heading')}</h2>
      <p>{t('measureWork.registered.lead', { day: formatDate(Date.parse(at)) })}</p>
      <ul>
        <li>{goalMeasuring(goal, nameOf, t, language)}</li>
        <li>{t('measureWork.registered.ends', { day: endsOn })}</li>
        {comparison && <li>{t(`measureWork.registered.against.${comparison}`)}</li>}
      </ul>
      {changes.length > 0 && (
        <>
          <h3>{t('measureWork.registered.changed')}</h3>
          <ul>
            {changes.map(({ at: when, by, reason, fields }) => (
              <li key={`${when}${fields.join()}`}>
                {formatDate(Date.parse(when))}
                {by && `, ${by}`}:{' '}
                {fields.map((field) => t(`measureWork.changed.${field}`)).join(', ')}. {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
