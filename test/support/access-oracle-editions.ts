import { collectionRoutes } from './access-oracle-collections.js';

/** Who take a step of a picture's way, and who read what was handed in. */
const WAY =
  'prevention_coordinator security_coordinator city_security_office unit_manager registrar';
const EDITIONS = `${WAY} safety_representative analyst archivist`;

/** Who write the memo with which a version goes to its committee. */
const MEMO = 'prevention_coordinator security_coordinator city_security_office';

/** Routes of a picture's way, of frozen versions, and of the collection that asks for them. */
export const editionRoutes = {
  ...collectionRoutes,
  'GET /situation-pictures/followed': WAY,
  'GET /situation-pictures/{id}/transitions': WAY,
  'POST /situation-pictures/{id}/transitions': WAY,
  'GET /situation-pictures/{id}/preview': WAY,
  'GET /editions': EDITIONS,
  'GET /editions/{id}': EDITIONS,
  'GET /editions/{id}.json': EDITIONS,
  'GET /editions/{id}.pdf': EDITIONS,
  'GET /editions/{id}.docx': EDITIONS,
  'GET /editions/{id}.xlsx': EDITIONS,
  'GET /editions/{id}.html': EDITIONS,
  'GET /editions/{id}/papers': EDITIONS,
  'POST /editions/{id}/papers': EDITIONS,
  'GET /editions/{id}/differences': EDITIONS,
  'POST /editions/{id}/verify': EDITIONS,
  'GET /editions/{id}/memo': MEMO,
  'PUT /editions/{id}/memo': MEMO,
  'GET /editions/{id}/memo/history': MEMO,
  'GET /editions/{id}/memo.pdf': MEMO,
  'GET /editions/{id}/memo.docx': MEMO,
  'POST /editions/{id}/public-preview': 'registrar',
  'GET /editions/{id}/public': EDITIONS,
  'POST /editions/{id}/public': 'registrar',
  'POST /public-editions/{id}/recall': 'registrar',
  'GET /editions/schema.json': 'public',
  'GET /public-editions/schema.json': 'public',
  'GET /public-editions': 'public',
  'GET /public-editions/{id}': 'public',
  'GET /public-editions/{id}.json': 'public',
  'GET /public-editions/{id}.csv': 'public',
  'GET /public-editions/{id}.pdf': 'public',
  'GET /public-editions/{id}.html': 'public',
} as const;
