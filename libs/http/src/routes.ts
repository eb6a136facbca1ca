import { RequestMethod, type INestApplicationContext, type Type } from '@nestjs/common';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { permissions, type ErrorCode, type Permission } from '#domain';
import {
  asksForStepUp,
  declarationOf,
  limitOf,
  problemsOf,
  type Declaration,
} from './declarations.js';

/** Where Nest keeps a route's method and path. */
const METHOD = 'method';
const PATH = 'path';

/** One route of the application, as its controller declares it. */
export interface Route {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly declaration: Declaration | undefined;
  /** Whether the actor must have shown again, a short while ago, who they are. */
  readonly stepUp: boolean;
  readonly problems: readonly ErrorCode[];
}

/** The name of a route in OpenAPI and in messages. */
export const operationIdOf = (controller: string, method: string) => `${controller}.${method}`;

const firstPath = (value: unknown): string =>
  String(Array.isArray(value) ? value[0] : (value ?? ''));

function routesOf(controller: Type<object>): Route[] {
  const prototype = controller.prototype as Record<string, object>;
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name): Route[] => {
    const handler = prototype[name];
    const method = handler && (Reflect.getMetadata(METHOD, handler) as RequestMethod | undefined);
    if (handler === undefined || method === undefined) return [];
    const parts = [controller, handler].map((each) =>
      firstPath(Reflect.getMetadata(PATH, each)).replaceAll(/^\/+|\/+$/g, ''),
    );
    return [
      {
        operationId: operationIdOf(controller.name, name),
        method: RequestMethod[method],
        path: `/${parts.filter(Boolean).join('/')}`,
        declaration: declarationOf(handler, controller),
        stepUp: asksForStepUp(handler, controller),
        problems: [
          ...problemsOf(handler, controller),
          ...(limitOf(handler, controller) === undefined ? [] : (['TOO_MANY_ATTEMPTS'] as const)),
        ],
      },
    ];
  });
}

/** Every route of every controller in the application. */
export function routesIn(app: INestApplicationContext): Route[] {
  const modules = [...app.get(ModulesContainer).values()];
  const controllers = new Set(
    modules.flatMap((module) => [...module.controllers.values()].map(({ metatype }) => metatype)),
  );
  return [...controllers].flatMap((controller) => routesOf(controller as Type<object>));
}

/**
 * Stops the start of an application in which a route has neither `@Allow` nor `@Public`, or asks for a permission
 * that nobody has defined; names every such route.
 */
export function assertEveryRouteDeclared(app: INestApplicationContext): void {
  const defined = new Set<Permission>(permissions);
  const undeclared = routesIn(app).filter(
    ({ declaration }) =>
      declaration === undefined ||
      (declaration.kind === 'allow' && !defined.has(declaration.permission)),
  );
  if (undeclared.length === 0) return;
  const names = undeclared.map((route) => `${route.operationId} (${route.method} ${route.path})`);
  throw new Error(
    `These routes need @Allow(permission) or @Public() before the application can start: ${names.join(', ')}`,
  );
}
