import { AsyncLocalStorage } from 'node:async_hooks';
import type { Context, Span, SpanKind, Tracer } from '@opentelemetry/api';

type Api = typeof import('@opentelemetry/api');

/** What a span tells: names, codes and counts, never what somebody wrote. */
export type Attributes = Readonly<Record<string, string | number>>;

interface Loaded {
  readonly api: Api;
  readonly tracer: Tracer;
}

/** How something relates to who asked for it; OpenTelemetry's own words. */
type Kind = Lowercase<keyof typeof SpanKind>;

let loaded: Loaded | undefined;
const current = new AsyncLocalStorage<Context>();

/** Spans are made with this tracer from now on; undefined: none are made. */
export function useTracer(next: Loaded | undefined): void {
  loaded = next;
}

/** A span that has begun and is ended by hand. */
export interface OpenSpan {
  /** Names it anew and ends it; `failed` marks it as an error, with a code and no message. */
  end(name: string, attributes: Attributes, failed?: string): void;
  /** Runs `run` so that spans made in it lie below this one, also after it has gone on asynchronously. */
  within<T>(run: () => T): T;
}

/** `00-<trace>-<span>-<flags>` (W3C Trace Context, 2021, section 3.2). */
const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

/** Begins a span, below the one that a caller names in `traceparent`. @returns undefined when nothing is traced. */
export function beginSpan(name: string, kind: Kind, traceparent?: string): OpenSpan | undefined {
  if (loaded === undefined) return undefined;
  const { api, tracer } = loaded;
  const above = contextOf(api, traceparent);
  const span = tracer.startSpan(name, { kind: kindOf(api, kind) }, above);
  const context = api.trace.setSpan(above, span);
  return {
    within: (run) => current.run(context, run),
    end: (finalName, attributes, failed) => {
      span.updateName(finalName).setAttributes(attributes);
      if (failed !== undefined) fail(api, span, failed);
      span.end();
    },
  };
}

/** Runs `run` below an open span, if there is one. */
export function runIn<T>(span: OpenSpan | undefined, run: () => T): T {
  return span === undefined ? run() : span.within(run);
}

/** Runs `run` in a span. An error of it is marked by its class and code, and thrown on. */
export async function inSpan<T>(
  name: string,
  kind: Kind,
  attributes: Attributes,
  run: () => Promise<T>,
): Promise<T> {
  const span = beginSpan(name, kind);
  if (span === undefined) return run();
  try {
    const result = await span.within(run);
    span.end(name, attributes);
    return result;
  } catch (error) {
    span.end(name, attributes, kindOfError(error));
    throw error;
  }
}

/** As `inSpan`, but only below another span: what polls by itself leaves no traces. */
export function inChildSpan<T>(
  name: string,
  kind: Kind,
  attributes: Attributes,
  run: () => Promise<T>,
): Promise<T> {
  if (loaded === undefined || current.getStore() === undefined) return run();
  return inSpan(name, kind, attributes, run);
}

function contextOf(api: Api, traceparent: string | undefined): Context {
  const [, traceId = '', spanId = '', flags = ''] = TRACEPARENT.exec(traceparent ?? '') ?? [];
  const remote = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
  if (api.isSpanContextValid(remote)) return api.trace.setSpanContext(api.ROOT_CONTEXT, remote);
  return current.getStore() ?? api.ROOT_CONTEXT;
}

function kindOf(api: Api, kind: Kind): SpanKind {
  return api.SpanKind[kind.toUpperCase() as Uppercase<Kind>];
}

function fail(api: Api, span: Span, how: string): void {
  span.setAttribute('error.type', how);
  span.setStatus({ code: api.SpanStatusCode.ERROR });
}

/** The code of an error, else its class: its message may hold what somebody wrote. */
function kindOfError(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown };
  return typeof code === 'string' ? code : String(name ?? 'Error');
}
