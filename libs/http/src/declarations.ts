import { SetMetadata } from '@nestjs/common';
import type { ErrorCode, Permission } from '#domain';

export const DECLARATION = 'lagesbild:declaration';
export const PROBLEMS = 'lagesbild:problems';
const STEP_UP = 'lagesbild:step-up';
const LIMIT = 'lagesbild:limit';
const BEFORE_SECOND_STEP = 'lagesbild:before-second-step';

/** What is held to some times an hour, or a minute, for each account; how many is a setting. */
export type LimitedAct = 'export' | 'search';

/** Who may call a route: anybody, or whoever holds a permission. */
export type Declaration =
  { readonly kind: 'public' } | { readonly kind: 'allow'; readonly permission: Permission };

/** Anybody may call the route, signed in or not. Say in a comment why that is safe. */
export const Public = () => SetMetadata(DECLARATION, { kind: 'public' } satisfies Declaration);

/** Only an actor who holds `permission` may call the route; it must still narrow what it shows to their scope. */
export const Allow = (permission: Permission) =>
  SetMetadata(DECLARATION, { kind: 'allow', permission } satisfies Declaration);

/**
 * The actor must have shown again who they are within the last five minutes; else the route answers
 * STEP_UP_REQUIRED. Stands beside `@Allow`, on a method or on a controller for all of its methods.
 */
export const StepUp = () => SetMetadata(STEP_UP, true);

/**
 * Open also to somebody who has yet to set up the second step that is asked of them: what sets it up, tells who they
 * are and ends sessions. Nothing that opens more, such as a token.
 */
export const BeforeSecondStep = () => SetMetadata(BEFORE_SECOND_STEP, true);

/** The route is held to some times in any hour or minute for each account; the next is told TOO_MANY_ATTEMPTS and when to come back. */
export const Limited = (act: LimitedAct) => SetMetadata(LIMIT, act);

/** Errors that the route can answer beside those that every route has, for OpenAPI. */
export const Problems = (...codes: ErrorCode[]) => SetMetadata(PROBLEMS, codes);

function metadataOf<T>(key: string, handler: object, controller: object): T | undefined {
  return (
    (Reflect.getMetadata(key, handler) as T | undefined) ??
    (Reflect.getMetadata(key, controller) as T | undefined)
  );
}

/** What a route has declared: on the method, else on the controller; `undefined` when nothing is. */
export function declarationOf(handler: object, controller: object): Declaration | undefined {
  return metadataOf<Declaration>(DECLARATION, handler, controller);
}

/** Whether a route has declared `@StepUp`. */
export function asksForStepUp(handler: object, controller: object): boolean {
  return metadataOf<boolean>(STEP_UP, handler, controller) ?? false;
}

/** Whether a route has declared `@BeforeSecondStep`. */
export function opensBeforeSecondStep(handler: object, controller: object): boolean {
  return metadataOf<boolean>(BEFORE_SECOND_STEP, handler, controller) ?? false;
}

/** What `@Limited` counts a route as; undefined where nothing is counted. */
export function limitOf(handler: object, controller: object): LimitedAct | undefined {
  return metadataOf<LimitedAct>(LIMIT, handler, controller);
}

/** The further errors that a route has declared with `@Problems`. */
export function problemsOf(handler: object, controller: object): readonly ErrorCode[] {
  return metadataOf<ErrorCode[]>(PROBLEMS, handler, controller) ?? [];
}
