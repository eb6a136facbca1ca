import { answerFormWords, answerKindWords, answerStateWords, answerStates } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPercent } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { Failure, Loading } from '../shell/states.js';
import { Select } from '../ui/select.js';
import { Table } from '../ui/table.js';
import { Tag } from '../ui/tag.js';
import { statusQuery, type Collection, type StatusRow } from './collection-queries.js';

const ALL = '';
const LATE = 'late';

/** Organisations × what is asked for: where each stands, how old it is, what it lacks and who holds it. */
export function StatusMatrix({ collection }: { collection: Collection }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const [shown, setShown] = useState<string>(ALL);
  const { data, error, refetch } = useQuery(statusQuery(collection.id));
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const { rows } = data;
  const counts = answerStates.map((state) => ({
    state,
    count: rows.filter(({ answer }) => answer.state === state).length,
  }));
  const late = rows.filter(({ answer }) => answer.isLate).length;
  const isShown = ({ answer }: StatusRow): boolean =>
    shown === ALL || (shown === LATE ? answer.isLate : answer.state === shown);
  const visible = rows.filter(isShown);
  return (
    <section className="collection-status" aria-labelledby="collection-status">
      <h2 id="collection-status">{t('collections.status.heading')}</h2>
      {rows.length > 1 && (
        <>
          <p className="collection-counts">
            {counts
              .filter(({ count }) => count > 0)
              .map(({ state, count }) => `${answerStateWords[state][language]}: ${count}`)
              .join(' · ')}
            {late > 0 && ` · ${t('collections.status.lateCount', { count: late })}`}
          </p>
          <Select id="shown" label={t('collections.status.show')} value={shown} onChange={setShown}>
            <option value={ALL}>{t('collections.status.all')}</option>
            <option value={LATE}>{t('collections.status.late')}</option>
            {answerStates.map((state) => (
              <option key={state} value={state}>
                {answerStateWords[state][language]}
              </option>
            ))}
          </Select>
        </>
      )}
      {visible.length === 0 ? (
        <p role="status">{t('collections.status.none')}</p>
      ) : (
        <Matrix rows={visible} {...{ collection }} />
      )}
    </section>
  );
}

interface MatrixProps {
  readonly rows: readonly StatusRow[];
  readonly collection: Collection;
}

function Matrix({ rows, collection }: MatrixProps) {
  const { t } = useTranslation();
  const columns = ['state', 'handedIn', 'law', 'chain', 'reporting', 'holders'] as const;
  return (
    <Table
      caption={t('collections.status.caption')}
      captionHidden
      className="row-table matrix card-table"
    >
      <thead>
        <tr>
          <th scope="col">{t('collections.organisation')}</th>
          {columns.map((name) => (
            <th key={name} scope="col">
              {t(`collections.status.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.organisationId} {...{ row, collection }} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({ row, collection }: { row: StatusRow; collection: Collection }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { id, mayKeep, state } = collection;
  const { answer, parts, reporting, coordinators, missingRoles, ageDays } = row;
  return (
    <tr>
      <th scope="row">
        <Link href={`/collections/${id}/answers/${row.organisationId}`}>{row.name}</Link>
        <span className="muted matrix-note">{answerFormWords[row.form][language]}</span>
        {mayKeep && state === 'draft' && (
          <span className="matrix-note">
            <Link href={`/collections/${id}/preview/${row.organisationId}`}>
              {t('collections.preview.link')}
              <span className="visually-hidden"> {row.name}</span>
            </Link>
          </span>
        )}
      </th>
      <td data-what={t('collections.status.state')}>
        <AnswerTag {...{ answer }} />
        {answer.kind && answer.kind !== 'edition' && (
          <span className="muted matrix-note">{answerKindWords[answer.kind][language]}</span>
        )}
      </td>
      <td data-what={t('collections.status.handedIn')}>
        {answer.handedInOn ?? '–'}
        {ageDays !== null && (
          <span className="muted matrix-note">
            {t('collections.status.age', { count: ageDays })}
          </span>
        )}
      </td>
      <td data-what={t('collections.status.law')}>
        {parts
          ? t('collections.ofAll', { count: parts.lawPartsWritten, all: parts.lawParts })
          : '–'}
      </td>
      <td data-what={t('collections.status.chain')}>{parts ? chainText(parts, t) : '–'}</td>
      <td data-what={t('collections.status.reporting')}>
        {reporting ? formatPercent((100 * reporting.reported) / reporting.expected, language) : '–'}
        {reporting && (
          <span className="muted matrix-note">
            {t('collections.ofAll', { count: reporting.reported, all: reporting.expected })}
          </span>
        )}
      </td>
      <td data-what={t('collections.status.holders')}>
        {coordinators.join(', ')}
        {missingRoles.length > 0 && (
          <span className="matrix-note">
            {t(
              `collections.status.${missingRoles.length > 1 ? 'missingBoth' : `missing_${missingRoles[0]}`}`,
            )}
          </span>
        )}
      </td>
    </tr>
  );
}

function chainText(
  { prioritised, chainGaps }: NonNullable<StatusRow['parts']>,
  t: (key: string, values?: Record<string, unknown>) => string,
): string {
  if (prioritised === 0) return t('collections.status.noProblems');
  return t('collections.ofAll', { count: prioritised - chainGaps, all: prioritised });
}

/** How an answer stands, in words and with what is late. */
export function AnswerTag({ answer }: { answer: Pick<StatusRow['answer'], 'state' | 'isLate'> }) {
  const { t, i18n } = useTranslation();
  const { state, isLate } = answer;
  const waits =
    state === 'completion_asked' || (isLate && (state === 'awaited' || state === 'withdrawn'));
  return (
    <>
      <Tag kind={state === 'complete' ? 'accent' : waits ? 'attention' : 'neutral'}>
        {answerStateWords[state][languageOf(i18n)]}
      </Tag>{' '}
      {isLate && <Tag kind="attention">{t('collections.status.isLate')}</Tag>}
    </>
  );
}
