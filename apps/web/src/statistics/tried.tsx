import { useTranslation } from 'react-i18next';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { Table } from '../ui/table.js';
import type { Outcome, OutcomeRow } from './statistics-queries.js';

const ROWS_SHOWN_MAX = 50;

interface TriedProps {
  readonly told: Outcome;
  readonly isTaking: boolean;
  readonly onTake: () => void;
}

/** What a file holds and would change, or what is to be mended in it. */
export function Tried({ told, isTaking, onTake }: TriedProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const count = (value: number) => formatCount(value, language);
  if (told.errors.length > 0) return <RefusedRows {...told} />;
  if (told.repeated) return <p>{t('statistics.take.repeated')}</p>;
  return (
    <div className="tried">
      <p>{t('statistics.take.read', { count: told.read, formatted: count(told.read) })}</p>
      {told.populations > 0 && (
        <p>{t('statistics.take.populations', { formatted: count(told.populations) })}</p>
      )}
      <ul>
        {told.series.map(({ id, name, added, changed, suppressed, missing }) => (
          <li key={id}>
            {t('statistics.take.outcome', {
              ...{ name, added: count(added), changed: count(changed) },
              ...{ suppressed: count(suppressed), missing: count(missing) },
            })}
          </li>
        ))}
      </ul>
      {told.remarkCount > 0 && (
        <Alert kind="attention" heading={t('statistics.take.remarks', { count: told.remarkCount })}>
          <Rows rows={told.remarks} caption={t('statistics.take.remarksCaption')} />
        </Alert>
      )}
      <Button busy={isTaking} onClick={onTake}>
        {t('statistics.take.do')}
      </Button>
    </div>
  );
}

/** Why nothing was taken in, row by row. */
export function RefusedRows({ refused, errors }: Pick<Outcome, 'refused' | 'errors'>) {
  const { t } = useTranslation();
  return (
    <Alert kind="attention" role="alert" heading={t('statistics.take.refused', { count: refused })}>
      <p>{t('statistics.take.mend')}</p>
      <Rows rows={errors} caption={t('statistics.take.errors')} />
    </Alert>
  );
}

function Rows({ rows, caption }: { rows: readonly OutcomeRow[]; caption: string }) {
  const { t } = useTranslation();
  return (
    <Table caption={caption} captionHidden className="row-table">
      <thead>
        <tr>
          <th scope="col">{t('statistics.take.line')}</th>
          <th scope="col">{t('statistics.take.column')}</th>
          <th scope="col">{t('statistics.take.value')}</th>
          <th scope="col">{t('statistics.take.reason')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, ROWS_SHOWN_MAX).map(({ line, column, value, message }) => (
          <tr key={`${line} ${column} ${message}`}>
            <th scope="row">{line}</th>
            <td>{column}</td>
            <td>{value}</td>
            <td>{message}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
