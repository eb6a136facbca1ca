import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Addresses of the browser application's own pages: all are the same application. */
const PAGES = [
  '/',
  '/report',
  '/report/:kind',
  '/report/:kind/:step',
  '/my-incidents',
  '/my-incidents/:id',
  '/my-incidents/:id/correct',
  '/incidents',
  '/incidents/:id',
  '/incidents/:id/correct',
  '/picture',
  '/pictures',
  '/problems',
  '/problems/:id',
  '/pictures/:id',
  '/pictures/:id/review',
  '/editions/:id',
  '/collections',
  '/collections/:id',
  '/collections/:id/answers/:organisation',
  '/collections/:id/city',
  '/collections/:id/preview/:organisation',
  '/governing-documents',
  '/governing-documents/:id',
  '/measures',
  '/measures/:id',
  '/actions',
  '/risks',
  '/risks/:id',
  '/figures',
  '/before-after',
  '/map',
  '/meeting',
  '/planned-events',
  '/statistics',
  '/statistics/take-in',
  '/week',
  '/staff-threats',
  '/imports',
  '/imports/:id',
  '/exports',
  '/invite',
  '/profile',
  '/sign-in-link',
  '/sign-in-refused',
  '/first-run',
  '/organisations',
  '/organisations/:code',
  '/organisations/:code/:unit',
  '/messages',
  '/audit',
  '/break-glass',
  '/break-glass/:id',
  '/administration',
  '/administration/:part',
  '/policy',
  '/rights',
  '/rights/:id',
  '/personal-data-breaches',
  '/personal-data-breaches/:id',
  '/privacy',
  '/my-data',
  '/help',
  '/accessibility',
  '/fault-reports',
  '/disclosures',
  '/disclosures/new',
  '/disclosures/:id',
  '/disclosures/:id/:incidentId',
  '/register',
  '/register/public',
  '/archive',
  '/retention',
  '/retention/protocols/:id',
];
const WEB_FOLDER = fileURLToPath(new URL('../../web', import.meta.url));
const ONE_YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** The documents differ only in what they name to be loaded ahead; pages without one of their own share one. */
function documentOf(folder: string, page: string): string {
  const own = `${page.split('/')[1] || 'start'}.html`;
  return existsSync(join(folder, own)) ? own : 'index.html';
}

/** Serves the built browser application beside the API; nothing when it has not been built. */
export async function serveWeb(app: NestFastifyApplication, folder = WEB_FOLDER): Promise<void> {
  if (!existsSync(folder)) return;
  await app.register(fastifyStatic as never, {
    root: folder,
    wildcard: false,
    // The build has laid compressed copies beside the files.
    preCompressed: true,
    index: false,
    cacheControl: false,
    setHeaders: (reply: FastifyReply, path: string) => {
      // Built files carry their digest in the name; the document that names them must always be fresh.
      const immutable = path.includes('/assets/');
      void reply.header(
        'cache-control',
        immutable ? `public, max-age=${ONE_YEAR_MS / 1000}, immutable` : 'no-cache',
      );
    },
  });
  const fastify = app.getHttpAdapter().getInstance();
  for (const page of PAGES) {
    const document = documentOf(folder, page);
    fastify.get(page, (_request: FastifyRequest, reply: FastifyReply) => reply.sendFile(document));
  }
  // Somebody who has mistyped an address is told so by a page; a program is told as everywhere in the API.
  const lost = await readFile(join(folder, 'index.html'));
  fastify.get('/*', ({ url, headers }: FastifyRequest, reply: FastifyReply) =>
    !url.startsWith('/api/') && headers.accept?.includes('text/html')
      ? reply
          .code(404)
          .type('text/html; charset=utf-8')
          .header('cache-control', 'no-cache')
          .send(lost)
      : reply.callNotFound(),
  );
}
