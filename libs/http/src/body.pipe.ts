import { Injectable, type ArgumentMetadata, type PipeTransform, type Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidatorOptions } from 'class-validator';
import { Fault } from '#domain';
import { fieldFaultsOf } from './field-faults.js';
import { unstorableText } from './unstorable-text.js';

const options: ValidatorOptions = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  stopAtFirstError: true,
  validationError: { target: true, value: true },
};

/** Types that no rules can hang on: such an argument is passed on as it came. */
const bareTypes: ReadonlySet<unknown> = new Set([String, Boolean, Number, Array, Object]);

/**
 * Checks what a route takes (body, query, path) against its DTO: unknown fields are refused, the first thing wrong
 * with each field is told, and text that cannot be stored is refused before anything else looks at it. Every rule of
 * ours answers at once, so nothing is awaited: half of what Nest's own pipe takes, on the way of every incident.
 */
@Injectable()
class BodyPipe implements PipeTransform {
  transform(value: unknown, { type, metatype, data }: ArgumentMetadata): unknown {
    if (type === 'custom') return value;
    const fields = unstorableText(value, data ?? '');
    if (fields.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields });
    if (metatype === undefined || bareTypes.has(metatype)) return value;
    const given = value ?? {};
    if (typeof given !== 'object' || Array.isArray(given)) {
      throw new Fault('FIELDS_INVALID', {}, { fields: [{ path: '', code: 'NOT_AN_OBJECT' }] });
    }
    const instance = plainToInstance(metatype as Type<object>, given);
    const errors = validateSync(instance, options);
    if (errors.length > 0) {
      throw new Fault('FIELDS_INVALID', {}, { fields: fieldFaultsOf(errors) });
    }
    return instance;
  }
}

/** The one pipe of the application. Throws FIELDS_INVALID with every field that is wrong. */
export const bodyPipe: PipeTransform = new BodyPipe();
