import type { Actor } from './actor.js';
import { permissionsOf } from './permission-table.js';
import type { Role } from './roles.js';

const ROLE: Role = 'prevention_coordinator';

/**
 * Who figures are counted as, whoever freezes them: the authority's own prevention coordinator. So what is frozen holds
 * what those may see who make the picture, and neither more nor less because somebody else freezes or reads it.
 * @param accountId who it is done by, for the audit log.
 */
export function authorityActor(organisationId: string, accountId: string): Actor {
  return {
    ...{ accountId, personId: accountId, name: '', roles: [ROLE] },
    holdings: [{ role: ROLE, organisationId, unitId: null }],
    permissions: permissionsOf([ROLE]),
  };
}
