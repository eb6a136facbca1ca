import { useTranslation } from 'react-i18next';
import { formatDate } from '../format/numbers.js';
import { Link } from '../navigation/link.js';
import { Table } from '../ui/table.js';
import type { Measures } from './measures-queries.js';

/** Who has had copies of the incidents of the case, and so is told of a correction, an erasure or a restriction. */
export function RecipientsPart({ recipients }: Pick<Measures, 'recipients'>) {
  const { t } = useTranslation();
  return (
    <section className="rights-work" aria-labelledby="recipients">
      <h2 id="recipients">{t('measures.recipients.heading')}</h2>
      <p>{t('measures.recipients.lead')}</p>
      <Table
        caption={t('measures.recipients.heading')}
        captionHidden
        className="row-table rights-table"
      >
        <thead>
          <tr>
            <th scope="col">{t('mine.reference')}</th>
            <th scope="col">{t('measures.recipients.by')}</th>
            <th scope="col">{t('measures.recipients.who')}</th>
            <th scope="col">{t('measures.recipients.at')}</th>
          </tr>
        </thead>
        <tbody>
          {recipients.map(({ incidentId, reference, by, at, who, disclosureId }) => (
            <tr key={`${incidentId} ${by} ${at}`}>
              <th scope="row">{reference}</th>
              <td>{t(`measures.recipients.${by}`)}</td>
              <td>
                {disclosureId === null ? (
                  (who ?? t('measures.recipients.unknown'))
                ) : (
                  <Link href={`/disclosures/${disclosureId}`}>{who ?? '–'}</Link>
                )}
              </td>
              <td>{formatDate(Date.parse(at))}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
