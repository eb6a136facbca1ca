import { handlingStateNames } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { categoriesQuery } from '../api/queries.js';
import { formatDate } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { Tag } from '../ui/tag.js';
import { latestIncidentsQuery } from './start-queries.js';

/** The last that one has reported oneself, and how far each has come. */
export function MyLatest() {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { data } = useQuery(latestIncidentsQuery);
  const categories = useQuery(categoriesQuery);
  const nameOf = (code: string) =>
    nameIn(categories.data?.items ?? [], code)?.[language] ?? t('start.latest.unnamed');
  if (!data) return null;
  return (
    <section aria-labelledby="start-latest">
      <h2 id="start-latest">{t('start.latest.heading')}</h2>
      {data.items.length === 0 && <p>{t('start.latest.none')}</p>}
      <ul className="latest">
        {data.items.map(({ id, reference, category, receivedAt, handling, status }) => (
          <li key={id}>
            <span className="latest-name">{nameOf(category)}</span>
            <span className="latest-about">
              {reference}, {formatDate(Date.parse(receivedAt))}
            </span>
            <Tag kind={handling.state === 'closed' ? 'accent' : 'neutral'}>
              {status === 'withdrawn'
                ? t('start.latest.withdrawn')
                : handlingStateNames[handling.state][language]}
            </Tag>
          </li>
        ))}
      </ul>
      {data.items.length > 0 && (
        <p>
          <Link href="/my-incidents">{t('start.latest.all')}</Link>
        </p>
      )}
    </section>
  );
}

interface Named {
  readonly code: string;
  readonly names: Readonly<Record<'sv' | 'en', string>>;
  readonly children?: readonly Named[];
}

function nameIn(items: readonly Named[], code: string): Named['names'] | undefined {
  for (const item of items) {
    const found = item.code === code ? item.names : nameIn(item.children ?? [], code);
    if (found) return found;
  }
  return undefined;
}
