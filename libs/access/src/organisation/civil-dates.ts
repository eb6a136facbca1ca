import { addDays, Fault, nextDay, parseCivilDate, type FieldFault } from '#domain';

/** The first day and the last one, both inclusive, as people say them. */
export interface ToldDays {
  readonly from?: string;
  readonly lastDay?: string | null;
}

/** Refuses days that are none, and a last day before the first. Fault: FIELDS_INVALID. */
export function checkDays({ from, lastDay }: ToldDays): void {
  const faults: FieldFault[] = [];
  if (from !== undefined && parseCivilDate(from) === undefined) {
    faults.push({ path: 'from', code: 'NOT_A_DATE' });
  }
  if (typeof lastDay === 'string' && parseCivilDate(lastDay) === undefined) {
    faults.push({ path: 'lastDay', code: 'NOT_A_DATE' });
  }
  if (faults.length === 0 && from !== undefined && typeof lastDay === 'string' && lastDay < from) {
    faults.push({ path: 'lastDay', code: 'DATES_REVERSED' });
  }
  if (faults.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields: faults });
}

/** The day after the last one, as it is stored; null: until further notice. */
export function endOf(lastDay: string | null | undefined): string | null {
  return typeof lastDay === 'string' ? nextDay(lastDay) : null;
}

/** The last day of what ends on the day after; null: until further notice. */
export function lastDayOf(validTo: string | null): string | null {
  return validTo === null ? null : addDays(validTo, -1);
}
