import { toldDifferences } from '#domain';
import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ToldDifferences } from '../editions/told-differences.js';
import { formatDate, formatTime } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Failure, Loading } from '../shell/states.js';
import { Details } from '../ui/details.js';
import { Tag } from '../ui/tag.js';

/** What has been kept once, of whatever kind. */
export interface ToldRevision {
  readonly revision: number;
  /** `aside`: one's own before a merge in which not all of it was chosen. */
  readonly kind: 'written' | 'aside';
  readonly writtenAt: string;
  readonly writtenBy: string | null;
  /** What is said of it beside, such as a status or a reason. */
  readonly notes: readonly string[];
  readonly value: object;
}

interface RevisionHistoryProps<Row> {
  readonly summary: string;
  /** Answers revisions, newest first. */
  readonly query: object;
  readonly toldOf: (row: Row) => ToldRevision;
}

/** Who wrote what when, newest first, and what was set aside in merges. Asked for when somebody wants it. */
export function RevisionHistory<Row>({ summary, query, toldOf }: RevisionHistoryProps<Row>) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Details summary={summary} open={isOpen} onToggle={setOpen}>
      {isOpen && <Revisions {...{ query, toldOf }} />}
    </Details>
  );
}

function Revisions<Row>({ query, toldOf }: Omit<RevisionHistoryProps<Row>, 'summary'>) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { data, error, refetch } = useQuery(query as UseQueryOptions<Row[]>);
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const revisions = data.map(toldOf);
  return (
    <ol className="measure-history">
      {revisions.map((each, at) => {
        const when = Date.parse(each.writtenAt);
        // What was set aside never stood: what comes after it is held against what stood before.
        const before = revisions.slice(at + 1).find(({ kind }) => kind === 'written');
        return (
          <li key={each.revision}>
            <p>
              {formatDate(when)} {formatTime(when, language)}
              {[each.writtenBy, ...each.notes].filter(Boolean).map((note) => ` · ${note}`)}{' '}
              {each.kind === 'aside' && <Tag>{t('pictures.history.aside')}</Tag>}
            </p>
            {before && <Changes before={before.value} after={each.value} />}
          </li>
        );
      })}
    </ol>
  );
}

function Changes({ before, after }: { readonly before: object; readonly after: object }) {
  const { t } = useTranslation();
  const told = toldDifferences(before as never, after as never);
  if (told.length === 0) return null;
  return (
    <ToldDifferences
      items={told.map(({ where, ...one }) => ({ ...one, where: [...where] }))}
      caption={t('measureWork.changedThen')}
      was={t('measureWork.before')}
      is={t('measureWork.after')}
    />
  );
}
