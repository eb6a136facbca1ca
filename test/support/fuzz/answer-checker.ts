import { Ajv, type ValidateFunction } from 'ajv';
import type { ApiDocument, Operation, Schema } from './api-document.js';

const formats = {
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
  date: /^\d{4}-\d{2}-\d{2}$/,
  email: /@/,
  uri: /./,
  binary: true,
} as const;

/** What would give away where in the code something went wrong. */
const TRACE = /(?:\n\s*at |\\n\s*at )\S|node_modules|\/dist\/|SELECT .+ FROM |INSERT INTO/;

export interface Told {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

/** OpenAPI's schema as JSON Schema: null where it may be null, and no field that is not described. */
function closed(schema: Schema): Record<string, unknown> {
  const { nullable, ...rest } = schema;
  if (nullable === true) return { anyOf: [{ type: 'null' }, closed(rest)] };
  const { $ref, allOf, oneOf, properties, items, additionalProperties, ...plain } = rest;
  if ($ref !== undefined) return { $ref: $ref.replace('#/components/schemas/', 'api#/$defs/') };
  if (allOf !== undefined) return { allOf: allOf.map(closed) };
  return {
    ...plain,
    ...(oneOf && { oneOf: oneOf.map(closed) }),
    ...(items && { items: closed(items) }),
    ...(properties && { properties: mapped(properties), additionalProperties: false }),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: closed(additionalProperties),
    }),
    ...(typeof additionalProperties === 'boolean' && { additionalProperties }),
  };
}

function mapped(schemas: Readonly<Record<string, Schema>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schemas).map(([name, each]) => [name, closed(each)]));
}

/** Holds answers against what the OpenAPI document promises of their operation. */
export class AnswerChecker {
  private readonly ajv = new Ajv({ strict: false, formats });
  private readonly compiled = new Map<Schema, ValidateFunction>();

  constructor(document: ApiDocument) {
    this.ajv.addSchema({ $id: 'api', $defs: mapped(document.components.schemas) });
  }

  /** What is wrong with an answer, in words; undefined when it is as described. */
  faultOf(operation: Operation, { status, contentType, text }: Told): string | undefined {
    if (TRACE.test(text) && status >= 400) return `tells of the code: ${text.slice(0, 300)}`;
    if (status >= 500 && status !== 503) return `${status}: ${text.slice(0, 300)}`;
    const described = operation.responses[String(status)];
    if (described === undefined) return `${status} is not described: ${text.slice(0, 300)}`;
    const type = contentType.split(';')[0]!.trim();
    const content = described.content ?? {};
    if (Object.keys(content).length === 0) return text === '' ? undefined : `${status} with a body`;
    const kind = Object.keys(content).find((each) => each.split(';')[0] === type);
    if (kind === undefined) return `${status} as ${type || 'nothing'}, which is not described`;
    const { schema } = content[kind]!;
    if (!/[/+]json$/.test(type) || schema === undefined) return undefined;
    const { code } = JSON.parse(text) as { code?: string };
    if (status >= 400 && !described.description.includes(String(code)))
      return `${status} ${code} is not described`;
    const validate = this.validator(schema);
    if (validate(JSON.parse(text))) return undefined;
    return `${status} is not as described: ${this.ajv.errorsText(validate.errors)}: ${text.slice(0, 300)}`;
  }

  private validator(schema: Schema): ValidateFunction {
    const known = this.compiled.get(schema);
    if (known !== undefined) return known;
    const validate = this.ajv.compile(closed(schema));
    this.compiled.set(schema, validate);
    return validate;
  }
}
