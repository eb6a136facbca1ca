import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { explainField, Fault, type FieldFault } from '#domain';
import { checkProfile } from './check-profile.js';
import { importProfileSchema } from './import-profile-schema.js';
import type { ImportProfile } from './import-profile.model.js';
import { faultsOf } from './profile-faults.js';

export { importProfileSchema };
export type { ImportProfile };

/** Faults that are told at once; a file that is no profile at all would have thousands. */
const FAULTS_TOLD_MAX = 50;

let validate: ValidateFunction<ImportProfile> | undefined;

/** Compiled when the first profile is read: most processes never do. */
function schemaCheck(): ValidateFunction<ImportProfile> {
  // No coercion and no defaults: a profile is taken as it is written, or refused.
  validate ??= new Ajv2020({
    ...{ allErrors: true, verbose: true, strict: true, allowUnionTypes: true },
  }).compile<ImportProfile>(importProfileSchema);
  return validate;
}

/**
 * Reads a profile from parsed JSON.
 * @throws Fault PROFILE_INVALID with the path of each part that is wrong.
 */
export function parseProfile(json: unknown): ImportProfile {
  const check = schemaCheck();
  if (!check(json)) throw profileFault(faultsOf(check.errors ?? []));
  const faults = checkProfile(json);
  if (faults.length > 0) throw profileFault(faults);
  return json;
}

function profileFault(found: readonly FieldFault[]): Fault {
  const fields = found.slice(0, FAULTS_TOLD_MAX);
  const [first] = fields;
  const reason = first === undefined ? '' : `${first.path}: ${explainField(first, 'sv')}`;
  return new Fault('PROFILE_INVALID', { reason }, { fields });
}
