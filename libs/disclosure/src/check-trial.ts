import { Fault, isGround, wholeMasks, type FieldFault } from '#domain';
import type { DescribedField } from './describe-incident.js';
import type { FieldChoice } from './tried-incident.repository.js';

/**
 * What was chosen, whole: each part that is there once, a ground for each masking, masks out to whole signs.
 * Throws `Fault` FIELDS_INVALID, with the path of each choice that does not fit.
 */
export function checkTrial(
  fields: readonly DescribedField[],
  choices: readonly FieldChoice[],
): FieldChoice[] {
  const faults: FieldFault[] = [];
  const checked = fields.flatMap((described): FieldChoice[] => {
    const at = choices.findIndex(({ field }) => field === described.field);
    const chosen = choices[at];
    if (chosen === undefined) {
      faults.push({ path: `choices.${described.field}`, code: 'FIELD_REQUIRED' });
      return [];
    }
    const fitting = fit(described.value, chosen);
    if (typeof fitting === 'string')
      faults.push({ path: `choices.${at}.${fitting}`, code: 'FIELD_INVALID' });
    return typeof fitting === 'string' ? [] : [fitting];
  });
  if (choices.length > fields.length) faults.push({ path: 'choices', code: 'FIELD_INVALID' });
  if (faults.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields: faults });
  return checked;
}

/** @returns the name of what does not fit. */
function fit(
  value: string,
  { field, choice, ground, masks, motive }: FieldChoice,
): FieldChoice | string {
  const said = motive?.trim() ? { motive: motive.trim() } : {};
  if (choice === 'give') return { field, choice, ...said };
  if (choice === 'mask') {
    return ground !== undefined && isGround(ground) ? { field, choice, ground, ...said } : 'ground';
  }
  if (!masks?.length || !masks.every((mask) => isGround(mask.ground))) return 'masks';
  const whole = wholeMasks(
    value,
    masks.map(({ from, to, ground: each }) => ({ from, to, ground: each })),
  );
  return whole === undefined ? 'masks' : { field, choice, masks: whole, ...said };
}
