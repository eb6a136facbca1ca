import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { bandText, monthName } from '../format/bands.js';
import { languageOf } from '../i18n/language.js';
import { Table } from '../ui/table.js';
import type { MeetingBands, MeetingView } from './meeting-queries.js';

interface MeetingTableProps<Row extends MeetingBands> {
  readonly caption: string;
  /** What the first column holds. */
  readonly what: string;
  readonly months: MeetingView['months'];
  readonly rows: readonly Row[];
  readonly nameOf: (row: Row) => string;
  readonly show?: (row: Row) => ReactNode;
  readonly captionHidden?: boolean;
}

/** The last whole month beside the one before, then the month that is not over. */
export function MeetingTable<Row extends MeetingBands>(props: MeetingTableProps<Row>) {
  const { caption, what, months, rows, nameOf, show = nameOf, captionHidden } = props;
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <Table caption={caption} captionHidden={captionHidden} className="meeting-table">
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">{monthName(months.before, language)}</th>
          <th scope="col">{monthName(months.last, language)}</th>
          <th scope="col">{t('meeting.change')}</th>
          <th scope="col">{t('meeting.soFar', { month: monthName(months.current, language) })}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={nameOf(row)}>
            <th scope="row">{show(row)}</th>
            <td>{bandText(row.before, language)}</td>
            <td>{bandText(row.last, language)}</td>
            <td>{t(`meeting.direction.${directionOf(row)}`)}</td>
            <td>{bandText(row.current, language)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Whether the last whole month had more than the one before, as far as bands can tell. */
export function directionOf({ last, before }: MeetingBands): 'more' | 'fewer' | 'alike' {
  if (last === before) return 'alike';
  return last > before ? 'more' : 'fewer';
}
