import type { FieldFault, FieldErrorCode, TextValues } from '#domain';
import { getMetadataStorage, type ValidationError } from 'class-validator';

type ValuesOf = (constraints: readonly unknown[]) => TextValues;

const CHOICES_SHOWN_MAX = 40;

const nothing: ValuesOf = () => ({});
const atLeast: ValuesOf = ([min]) => ({ min: Number(min) });
const atMost: ValuesOf = ([max]) => ({ max: Number(max) });
const between: ValuesOf = ([min, max]) => ({ min: Number(min), max: Number(max ?? Infinity) });
const oneOf: ValuesOf = ([choices]) => {
  const all = Array.isArray(choices)
    ? choices.map(String)
    : Object.values(choices ?? {}).map(String);
  const shown = all.slice(0, CHOICES_SHOWN_MAX).join(', ');
  return { choices: all.length > CHOICES_SHOWN_MAX ? `${shown} …` : shown };
};

/** Our code and values for each rule of class-validator; a rule that is not here is FIELD_INVALID. */
const rules: Readonly<Record<string, readonly [FieldErrorCode, ValuesOf]>> = {
  whitelistValidation: ['UNKNOWN_FIELD', nothing],
  isDefined: ['FIELD_REQUIRED', nothing],
  isNotEmpty: ['FIELD_REQUIRED', nothing],
  min: ['NUMBER_TOO_SMALL', atLeast],
  max: ['NUMBER_TOO_LARGE', atMost],
  isPositive: ['NUMBER_TOO_SMALL', () => ({ min: 1 })],
  isNumber: ['NOT_A_NUMBER', nothing],
  isNumberString: ['NOT_A_NUMBER', nothing],
  isLatitude: ['NOT_A_NUMBER', nothing],
  isLongitude: ['NOT_A_NUMBER', nothing],
  isInt: ['NOT_AN_INTEGER', nothing],
  isBoolean: ['NOT_A_BOOLEAN', nothing],
  isString: ['NOT_A_TEXT', nothing],
  isArray: ['NOT_A_LIST', nothing],
  isObject: ['NOT_AN_OBJECT', nothing],
  nestedValidation: ['NOT_AN_OBJECT', nothing],
  minLength: ['TEXT_TOO_SHORT', atLeast],
  maxLength: ['TEXT_TOO_LONG', atMost],
  isLength: ['TEXT_LENGTH_WRONG', between],
  matches: ['FORMAT_WRONG', nothing],
  isIn: ['NOT_A_CHOICE', oneOf],
  isEnum: ['NOT_A_CHOICE', oneOf],
  isUuid: ['NOT_A_UUID', nothing],
  isIso8601: ['NOT_A_TIME', nothing],
  isDateString: ['NOT_A_TIME', nothing],
  isRfc3339: ['NOT_A_TIME', nothing],
  isDate: ['NOT_A_TIME', nothing],
  isEmail: ['NOT_AN_EMAIL', nothing],
  arrayMinSize: ['LIST_TOO_SHORT', atLeast],
  arrayNotEmpty: ['LIST_TOO_SHORT', () => ({ min: 1 })],
  arrayMaxSize: ['LIST_TOO_LONG', atMost],
  arrayUnique: ['LIST_REPEATS', nothing],
};

/** The arguments that a rule was declared with, such as the 4 of `@Max(4)`. */
function constraintsOf(error: ValidationError, rule: string): readonly unknown[] {
  if (typeof error.target !== 'object') return [];
  const metadata = getMetadataStorage()
    .getTargetValidationMetadatas(error.target.constructor, '', false, false)
    .find((each) => each.propertyName === error.property && each.name === rule);
  return metadata?.constraints ?? [];
}

function fieldFault(path: string, error: ValidationError, rule: string): FieldFault {
  // A rule can be declared with a code of its own: @Matches(…, {context: {code: 'AREA_UNKNOWN'}})
  const own = error.contexts?.[rule] as Partial<FieldFault> | undefined;
  if (error.value === undefined && rule !== 'whitelistValidation') {
    return { path, code: 'FIELD_REQUIRED' };
  }
  if (own?.code !== undefined) return { path, code: own.code, values: own.values };
  const [code, valuesOf] = rules[rule] ?? (['FIELD_INVALID', nothing] as const);
  return { path, code, values: valuesOf(constraintsOf(error, rule)) };
}

/** The errors of class-validator as field faults, nested ones with their whole path (`location.lon`). */
export function fieldFaultsOf(errors: readonly ValidationError[], parent = ''): FieldFault[] {
  return errors.flatMap((error) => {
    const path = parent === '' ? error.property : `${parent}.${error.property}`;
    const own = Object.keys(error.constraints ?? {}).map((rule) => fieldFault(path, error, rule));
    return [...own, ...fieldFaultsOf(error.children ?? [], path)];
  });
}
