import { explainError, Fault, type Language } from '#domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { preferredLanguage } from './preferred-language.js';
import { sendProblem } from './problem.js';
import { statusOf } from './status-of.js';

/** Probes call by address, carry no cookie and are told nothing but up or down. */
const PROBES = /^\/api\/v1\/health\//;

const LOOPBACK = /^(?:localhost|[a-z0-9-]+\.localhost|127(?:\.\d{1,3}){3}|\[::1\]|::1)$/i;

/** Whether a browser gives a page from this request's address cookies, service workers and WebCrypto. */
export function isSecureOrigin(request: FastifyRequest): boolean {
  return (
    request.protocol === 'https' || LOOPBACK.test(request.hostname) || PROBES.test(request.url)
  );
}

function page(language: Language): string {
  const { title, detail } = explainError('INSECURE_ORIGIN', {}, language);
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${detail}</p></main></body>
</html>
`;
}

/** Says that the address is not secure: as a page to a browser, else as problem details. */
export function refuseInsecureOrigin(request: FastifyRequest, reply: FastifyReply): void {
  if (!request.headers.accept?.includes('text/html')) {
    sendProblem(request, reply, new Fault('INSECURE_ORIGIN'));
    return;
  }
  const language = preferredLanguage(request.headers['accept-language']);
  reply
    .code(statusOf.INSECURE_ORIGIN)
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-language', language)
    .header('vary', 'Accept, Accept-Language')
    .header('cache-control', 'no-store')
    .send(page(language));
}
