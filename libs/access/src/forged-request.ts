import { Fault } from '#domain';
import type { FastifyRequest } from 'fastify';
import { sameToken } from './session-token.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
/** What a browser says of a request that this site's own pages, or the person at the keyboard, made. */
const OWN_SITES = new Set(['same-origin', 'none']);

const single = (header: string | string[] | undefined) =>
  Array.isArray(header) ? header.join(',') : header;

/** Throws CSRF_REFUSED when a browser says that a changing request comes from another site's page. */
export function refuseOtherSites(request: FastifyRequest): void {
  if (SAFE_METHODS.has(request.method)) return;
  const site = single(request.headers['sec-fetch-site']);
  const { origin } = request.headers;
  const foreign =
    (site !== undefined && !OWN_SITES.has(site)) ||
    (origin !== undefined && origin !== `${request.protocol}://${request.host}`);
  if (foreign) throw new Fault('CSRF_REFUSED');
}

/** Throws CSRF_REFUSED when a changing request does not carry the session's own token. */
export function requireCsrfToken(request: FastifyRequest, csrfToken: string): void {
  if (SAFE_METHODS.has(request.method)) return;
  const given = single(request.headers['x-csrf-token']);
  if (given === undefined || !sameToken(given, csrfToken)) throw new Fault('CSRF_REFUSED');
}
