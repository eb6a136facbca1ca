import createClient from 'openapi-fetch';
import i18next from 'i18next';
import type { components, paths } from './schema.js';

type Schemas = components['schemas'];
export type Area = Schemas['AreaDto'];
export type Category = Schemas['CategoryDto'];
export type Export = Schemas['ExportDto'];
export type StartExport = Schemas['StartExportDto'];
export type Instance = Schemas['InstanceDto'];
export type Session = Schemas['SessionDto'];

const NO_CONTENT = 204;

/** What the server refused and why, as RFC 9457 tells it; status 0 when it could not be reached. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string | null,
    /** What is wrong with which field, in words. */
    readonly fields: readonly { readonly path: string; readonly message: string }[] = [],
  ) {
    super(`${status} ${code}`);
  }
}

let csrfToken: string | null = null;

/** The token that every request that changes something carries; it lives in memory only. */
export function keepCsrfToken(token: string | null): void {
  csrfToken = token;
}

/** What a request that changes something says, so that no other site can send it. */
export function csrfHeader(): { 'X-CSRF-Token': string } {
  return { 'X-CSRF-Token': csrfToken ?? '' };
}

const fetchClient = createClient<paths>({
  baseUrl: '/',
  querySerializer: { array: { style: 'form', explode: false } },
});
fetchClient.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', i18next.language);
    return request;
  },
});

/** Routes by path; an answer is taken out with `answer`. */
export const api = fetchClient;

interface FetchAnswer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** The body of an answer, or an `ApiProblem`. A body may be missing only where there is none (204). */
export async function answer<Data>(pending: Promise<FetchAnswer<Data>>): Promise<Data> {
  let result: FetchAnswer<Data>;
  try {
    result = await pending;
  } catch {
    throw new ApiProblem(0, 'UNREACHABLE', '', null);
  }
  if (result.response.ok && (result.data !== undefined || result.response.status === NO_CONTENT)) {
    return result.data as Data;
  }
  throw problemOf(result.response.status, result.error);
}

function problemOf(status: number, body: unknown): ApiProblem {
  const fields = typeof body === 'object' && body !== null ? body : {};
  const text = (name: string): string | null => {
    const value: unknown = Reflect.get(fields, name);
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const { errors = [] } = fields as { errors?: { path: string; message: string }[] };
  return new ApiProblem(
    status,
    text('code') ?? 'UNKNOWN',
    text('title') ?? '',
    text('detail'),
    Array.isArray(errors) ? errors : [],
  );
}
