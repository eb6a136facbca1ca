import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Details } from '../ui/details.js';
import type { Draft } from './draft.js';
import { similarQuery } from './report-queries.js';

/** Help against telling the same twice; never a hindrance. Shows only what the reporter may see. */
export function Similar({ draft }: { draft: Draft }) {
  const { where, category } = draft;
  if (where?.way !== 'area' || category === null) return null;
  return <SimilarIn area={where.code} category={category} />;
}

function SimilarIn({ area, category }: { area: string; category: string }) {
  const { t, i18n } = useTranslation();
  const similar = useQuery(similarQuery(area, category));
  if (!similar.data || similar.data.length === 0) return null;
  const language = languageOf(i18n);
  return (
    <Details summary={t('report.similar.heading', { count: similar.data.length })}>
      <p>{t('report.similar.text')}</p>
      <ul>
        {similar.data.map(({ id, reference, receivedAt, mine }) => (
          <li key={id}>
            {t(mine ? 'report.similar.mine' : 'report.similar.other', {
              reference,
              time: formatTime(Date.parse(receivedAt), language),
            })}
          </li>
        ))}
      </ul>
    </Details>
  );
}
