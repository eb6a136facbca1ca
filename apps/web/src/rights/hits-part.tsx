import { hitVerdicts } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Failure, Loading } from '../shell/states.js';
import { Tag } from '../ui/tag.js';
import { JudgeForm } from './judge-form.js';
import { OpenRestricted } from './open-restricted.js';
import { ToldWords } from './told-words.js';
import { hitsQuery, type Hit, type RightsCase } from './rights-queries.js';

/** What the search found, to be judged one by one. */
export function HitsPart({ found, searchId }: { found: RightsCase; searchId: string }) {
  const { t } = useTranslation();
  const hits = useQuery(hitsQuery(found.id, searchId));
  const { unjudged } = found;
  return (
    <section className="rights-work" aria-labelledby="hits">
      <h2 id="hits">{t('rights.hits.heading')}</h2>
      {hits.isPending && <Loading />}
      {hits.isError && <Failure problem={hits.error} onRetry={() => void hits.refetch()} />}
      {hits.data?.length === 0 && <p>{t('rights.hits.none')}</p>}
      {hits.data && hits.data.length > 0 && (
        <>
          <p>{t('rights.hits.lead')}</p>
          <p role="status">
            {unjudged > 0 ? t('rights.hits.left', { count: unjudged }) : t('rights.hits.allJudged')}
          </p>
          <ol className="rights-hits">
            {hits.data.map((hit) => (
              <li key={hit.incidentId}>
                <One {...{ hit, searchId }} caseId={found.id} isOpen={found.outcome === null} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

interface OneProps {
  readonly hit: Hit;
  readonly caseId: string;
  readonly searchId: string;
  readonly isOpen: boolean;
}

function One({ hit, caseId, searchId, isOpen }: OneProps) {
  const { t, i18n } = useTranslation();
  const ways = hit.matchedBy.map((way) => t(`rights.hits.by_${way}`)).join(', ');
  return (
    <>
      <h3>
        {hit.reference}{' '}
        <Tag kind={hit.isExact ? 'accent' : 'neutral'}>
          {t(hit.isExact ? 'rights.hits.exact' : 'rights.hits.near')}
        </Tag>{' '}
        {hit.isRestricted && <Tag kind="attention">{t('restricted.tag')}</Tag>}
      </h3>
      <p className="hint">{t('rights.hits.by', { ways })}</p>
      {hit.pieces !== null && <ToldWords pieces={hit.pieces} />}
      {hit.pieces === null && !hit.isRestricted && <p>{t('rights.hits.erased')}</p>}
      {hit.isRestricted && <OpenRestricted {...{ hit, caseId }} />}
      {isOpen ? (
        <JudgeForm {...{ hit, caseId, searchId }} />
      ) : (
        <p>
          {hit.verdict && hitVerdicts[hit.verdict][languageOf(i18n)]} {hit.secrecySection}
        </p>
      )}
    </>
  );
}
