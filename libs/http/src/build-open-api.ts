import { type INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { ErrorCode } from '#domain';
import { operationIdOf, routesIn, type Route } from './routes.js';
import { statusOf } from './status-of.js';

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;
type Responses = NonNullable<Operation['responses']>;

const SESSION_COOKIE = '__Host-sid';
const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;

const problemSchema = {
  type: 'object' as const,
  description: 'RFC 9457 problem details',
  required: ['type', 'title', 'status', 'code', 'detail'],
  properties: {
    type: { type: 'string' as const, format: 'uri' },
    title: { type: 'string' as const, description: 'In the language of Accept-Language' },
    status: { type: 'integer' as const },
    code: { type: 'string' as const, enum: Object.keys(statusOf) },
    detail: { type: 'string' as const },
    errors: {
      type: 'array' as const,
      items: {
        type: 'object' as const,
        required: ['path', 'code', 'message'],
        properties: {
          path: { type: 'string' as const, example: 'location.lon' },
          code: { type: 'string' as const },
          message: { type: 'string' as const },
        },
      },
    },
  },
};

/** The errors that a route can answer, by what it takes and who may call it. */
function codesOf(operation: Operation, method: string, route: Route): Set<ErrorCode> {
  const parameters = (operation.parameters ?? []).flatMap((each) =>
    'in' in each ? [each.in] : [],
  );
  const codes = new Set<ErrorCode>([
    'INSECURE_ORIGIN',
    'OVERLOADED',
    'DATABASE_UNAVAILABLE',
    'INTERNAL',
  ]);
  const add = (...more: ErrorCode[]) => more.forEach((code) => codes.add(code));
  if (route.declaration?.kind === 'allow') add('NOT_SIGNED_IN', 'FORBIDDEN');
  // A program cannot show again who its person is.
  if (route.stepUp) add('STEP_UP_REQUIRED', 'NOT_FOR_PROGRAMS');
  // What is sent is read before anybody asks whether the route takes it.
  if (method !== 'get') {
    add('CSRF_REFUSED', 'BODY_UNREADABLE', 'BODY_TOO_LARGE', 'CONTENT_TYPE_REFUSED');
  }
  if (operation.requestBody !== undefined) add('FIELDS_INVALID');
  if (parameters.includes('query') || parameters.includes('path')) add('FIELDS_INVALID');
  if (parameters.includes('path')) add('NOT_FOUND');
  add(...route.problems);
  return codes;
}

function addProblems(responses: Responses, codes: ReadonlySet<ErrorCode>): void {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of codes) {
    byStatus.set(statusOf[code], [...(byStatus.get(statusOf[code]) ?? []), code]);
  }
  for (const [status, its] of byStatus) {
    responses[String(status)] = {
      description: its.sort().join(', '),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    };
  }
}

function complete(operation: Operation, method: string, route: Route): void {
  operation.responses ??= {};
  addProblems(operation.responses, codesOf(operation, method, route));
  if (route.declaration?.kind !== 'allow') return;
  operation.security = [{ session: [] }];
  operation.description = [
    operation.description,
    `Permission: \`${route.declaration.permission}\`.`,
    route.stepUp && 'Asks for a step-up within the last five minutes.',
  ]
    .filter(Boolean)
    .join('\n\n');
  if (method === 'get') return;
  operation.parameters = [
    ...(operation.parameters ?? []),
    {
      name: 'X-CSRF-Token',
      in: 'header',
      required: true,
      description: 'The csrfToken of the session',
      schema: { type: 'string' },
    },
  ];
}

/** The OpenAPI document of the application: every route, with every problem that it can answer. */
export function buildOpenApi(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Lägesbild')
    .setDescription('Incidents, tallies and situation pictures of a municipality')
    .setVersion('1')
    .addCookieAuth(SESSION_COOKIE, undefined, 'session')
    .build();
  const document = SwaggerModule.createDocument(app, config, { operationIdFactory: operationIdOf });
  document.components ??= {};
  document.components.schemas = { ...document.components.schemas, Problem: problemSchema };
  const routes = new Map(routesIn(app).map((route) => [route.operationId, route]));
  for (const item of Object.values(document.paths)) {
    for (const method of methods) {
      const operation = item[method];
      const route = routes.get(operation?.operationId ?? '');
      if (operation !== undefined && route !== undefined) complete(operation, method, route);
    }
  }
  return document;
}
