import { problemOutcomeWords, problemStatuses, type ProblemStatus } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Select } from '../ui/select.js';
import { focusAreaName } from './field-words.js';
import { problemsQuery, type ProblemLine } from './problem-queries.js';

const ALL = '';

/** All problems of one's authority, the open ones first, by area and focus area. */
export function ProblemList() {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { data, error, refetch } = useQuery(problemsQuery);
  const [area, setArea] = useState(ALL);
  const [focusArea, setFocusArea] = useState(ALL);
  usePageTitle(t('problems.heading'));
  const areas = [...new Map((data ?? []).map((each) => [each.area, each.areaName]))];
  const shown = (data ?? []).filter(
    (each) =>
      (area === ALL || each.area === area) && (focusArea === ALL || each.focusArea === focusArea),
  );
  return (
    <>
      <header>
        <h1>{t('problems.heading')}</h1>
        <p className="lead">{t('problems.lead')}</p>
      </header>
      {error && <Failure problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data?.length === 0 && (
        <section className="problems-empty" aria-labelledby="no-problems">
          <h2 id="no-problems">{t('problems.none')}</h2>
          <p>{t('problems.noneText')}</p>
          <p>
            <Link href="/pictures">{t('problems.toPictures')}</Link>
          </p>
        </section>
      )}
      {data && data.length > 0 && (
        <>
          <div className="problems-filters">
            <Select id="area" label={t('problems.area')} value={area} onChange={setArea}>
              <option value={ALL}>{t('problems.allAreas')}</option>
              {areas.map(([key, name]) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </Select>
            <Select
              id="focusArea"
              label={t('problems.focusArea')}
              value={focusArea}
              onChange={setFocusArea}
            >
              <option value={ALL}>{t('problems.allFocusAreas')}</option>
              {[...new Set(data.map((each) => each.focusArea))].map((code) => (
                <option key={code} value={code}>
                  {focusAreaName(code, language)}
                </option>
              ))}
            </Select>
          </div>
          {problemStatuses.map((status) => (
            <ProblemLines key={status} status={status} items={shown} />
          ))}
        </>
      )}
    </>
  );
}

interface ProblemLinesProps {
  readonly status: ProblemStatus;
  readonly items: readonly ProblemLine[];
}

/** Those that are open, or closed. */
function ProblemLines({ status, items }: ProblemLinesProps) {
  const { t } = useTranslation();
  const found = items.filter((each) => each.status === status);
  const id = `problems-${status}`;
  return (
    <section className="problem-part" aria-labelledby={id}>
      <h2 id={id}>{t(`problems.list_${status}`)}</h2>
      {found.length === 0 && <p className="muted">{t(`problems.no_${status}`)}</p>}
      <ul className="picture-problem-list">
        {found.map((each) => (
          <Line key={each.id} item={each} />
        ))}
      </ul>
    </section>
  );
}

function Line({ item }: { item: ProblemLine }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { openedOn, closedOn, outcome } = item;
  return (
    <li>
      <p>
        <Link href={`/problems/${item.id}`}>{item.title}</Link>
      </p>
      <p>
        {focusAreaName(item.focusArea, language)} · {item.areaName} · {item.organisationName}
      </p>
      <p className="muted">
        {t('problems.causeCount', { count: item.causes })},{' '}
        {t('problems.evidenceCount', { count: item.evidence })}.{' '}
        {t('problems.opened', { date: openedOn })}
        {closedOn !== null && ` ${t('problems.closed', { date: closedOn })}`}
        {outcome !== null && ` ${problemOutcomeWords[outcome][language]}.`}
      </p>
    </li>
  );
}
