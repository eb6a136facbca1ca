import type { Permission } from '#domain';
import { newToken, isToken } from '../session-token.js';

/** So that whoever scans code and logs for secrets knows one when they see it. */
const PREFIX = 'lagesbild_pat_';
const BEARER = /^Bearer +(\S+)$/i;

/** A new token: 256 random bits behind a prefix of its own. */
export const newAccessToken = (): string => `${PREFIX}${newToken()}`;

/** The token that a request brings in `Authorization`; undefined when it brings none of ours. */
export function accessTokenIn(authorization: string | undefined): string | undefined {
  const token = BEARER.exec(authorization ?? '')?.[1];
  if (!token?.startsWith(PREFIX)) return undefined;
  return isToken(token.slice(PREFIX.length)) ? token : undefined;
}

/** What no program may do: look after the sessions of its person, or give rights, which it could give to itself. */
const FOR_PEOPLE: ReadonlySet<Permission> = new Set<Permission>(['session.own', 'user.administer']);

/** Whether a token can hold a permission. */
export const isForPrograms = (permission: Permission): boolean => !FOR_PEOPLE.has(permission);
