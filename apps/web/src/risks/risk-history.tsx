import {
  diffTexts,
  judgementsByYear,
  riskBand,
  riskPlace,
  riskTexts,
  riskTrendWords,
  uncertaintyWords,
} from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatTime, type Language } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Failure, Loading } from '../shell/states.js';
import { Details } from '../ui/details.js';
import { Table } from '../ui/table.js';
import { riskHistoryQuery, type Judgement, type Risk, type RiskRevision } from './risk-queries.js';
import { levelText, placeText, valuesText } from './risk-words.js';

/** How a risk was judged year by year, and every change word by word. Asked for when somebody wants it. */
export function RiskHistory({ risk }: { risk: Risk }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <Details summary={t('risks.history')} open={isOpen} onToggle={setOpen}>
      {isOpen && <Asked risk={risk} />}
    </Details>
  );
}

function Asked({ risk }: { risk: Risk }) {
  const { data, error, refetch } = useQuery(riskHistoryQuery(risk.id, risk.revision));
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <>
      <Years revisions={data} />
      <Steps revisions={data} />
    </>
  );
}

function Years({ revisions }: { revisions: readonly RiskRevision[] }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <Table caption={t('risks.byYear')} className="row-table risk-table">
      <thead>
        <tr>
          <th scope="col">{t('risks.filter.year')}</th>
          <th scope="col">{t('risks.field.inherent')}</th>
          <th scope="col">{t('risks.field.residual')}</th>
          <th scope="col">{t('risks.column.worst')}</th>
          <th scope="col">{t('risks.column.trend')}</th>
        </tr>
      </thead>
      <tbody>
        {judgementsByYear(revisions).map(({ judgement }) => {
          const after = judgement.residual && riskPlace(judgement.residual);
          return (
            <tr key={judgement.year}>
              <th scope="row">{judgement.year}</th>
              <td>{ratingText(judgement.inherent)}</td>
              <td>
                {ratingText(judgement.residual)}
                {after && (
                  <span className="risk-in-words">{riskBand(after.level).names[language]}</span>
                )}
              </td>
              <td>{after && valuesText(after.worst, language)}</td>
              <td>{judgement.trend && riskTrendWords[judgement.trend][language]}</td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

function Steps({ revisions }: { revisions: readonly RiskRevision[] }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <ol className="risk-steps">
      {revisions.map((revision, at) => {
        const writtenAt = Date.parse(revision.writtenAt);
        return (
          <li key={revision.revision}>
            <h3>
              {formatDate(writtenAt)} {formatTime(writtenAt, language)}
              {revision.writtenBy && ` · ${revision.writtenBy}`}
            </h3>
            <p>{t('risks.ofYear', { year: revision.judgement.year })}</p>
            <Changes before={revisions[at + 1]?.judgement} after={revision.judgement} />
          </li>
        );
      })}
    </ol>
  );
}

const CODES = ['inherent', 'residual', 'uncertainty', 'trend', 'reviewOn'] as const;

/** What is new against the judgement before: words word by word, numbers and choices as old and new. */
function Changes({ before, after }: { before: Judgement | undefined; after: Judgement }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const changed = [...riskTexts, ...CODES].filter(
    (field) => told(before, field, language) !== told(after, field, language),
  );
  if (changed.length === 0) return <p>{t('risks.same')}</p>;
  return (
    <dl className="risk-facts">
      {changed.map((field) => (
        <div key={field}>
          <dt>{t(`risks.field.${field}`)}</dt>
          <dd>
            {diffTexts(told(before, field, language), told(after, field, language)).map(
              ({ kind, text }, at) => {
                if (kind === 'new') return <ins key={at}>{text}</ins>;
                if (kind === 'gone') return <del key={at}>{text}</del>;
                return <span key={at}>{text}</span>;
              },
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

type Field = (typeof riskTexts)[number] | (typeof CODES)[number];

function told(judgement: Judgement | undefined, field: Field, language: Language): string {
  if (judgement === undefined) return '';
  const { uncertainty, trend } = judgement;
  if (field === 'uncertainty') return uncertainty ? uncertaintyWords[uncertainty][language] : '';
  if (field === 'trend') return trend ? riskTrendWords[trend][language] : '';
  if (field === 'inherent' || field === 'residual') {
    const place = judgement[field] && riskPlace(judgement[field]);
    return place ? `${placeText(place)} (${levelText(place.level, language)})` : '';
  }
  return judgement[field] ?? '';
}

function ratingText(rating: Judgement['inherent']): string {
  const place = rating && riskPlace(rating);
  return place ? placeText(place) : '–';
}
