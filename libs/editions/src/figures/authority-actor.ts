import { permissionsOf, type Actor, type Role } from '#domain';

const ROLE: Role = 'prevention_coordinator';

/**
 * Who figures are counted as, whoever freezes them: the authority's own prevention coordinator. So a version holds what
 * those may see who make the picture, and neither more nor less because a registrar registers it.
 * @param accountId who it is done by, for the audit log.
 */
export function authorityActor(organisationId: string, accountId: string): Actor {
  return {
    ...{ accountId, personId: accountId, name: '', roles: [ROLE] },
    holdings: [{ role: ROLE, organisationId, unitId: null }],
    permissions: permissionsOf([ROLE]),
  };
}
