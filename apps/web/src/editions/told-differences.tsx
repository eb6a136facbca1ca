import { diffTexts } from '#domain';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Table } from '../ui/table.js';
import type { Differences } from './edition-queries.js';

export type ToldDifference = Differences['told'][number];

interface ToldDifferencesProps {
  readonly items: readonly ToldDifference[];
  readonly caption: string;
  /** What the two sides are. */
  readonly was: string;
  readonly is: string;
}

/** What is otherwise: where, and what stood and stands there. A text that stands on both sides is told word by word. */
export function ToldDifferences({ items, caption, was, is }: ToldDifferencesProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <Table caption={caption} className="row-table differences-table">
      <thead>
        <tr>
          <th scope="col">{t('editions.differences.where')}</th>
          <th scope="col">{was}</th>
          <th scope="col">{is}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item, at) => (
          <tr key={at}>
            <th scope="row">{item.where.map((step) => step[language]).join(' › ')}</th>
            <td>
              <Side item={item} side="was" />
            </td>
            <td>
              <Side item={item} side="is" />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** One side, with what only it holds marked in more than colour. */
function Side({ item, side }: { readonly item: ToldDifference; readonly side: 'was' | 'is' }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const own = item[side]?.[language];
  const other = item[side === 'was' ? 'is' : 'was']?.[language];
  if (own === undefined) return <span className="muted">{t('editions.differences.nothing')}</span>;
  if (!item.isText || other === undefined) return own;
  if (own === other) {
    return (
      <>
        {own} <span className="muted">{t('editions.differences.form')}</span>
      </>
    );
  }
  const [former, latter] = side === 'was' ? [own, other] : [other, own];
  return diffTexts(former, latter).map(({ kind, text }, at) => {
    if (kind === 'same') return <span key={at}>{text}</span>;
    if (side === 'was') return kind === 'gone' ? <del key={at}>{text}</del> : null;
    return kind === 'new' ? <ins key={at}>{text}</ins> : null;
  });
}
