import { hitVerdicts } from '#domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { languageOf } from '../i18n/language.js';
import { Failure, Loading } from '../shell/states.js';
import { Tag } from '../ui/tag.js';
import { hitNames } from './held-place.js';
import { JudgeForm } from './judge-form.js';
import { OpenRestricted } from './open-restricted.js';
import { TextHitPart } from './text-hit-part.js';
import { ToldWords } from './told-words.js';
import {
  hitsQuery,
  judgeHit,
  type Hit,
  type Judgement,
  type RightsCase,
} from './rights-queries.js';

interface HitsPartProps {
  readonly found: RightsCase;
  readonly searchId: string;
  readonly session: Session;
}

/** What the search found in incidents and beside them, to be judged one by one. */
export function HitsPart({ found, searchId, session }: HitsPartProps) {
  const { t, i18n } = useTranslation();
  const hits = useQuery(hitsQuery(found.id, searchId));
  const { unjudged } = found;
  const { items = [], texts = [] } = hits.data ?? {};
  const isNone = hits.data !== undefined && items.length + texts.length === 0;
  const names = hitNames(texts, languageOf(i18n));
  // Kept here: a later search shows all of them anew.
  const [overtaken, setOvertaken] = useState<string | null>(null);
  const part = { searchId, caseId: found.id, isOpen: found.outcome === null };
  return (
    <section className="rights-work" aria-labelledby="hits">
      <h2 id="hits">{t('rights.hits.heading')}</h2>
      {hits.isPending && <Loading />}
      {hits.isError && <Failure problem={hits.error} onRetry={() => void hits.refetch()} />}
      {isNone && <p>{t('rights.hits.none')}</p>}
      {items.length + texts.length > 0 && (
        <>
          <p>{t('rights.hits.lead')}</p>
          <p role="status">
            {unjudged > 0 ? t('rights.hits.left', { count: unjudged }) : t('rights.hits.allJudged')}
          </p>
          <ol className="rights-hits">
            {items.map((hit) => (
              <li key={hit.incidentId}>
                <One {...{ hit, ...part }} />
              </li>
            ))}
            {texts.map((hit) => (
              <li key={hit.id}>
                <TextHitPart
                  {...{ hit, session, ...part }}
                  name={names.get(hit.id) ?? ''}
                  isOvertaken={overtaken === hit.id}
                  onOvertaken={() => setOvertaken(hit.id)}
                />
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
  const queries = useQueryClient();
  const ways = hit.matchedBy.map((way) => t(`rights.hits.by_${way}`)).join(', ');
  // It is shown where the finding stands: reading it anew would be another row of the log.
  const judge = async (judged: Judgement): Promise<void> => {
    await judgeHit(caseId, hit.incidentId, judged);
    const keep = (each: Hit) =>
      each.incidentId === hit.incidentId ? { ...each, ...judged } : each;
    queries.setQueryData(
      hitsQuery(caseId, searchId).queryKey,
      (found) => found && { ...found, items: found.items.map(keep) },
    );
  };
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
        <JudgeForm id={hit.incidentId} name={hit.reference} hit={hit} onJudged={judge} />
      ) : (
        <p>
          {hit.verdict && hitVerdicts[hit.verdict][languageOf(i18n)]} {hit.secrecySection}
        </p>
      )}
    </>
  );
}
