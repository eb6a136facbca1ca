import { readingActionWords, roleNames } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { ownReadingsQuery } from '../reading-log/reading-queries.js';
import { problemText } from '../shell/states.js';

/** Who has read a protected incident of one's own, by role and day. */
export function OwnReadings({ incidentId }: { incidentId: string }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const readings = useQuery(ownReadingsQuery(incidentId));
  return (
    <section className="outcome" aria-labelledby="readings-heading">
      <h2 id="readings-heading">{t('readingLog.ownHeading')}</h2>
      {readings.isError && <p role="alert">{problemText(readings.error, t)}</p>}
      {readings.data?.length === 0 && <p>{t('readingLog.ownNone')}</p>}
      {readings.data && readings.data.length > 0 && (
        <>
          <ul>
            {readings.data.map(({ day, roles, action }) => (
              <li key={[day, action, ...roles].join()}>
                {t('readingLog.ownRow', {
                  day,
                  roles:
                    roles.map((role) => roleNames[role][language]).join(', ') ||
                    t('readingLog.ownNoRole'),
                  act: readingActionWords[action][language],
                })}
              </li>
            ))}
          </ul>
          <p className="hint">{t('readingLog.ownIntro')}</p>
        </>
      )}
    </section>
  );
}
