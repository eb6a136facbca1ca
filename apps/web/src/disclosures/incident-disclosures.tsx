import { disclosureFieldWords, disclosureKindWords } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { incidentDisclosuresQuery } from './disclosure-queries.js';

/** When an incident has been handed out, and what of it was masked; never to whom. Nothing when it has not. */
export function IncidentDisclosures({ id }: { id: string }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { data } = useQuery(incidentDisclosuresQuery(id));
  if (!data || data.length === 0) return null;
  return (
    <section className="outcome" aria-labelledby="handed-out-heading">
      <h2 id="handed-out-heading">{t('disclosure.ofIncident')}</h2>
      <ul>
        {data.map(({ handedOutAt, kind, fieldsMasked }) => (
          <li key={handedOutAt}>
            {t(fieldsMasked.length === 0 ? 'disclosure.outWhole' : 'disclosure.outMasked', {
              date: formatDate(Date.parse(handedOutAt)),
              kind: disclosureKindWords[kind][language],
              fields: fieldsMasked.map((field) => disclosureFieldWords[field][language]).join(', '),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
