import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { Fault } from '#domain';
import { fieldFaultsOf } from './field-faults.js';
import { unstorableText } from './unstorable-text.js';

/**
 * Checks what a route takes (body, query, path) against its DTO: unknown fields are refused, the first thing wrong
 * with each field is told, and text that cannot be stored is refused before anything else looks at it.
 */
class BodyPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'custom') {
      const fields = unstorableText(value, metadata.data ?? '');
      if (fields.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields });
    }
    return (await super.transform(value, metadata)) as unknown;
  }
}

/** The one pipe of the application. Throws FIELDS_INVALID with every field that is wrong. */
export const bodyPipe: ValidationPipe = new BodyPipe({
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  stopAtFirstError: true,
  transform: true,
  validationError: { target: true, value: true },
  exceptionFactory: (errors) => new Fault('FIELDS_INVALID', {}, { fields: fieldFaultsOf(errors) }),
});
