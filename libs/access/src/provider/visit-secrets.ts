import { createHmac } from 'node:crypto';

/** What binds an answer of the provider to the browser that was sent there. */
export interface VisitSecrets {
  readonly state: string;
  readonly nonce: string;
  /** PKCE (RFC 7636): only who holds it can use the code. */
  readonly codeVerifier: string;
}

/** All from the one token in the browser's cookie, so that none of them is stored. */
export function visitSecretsOf(token: string): VisitSecrets {
  const derive = (purpose: string) =>
    createHmac('sha256', token).update(`lagesbild ${purpose}`).digest('base64url');
  return { state: derive('state'), nonce: derive('nonce'), codeVerifier: derive('verifier') };
}
