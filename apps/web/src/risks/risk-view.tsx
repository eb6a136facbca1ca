import {
  protectedValues,
  riskMoveWords,
  riskPlace,
  riskTrendWords,
  uncertaintyWords,
  workStatusWords,
} from '#domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatTime } from '../format/numbers.js';
import { GoverningLinks } from '../governing/governing-links.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Button } from '../ui/button.js';
import { Table } from '../ui/table.js';
import { RiskForm } from './risk-form.js';
import { RiskHistory } from './risk-history.js';
import { RISKS_KEY, riskQuery, type Judgement, type Risk } from './risk-queries.js';
import { areaName, levelText, placeText, riskName, valuesText } from './risk-words.js';

/** One risk: what is judged of it now, and how that came to be. */
export function RiskView({ id }: { id: string }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const queries = useQueryClient();
  const [isJudging, setJudging] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasJudging = useRef(false);
  const { data, error, refetch } = useQuery(riskQuery(id));
  usePageTitle(data ? riskName(data.judgement, language) : t('risks.heading'));
  useEffect(() => {
    if (wasJudging.current && !isJudging) button.current?.focus();
    wasJudging.current = isJudging;
  }, [isJudging]);
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const keep = async (kept: Risk): Promise<void> => {
    queries.setQueryData(riskQuery(id).queryKey, kept);
    setJudging(false);
    await queries.invalidateQueries({ queryKey: [...RISKS_KEY, 'list'] });
  };
  return (
    <article className="risk-one">
      <header>
        <p>
          {data.organisationName} · {data.areaName}
        </p>
        <h1>{riskName(data.judgement, language)}</h1>
        <p>
          <Link href="/risks">{t('risks.back')}</Link>
        </p>
      </header>
      {isJudging ? (
        <RiskForm risk={data} onKept={keep} onLeave={() => setJudging(false)} />
      ) : (
        <>
          <Judged risk={data} />
          {data.mayWrite && (
            <Button ref={button} onClick={() => setJudging(true)}>
              {t('risks.judge')}
            </Button>
          )}
          <RiskHistory risk={data} />
        </>
      )}
    </article>
  );
}

function Judged({ risk }: { risk: Risk }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { judgement, move, levelBefore, residualLevel, personDataKinds } = risk;
  const at = Date.parse(risk.writtenAt);
  const facts = factsOf(judgement, language);
  return (
    <div className="risk-judged">
      {residualLevel !== null && (
        <p className="lead">
          {t('risks.told', { level: levelText(residualLevel, language) })}{' '}
          {move &&
            t(levelBefore === null ? 'risks.movedNew' : 'risks.moved', {
              move: riskMoveWords[move][language].toLowerCase(),
              before: levelBefore,
            })}
        </p>
      )}
      <Ratings judgement={judgement} />
      <dl className="risk-facts">
        {facts.map(({ key, value }) => (
          <div key={key}>
            <dt>{t(`risks.field.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {judgement.governing.length > 0 && (
          <div>
            <dt>{t('risks.field.governing')}</dt>
            <dd>
              <GoverningLinks ids={judgement.governing} />
            </dd>
          </div>
        )}
      </dl>
      {personDataKinds.length > 0 && (
        <p className="judgement-persons">
          {t('pictures.persons', {
            kinds: personDataKinds.map((kind) => t(`personText.kind.${kind}`)).join(', '),
          })}
        </p>
      )}
      <p className="muted">
        {t(risk.writtenBy === null ? 'pictures.keptAt' : 'pictures.keptBy', {
          ...{ name: risk.writtenBy, date: formatDate(at), time: formatTime(at, language) },
        })}
      </p>
    </div>
  );
}

function factsOf(judgement: Judgement, language: 'sv' | 'en') {
  const { uncertainty, trend, work } = judgement;
  const facts = [
    { key: 'focusArea', value: areaName(judgement.focusArea, language) },
    { key: 'work', value: work ? workStatusWords[work][language] : '' },
    { key: 'whatCanHappen', value: judgement.whatCanHappen },
    { key: 'measures', value: judgement.measures },
    { key: 'residualReason', value: judgement.residualReason },
    { key: 'trend', value: trend ? riskTrendWords[trend][language] : '' },
    { key: 'uncertainty', value: uncertainty ? uncertaintyWords[uncertainty][language] : '' },
    { key: 'uncertaintyReason', value: judgement.uncertaintyReason },
    { key: 'owner', value: judgement.owner },
    { key: 'reviewOn', value: judgement.reviewOn ?? '' },
    { key: 'closedReason', value: judgement.isClosed ? judgement.closedReason : '' },
  ];
  return facts.filter(({ value }) => value !== '');
}

/** Both ratings side by side, value by value, and which of them counts. */
function Ratings({ judgement }: { judgement: Judgement }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { inherent, residual } = judgement;
  const [before, after] = [inherent && riskPlace(inherent), residual && riskPlace(residual)];
  if (!inherent || !residual || !before || !after) return null;
  const values = protectedValues.filter(({ code }) => inherent.consequences[code] !== null);
  return (
    <>
      <Table caption={t('risks.ratings')} className="row-table risk-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('risks.field.inherent')}</th>
            <th scope="col">{t('risks.field.residual')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('risks.field.likelihood')}</th>
            <td>{inherent.likelihood}</td>
            <td>{residual.likelihood}</td>
          </tr>
          {values.map(({ code, names }) => (
            <tr key={code}>
              <th scope="row">{t('risks.field.consequenceFor', { value: names[language] })}</th>
              <td>{inherent.consequences[code]}</td>
              <td>{residual.consequences[code]}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('risks.level')}</th>
            <td>{placeText(before)}</td>
            <td>{placeText(after)}</td>
          </tr>
        </tbody>
      </Table>
      <p>{t('risks.worstCounts', { worst: valuesText(after.worst, language) })}</p>
    </>
  );
}
