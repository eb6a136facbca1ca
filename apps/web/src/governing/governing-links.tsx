import '../styles/governing.css';
import { governingTargets } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../format/numbers.js';
import { Link } from '../navigation/link.js';
import { Failure, Loading } from '../shell/states.js';
import { governingQuery } from './governing-queries.js';
import { ReplacedBy, ValidityTag } from './validity-tag.js';

/** The linked documents and goals in words, and whether they still hold. Nothing where nothing is linked. */
export function GoverningLinks({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({ ...governingQuery, enabled: ids.length > 0 });
  if (ids.length === 0) return null;
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const targets = governingTargets(ids, data.items, formatDate(Date.now()));
  return (
    <ul className="governing-links">
      {targets.map(({ id, documentId, name, goal, validity, isEnded, replacedBy }) => (
        <li key={id}>
          <Link href={`/governing-documents/${documentId}`}>{name}</Link>
          {goal !== null && <span>{t('governing.goalOf', { goal })}</span>}
          {(validity !== 'valid' || isEnded) && <ValidityTag {...{ validity, isEnded }} />}
          {validity === 'replaced' && <ReplacedBy replacedBy={replacedBy} />}
        </li>
      ))}
    </ul>
  );
}
