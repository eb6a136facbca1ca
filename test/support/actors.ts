import { randomUUID } from 'node:crypto';
import { permissionsOf, type Actor, type Holding, type Role } from '#domain';

/** Somebody who holds these roles, each everywhere unless it says for what. */
export function actorWith(
  held: readonly (Role | (Partial<Holding> & { readonly role: Role }))[],
  ids: Partial<Pick<Actor, 'accountId' | 'personId' | 'organisationId' | 'unitId'>> = {},
): Actor {
  const holdings = held.map((each): Holding => {
    const {
      role,
      organisationId = null,
      unitId = null,
    } = typeof each === 'string' ? { role: each } : each;
    return { role, organisationId, unitId };
  });
  const roles = [...new Set(holdings.map(({ role }) => role))];
  const who = { accountId: randomUUID(), personId: randomUUID(), name: 'Prov' };
  return { ...who, ...ids, holdings, roles, permissions: permissionsOf(roles) };
}
