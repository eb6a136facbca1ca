import '../styles/risks.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '../navigation/link.js';
import { Failure, Loading } from '../shell/states.js';
import { RiskMatrix } from './risk-matrix.js';
import { risksOfPictureQuery } from './risk-queries.js';
import { RiskTable } from './risk-table.js';

/** The section of the first template in which risks belong: the analysis, after the law's third point. */
export const RISKS_SECTION = 'analysis';

/** The register of a picture's authority and area, as its year had it. */
export function SectionRisks({ pictureId }: { pictureId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(risksOfPictureQuery(pictureId));
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const { items, year } = data;
  return (
    <div className="section-risks">
      {items.length === 0 ? (
        <p>{t('risks.none', { year })}</p>
      ) : (
        <>
          <RiskMatrix risks={items} headingLevel={3} />
          <RiskTable risks={items} caption={t('risks.list', { year })} />
        </>
      )}
      <p>
        <Link href="/risks">{t('risks.toRegister')}</Link>
      </p>
    </div>
  );
}
