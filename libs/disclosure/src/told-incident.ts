import { maskText, type DisclosureField, type ToldPart } from '#domain';
import type { DescribedField } from './describe-incident.js';
import type { FieldChoice, Trial } from './tried-incident.repository.js';

/** One part as it goes out. */
export interface ToldField {
  readonly field: DisclosureField;
  readonly parts: readonly ToldPart[];
}

/** An incident as it goes out. Masked words are not in it. */
export type ToldIncident = readonly ToldField[];

/** What goes out of each part, as it was chosen. A part without a choice does not go out: it is not there at all. */
export function toldIncident(
  fields: readonly DescribedField[],
  { choices }: Pick<Trial, 'choices'>,
): ToldIncident {
  const chosen = new Map(choices.map((choice) => [choice.field, choice]));
  return fields.flatMap(({ field, value }) => {
    const choice = chosen.get(field);
    return choice === undefined ? [] : [{ field, parts: partsOf(value, choice) }];
  });
}

function partsOf(value: string, { choice, ground, masks = [] }: FieldChoice): readonly ToldPart[] {
  if (choice === 'give') return [{ text: value }];
  if (choice === 'mask') return [{ masked: ground! }];
  return maskText(value, masks);
}

/** The grounds of everything that is masked, each once, in order. */
export function groundsOf(trials: readonly Pick<Trial, 'choices'>[]): string[] {
  const grounds = trials.flatMap(({ choices }) =>
    choices.flatMap(({ choice, ground, masks = [] }) =>
      choice === 'mask' ? [ground!] : masks.map((mask) => mask.ground),
    ),
  );
  return [...new Set(grounds)].sort((a, b) => a.localeCompare(b, 'sv', { numeric: true }));
}
