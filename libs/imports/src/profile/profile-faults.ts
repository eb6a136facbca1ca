import type { ErrorObject } from 'ajv';
import type { FieldFault } from '#domain';

type Fault = Omit<FieldFault, 'path'>;

const TYPE_FAULTS: Readonly<Record<string, Fault['code']>> = {
  string: 'NOT_A_TEXT',
  object: 'NOT_AN_OBJECT',
  array: 'NOT_A_LIST',
  boolean: 'NOT_A_BOOLEAN',
  integer: 'NOT_AN_INTEGER',
  number: 'NOT_A_NUMBER',
};

/** What the schema has to say against a profile, as faults of its fields. */
export function faultsOf(errors: readonly ErrorObject[]): FieldFault[] {
  // The branches of a choice say each why they do not fit; the choice itself says it better.
  const own = errors.filter(({ schemaPath }) => !/\/(oneOf|anyOf)\/\d/.test(schemaPath));
  return own.map((error) => ({ path: pathOf(error), ...faultOf(error) }));
}

/** `/fields/location/0` with dots, and the name that is missing or too much. */
function pathOf({ instancePath, params }: ErrorObject): string {
  const keys = instancePath.split('/').slice(1);
  const named: unknown = params['missingProperty'] ?? params['additionalProperty'];
  const plain = keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return (named === undefined ? plain : [...plain, String(named)]).join('.');
}

function faultOf({ keyword, params, parentSchema }: ErrorObject): Fault {
  const { limit } = params as { limit?: number };
  switch (keyword) {
    case 'required':
      return { code: 'FIELD_REQUIRED' };
    case 'additionalProperties':
      return { code: 'UNKNOWN_FIELD' };
    case 'type': {
      const type = [(params as { type: string | string[] }).type].flat()[0] ?? '';
      return { code: TYPE_FAULTS[type] ?? 'FIELD_INVALID' };
    }
    case 'enum':
      return { code: 'NOT_A_CHOICE', values: { choices: choicesOf(parentSchema?.['enum']) } };
    case 'oneOf':
    case 'anyOf':
      return { code: 'EXACTLY_ONE', values: { choices: branchesOf(parentSchema?.[keyword]) } };
    case 'pattern':
      return { code: 'FORMAT_WRONG' };
    case 'minLength':
      return { code: 'TEXT_TOO_SHORT', values: { min: limit ?? 0 } };
    case 'maxLength':
      return { code: 'TEXT_TOO_LONG', values: { max: limit ?? 0 } };
    case 'minItems':
      return { code: 'LIST_TOO_SHORT', values: { min: limit ?? 0 } };
    case 'maxItems':
    case 'maxProperties':
      return { code: 'LIST_TOO_LONG', values: { max: limit ?? 0 } };
    case 'uniqueItems':
      return { code: 'LIST_REPEATS' };
    case 'minimum':
      return { code: 'NUMBER_TOO_SMALL', values: { min: limit ?? 0 } };
    case 'maximum':
      return { code: 'NUMBER_TOO_LARGE', values: { max: limit ?? 0 } };
    default:
      return { code: 'FIELD_INVALID' };
  }
}

function choicesOf(values: unknown): string {
  return Array.isArray(values) ? values.map((value) => JSON.stringify(value)).join(', ') : '';
}

function branchesOf(branches: unknown): string {
  const each = Array.isArray(branches) ? (branches as { required: string[] }[]) : [];
  return each.map(({ required }) => required.join(' + ')).join(', ');
}
