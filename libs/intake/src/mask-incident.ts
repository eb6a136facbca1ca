import { fieldGroups, type FieldGroup } from '#domain';
import type { RecordedBodyDto } from './incident.dto.js';
import type { IncidentBody } from './incident-facts.js';

/** No answer holds it, so it is never said to be withheld: whoever reported an incident knows. */
const NEVER_TOLD: FieldGroup = 'sender';

/** What a reader does not see of an incident. */
export function withheldFrom(fields: ReadonlySet<FieldGroup>): FieldGroup[] {
  return fieldGroups.filter((group) => group !== NEVER_TOLD && !fields.has(group));
}

/**
 * What was told, without what the reader does not see: it is taken away, and nothing stands in its place.
 * @param areaCode the finest area, which is statistical and takes the place of an exact place.
 */
export function maskBody(
  body: IncidentBody,
  fields: ReadonlySet<FieldGroup>,
  areaCode: string,
): RecordedBodyDto {
  const { location, occurredFrom, occurredTo, text, unitId, affected, details, ...statistics } =
    body;
  return {
    ...statistics,
    ...(fields.has('time') && { occurredFrom, ...(occurredTo !== undefined && { occurredTo }) }),
    location: fields.has('place') ? location : { areaCode },
    ...(fields.has('text') && text !== undefined && { text }),
    ...(fields.has('unit') && unitId !== undefined && { unitId }),
    ...(fields.has('affected') && affected !== undefined && { affected }),
    ...(fields.has('details') && details !== undefined && { details }),
  };
}
