import { Fault, parseCivilDate, type FieldFault } from '#domain';
import type { RegisterFilterDto } from './register.dto.js';

/** Refuses days that no calendar has, and a period that ends before it begins. Fault: FIELDS_INVALID. */
export function checkRegisterFilter({ from, to }: Pick<RegisterFilterDto, 'from' | 'to'>): void {
  const fields: FieldFault[] = [];
  if (from !== undefined && parseCivilDate(from) === undefined) {
    fields.push({ path: 'from', code: 'NOT_A_DATE' });
  }
  if (to !== undefined && parseCivilDate(to) === undefined) {
    fields.push({ path: 'to', code: 'NOT_A_DATE' });
  }
  if (fields.length === 0 && from !== undefined && to !== undefined && from >= to) {
    fields.push({ path: 'to', code: 'PERIOD_INVALID' });
  }
  if (fields.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields });
}
