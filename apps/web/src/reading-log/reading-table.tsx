import { readingActionWords, roleNames } from '#domain';
import { useTranslation } from 'react-i18next';
import { formatDate, formatTime } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Details } from '../ui/details.js';
import { Table } from '../ui/table.js';
import type { Reader, Reading } from './reading-queries.js';

/** References that stand in the row itself; more are behind a press. */
const REFERENCES_SHOWN = 3;

/** The log: when, who, what, which incidents and why. */
export function ReadingTable({ items }: { items: readonly Reading[] }) {
  const { t } = useTranslation();
  return (
    <Table caption={t('readingLog.list')} captionHidden className="row-table reading-table">
      <thead>
        <tr>
          <th scope="col">{t('readingLog.when')}</th>
          <th scope="col">{t('readingLog.who')}</th>
          <th scope="col">{t('readingLog.act')}</th>
          <th scope="col">{t('readingLog.incidents')}</th>
          <th scope="col">{t('readingLog.reason')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((each) => (
          <Row key={each.position} reading={each} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({ reading }: { reading: Reading }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { occurredAt, reader, action, reason, caseReference } = reading;
  const at = Date.parse(occurredAt);
  return (
    <tr>
      <th scope="row">
        {formatDate(at)} {formatTime(at, language)}
      </th>
      <td>{reader === null ? t('readingLog.system') : <ReaderName reader={reader} />}</td>
      <td>{readingActionWords[action][language]}</td>
      <td>
        <References reading={reading} />
      </td>
      <td className="reading-reason">
        {reason}
        {caseReference && <> ({caseReference})</>}
      </td>
    </tr>
  );
}

/** Name and role; without a name where it is protected. */
export function ReaderName({ reader: { name, roles } }: { reader: Reader }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <>
      {name ?? t('organisation.hidden')}
      {roles.length > 0 && (
        <span className="reading-roles">
          {roles.map((role) => roleNames[role][language]).join(', ')}
        </span>
      )}
    </>
  );
}

function References({ reading: { incidents, references } }: { reading: Reading }) {
  const { t } = useTranslation();
  if (incidents === 0) return null;
  if (incidents <= REFERENCES_SHOWN) return references.map((each) => <div key={each}>{each}</div>);
  return (
    <Details summary={t('readingLog.many', { count: incidents })}>
      <p>{references.join(', ')}</p>
      {incidents > references.length && (
        <p>{t('readingLog.andMore', { count: incidents - references.length })}</p>
      )}
    </Details>
  );
}
