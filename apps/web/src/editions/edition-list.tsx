import { periodText } from '#domain';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { Table } from '../ui/table.js';
import type { EditionLine } from './edition-queries.js';

/** What a version is: handed in with reservation or decided, and whether a later one has taken its place. */
export function editionKind(
  { kind, isReplaced }: Pick<EditionLine, 'kind' | 'isReplaced'>,
  t: (key: string) => string,
): string {
  const word = t(`editions.kind_${kind}`);
  return isReplaced ? `${word}, ${t('editions.replaced')}` : word;
}

interface EditionListProps {
  readonly items: readonly EditionLine[];
  readonly caption: string;
  /** Whether they are of several pictures. */
  readonly ofMany?: boolean;
}

/** Versions, newest first. */
export function EditionList({ items, caption, ofMany = false }: EditionListProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <Table caption={caption} className="row-table pictures-table">
      <thead>
        <tr>
          <th scope="col">{t('editions.version')}</th>
          {ofMany && <th scope="col">{t('pictures.organisation')}</th>}
          <th scope="col">{t('editions.kind')}</th>
          <th scope="col">{t('editions.frozen')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((each) => (
          <tr key={each.id}>
            <th scope="row">
              <Link href={`/editions/${each.id}`}>
                {ofMany
                  ? t('editions.named', {
                      area: each.areaName,
                      period: periodText(each.period, language),
                      number: each.number,
                    })
                  : t('editions.number', { number: each.number })}
              </Link>
            </th>
            {ofMany && <td>{each.organisationName}</td>}
            <td>{editionKind(each, t)}</td>
            <td>{formatDate(Date.parse(each.frozenAt))}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
