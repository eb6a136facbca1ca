import { explainField, Fault, type FieldFault } from '#domain';

/** What is told of a name or an address in a template: enough to find it. */
const DETAIL_CHARACTERS_MAX = 80;

/** A template that is not taken; nothing has been written. @param detail which part, address or field. */
export function templateFault(code: FieldFault['code'], detail = '', cause?: unknown): Fault {
  const values = { detail: detail.slice(0, DETAIL_CHARACTERS_MAX) };
  const field: FieldFault = { path: 'file', code, values };
  const options = { fields: [field], ...(cause !== undefined && { cause }) };
  return new Fault('WORD_TEMPLATE_REFUSED', { reason: explainField(field, 'sv') }, options);
}
