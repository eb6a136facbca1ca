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
