import type { Actor } from '#domain';

/** Whoever makes the authority's pictures: those who do all count open and internal incidents alike. */
export const demoMaker = (organisationId: string): Actor => ({
  ...{ accountId: '', personId: '', name: '' },
  holdings: [{ role: 'prevention_coordinator', organisationId, unitId: null }],
  roles: ['prevention_coordinator'],
  permissions: new Set(['tally.read']),
});
