import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/client.js';
import { problemText } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { CityMatrix } from './city-matrix.js';
import { cityPictureQuery, linkRisks, type CityPicture, type RiskPair } from './city-queries.js';
import { CityRiskItem } from './city-risk-item.js';
import { pairsBack } from './risk-pairs.js';

/** What was said last, so that it can be said in words and taken back. */
interface Said {
  readonly text: string;
  readonly back: RiskPair[] | null;
}
interface Wish {
  readonly pairs: RiskPair[];
  readonly text: string;
  readonly isUndo?: boolean;
}

/** The risks of all registers, the same one recognised across them; the city's office says where that is wrong. */
export function CityRisks({ picture }: { picture: CityPicture }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [said, setSaid] = useState<Said | null>(null);
  const status = useRef<HTMLDivElement>(null);
  const { collectionId: id, risks, links } = picture;
  const { queryKey } = cityPictureQuery(id);
  const say = useMutation({
    mutationFn: ({ pairs }: Wish) => linkRisks(id, pairs),
    onSuccess: (next, { pairs, text, isUndo }) => {
      queries.setQueryData(queryKey, next);
      setSaid({ text, back: isUndo ? null : pairsBack(pairs, links) });
    },
    onError: (problem) => {
      setSaid(null);
      if (problem instanceof ApiProblem && problem.status === CONFLICT) {
        void queries.invalidateQueries({ queryKey });
      }
    },
  });
  // What was pressed may be gone from the page: the focus goes to what came of it, and there is the way back.
  useEffect(() => {
    if (said !== null) status.current?.focus();
  }, [said]);
  const shared = risks.filter(({ seenBy }) => seenBy.length > 1).length;
  return (
    <section aria-labelledby="city-risks">
      <h2 id="city-risks">{t('city.risks.heading')}</h2>
      {risks.length === 0 ? (
        <p>{t('city.risks.none')}</p>
      ) : (
        <>
          <p>
            {t('city.risks.count', { count: risks.length })}{' '}
            {t('city.risks.shared', { count: shared })}
          </p>
          <CityMatrix risks={risks} />
          <h3>{t('city.risks.list')}</h3>
          <p className="muted">{t('city.risks.method')}</p>
        </>
      )}
      <div ref={status} tabIndex={-1} className="city-said">
        <SaidPart
          said={said}
          problem={say.error}
          isBusy={say.isPending}
          onUndo={(pairs) => say.mutate({ pairs, text: t('city.risks.undone'), isUndo: true })}
        />
      </div>
      <ol className="city-list">
        {risks.map((risk) => (
          <CityRiskItem
            key={risk.id}
            {...{ risk, risks, links }}
            isBusy={say.isPending}
            onSay={(pairs, text) => say.mutate({ pairs, text })}
          />
        ))}
      </ol>
    </section>
  );
}

const CONFLICT = 412;

interface SaidPartProps {
  readonly said: Said | null;
  readonly problem: Error | null;
  readonly isBusy: boolean;
  readonly onUndo: (pairs: RiskPair[]) => void;
}

/** What came of the last press, and the way back. */
function SaidPart({ said, problem, isBusy, onUndo }: SaidPartProps) {
  const { t } = useTranslation();
  const isConflict = problem instanceof ApiProblem && problem.status === CONFLICT;
  const back = said?.back;
  return (
    <>
      {said && (
        <Alert role="status">
          <p>{said.text}</p>
          {back && (
            <Button busy={isBusy} onClick={() => onUndo(back)}>
              {t('city.risks.undo')}
            </Button>
          )}
        </Alert>
      )}
      {problem && (
        <Alert kind="attention" role="alert">
          <p>{isConflict ? t('city.risks.conflict') : problemText(problem, t)}</p>
        </Alert>
      )}
    </>
  );
}
