import { addMonths } from '#domain';
import type { StartExport } from '../api/client.js';
import type { FormError } from '../ui/error-summary.js';

/** What the form holds. */
export interface ExportChoices {
  readonly format: StartExport['format'];
  readonly crs: NonNullable<StartExport['crs']>;
  readonly delimiter: NonNullable<StartExport['delimiter']>;
  /** '' for everywhere. */
  readonly area: string;
  /** 'YYYY-MM', or '' for all. */
  readonly fromMonth: string;
  readonly toMonth: string;
  /** '' for all. */
  readonly kind: string;
  readonly focusArea: string;
  readonly withdrawn: boolean;
  readonly text: boolean;
  /** '' for none. */
  readonly reason: string;
}

export const firstChoices: ExportChoices = {
  format: 'csv',
  crs: 'EPSG:4326',
  delimiter: ';',
  area: '',
  fromMonth: '',
  toMonth: '',
  kind: '',
  focusArea: '',
  withdrawn: false,
  text: false,
  reason: '',
};

/** At least twenty characters that say something. */
const SAYS_SOMETHING = /^\s*(?:\S\s*){20}/;

const MONTH = /^(?!0000)\d{4}-(0[1-9]|1[0-2])$/;
const firstDay = (month: string) => `${month}-01`;

/** What is wrong with the choices, each with the id of its field. */
export function errorsOf(
  { fromMonth, toMonth, reason }: ExportChoices,
  t: (key: string) => string,
): FormError[] {
  const errors: FormError[] = [];
  const isMonth = (month: string) => month === '' || MONTH.test(month);
  if (!isMonth(fromMonth)) errors.push({ field: 'from-month', text: t('exports.monthWrong') });
  if (!isMonth(toMonth)) errors.push({ field: 'to-month', text: t('exports.monthWrong') });
  const ordered = fromMonth === '' || toMonth === '' || fromMonth <= toMonth;
  if (errors.length === 0 && !ordered) {
    errors.push({ field: 'to-month', text: t('exports.periodWrong') });
  }
  if (reason.trim() !== '' && !SAYS_SOMETHING.test(reason)) {
    errors.push({ field: 'reason', text: t('exports.reasonShort') });
  }
  return errors;
}

/** The choices as the API takes them; months are said inclusive and sent exclusive. */
export function orderOf(choices: ExportChoices, clientId: string): StartExport {
  const { format, crs, delimiter, area, fromMonth, toMonth, kind, focusArea } = choices;
  const filters: NonNullable<StartExport['filters']> = {
    ...(area !== '' && { area }),
    ...(fromMonth !== '' && { from: firstDay(fromMonth) }),
    ...(toMonth !== '' && { to: addMonths(firstDay(toMonth), 1) }),
    ...(choices.withdrawn && { status: ['recorded', 'withdrawn'] }),
  };
  const kinds = kind === '' ? {} : { kind: [kind] };
  const focusAreas = focusArea === '' ? {} : { focusArea: [focusArea] };
  return {
    ...{ clientId, format, crs, delimiter },
    ...(choices.text && { include: ['text'] }),
    ...(choices.reason.trim() !== '' && { reason: choices.reason }),
    filters: { ...filters, ...kinds, ...focusAreas } as NonNullable<StartExport['filters']>,
  };
}
