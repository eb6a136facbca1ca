import { groundsByKind } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Failure, Loading } from '../shell/states.js';
import { CorrectionPart } from './correction-part.js';
import { measuresQuery } from './measures-queries.js';
import { RecipientsPart } from './recipients-part.js';
import { RestrictionPart } from './restriction-part.js';
import type { RightsCase } from './rights-queries.js';
import { WeighingPart } from './weighing-part.js';

/** What is done in a case beside searching and answering, as far as its kind has any of it. */
export function MeasuresPart({ found }: { found: RightsCase }) {
  const { t } = useTranslation();
  const { id, kind } = found;
  const measures = useQuery({ ...measuresQuery(id), enabled: kind !== 'access' });
  if (kind === 'access') return null;
  if (measures.isPending) return <Loading />;
  if (measures.isError) {
    return <Failure problem={measures.error} onRetry={() => void measures.refetch()} />;
  }
  const { restriction, weighing, corrections, recipients } = measures.data;
  return (
    <>
      {groundsByKind[kind].length > 0 && <RestrictionPart {...{ found, restriction }} />}
      {kind === 'objection' && (
        <WeighingPart
          key={weighing?.result}
          {...{ found, weighing }}
          isRestricted={restriction !== null}
        />
      )}
      {kind === 'rectification' && <CorrectionPart {...{ found, corrections }} />}
      {recipients.length > 0 && <RecipientsPart recipients={recipients} />}
      {recipients.length === 0 && kind === 'rectification' && (
        <p className="rights-work">{t('measures.noRecipients')}</p>
      )}
    </>
  );
}
