import { Injectable } from '@nestjs/common';
import { Settings } from '#config';
import { Fault } from '#domain';
import type { Configuration } from 'openid-client';
import type { VisitSecrets } from './visit-secrets.js';

const MS_PER_HOUR = 3_600_000;
/** Keys and addresses of a provider change seldom; a new client looks them up again. */
const KNOWN_FOR_MS = MS_PER_HOUR;
const TIMEOUT_SECONDS = 10;
/** Who is asked to show again who they are must have done so since they were asked, give or take two clocks. */
const CLOCKS_APART_SECONDS = 60;

/** What the provider says of somebody, as far as it is used. */
export interface ProviderClaims {
  readonly issuer: string;
  readonly subject: string;
  /** The claim that names the account; undefined when it is absent or the provider does not vouch for it. */
  readonly address: string | undefined;
}

export interface AnswerToCheck {
  /** Our own address with what the provider added to it. */
  readonly url: URL;
  readonly secrets: VisitSecrets;
  /** The person must have shown who they are after this; undefined for a sign-in. */
  readonly shownAfter?: Date;
}

/** Speaks to the identity provider of the settings: OpenID Connect, code with PKCE. */
@Injectable()
export class ProviderClient {
  private known:
    { readonly at: number; readonly configuration: Promise<Configuration> } | undefined;

  constructor(private readonly settings: Settings) {}

  /** What the provider is called on the sign-in page; undefined when there is none. */
  get name(): string | undefined {
    return this.settings.oidcIssuer && this.settings.oidcName;
  }

  /** Where to send the browser. Fault: PROVIDER_UNAVAILABLE. */
  async addressOf(redirectUri: string, secrets: VisitSecrets, isStepUp: boolean): Promise<URL> {
    const { buildAuthorizationUrl, calculatePKCECodeChallenge } = await import('openid-client');
    const configuration = await this.configuration();
    return buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: this.settings.oidcScope,
      state: secrets.state,
      nonce: secrets.nonce,
      code_challenge: await calculatePKCECodeChallenge(secrets.codeVerifier),
      code_challenge_method: 'S256',
      ...(isStepUp && { prompt: 'login', max_age: '0' }),
    });
  }

  /** Who came back. Faults: PROVIDER_UNAVAILABLE; PROVIDER_REFUSED for an answer that is not right. */
  async claimsOf({ url, secrets, shownAfter }: AnswerToCheck): Promise<ProviderClaims> {
    const { authorizationCodeGrant } = await import('openid-client');
    const configuration = await this.configuration();
    try {
      const tokens = await authorizationCodeGrant(configuration, url, {
        expectedState: secrets.state,
        expectedNonce: secrets.nonce,
        pkceCodeVerifier: secrets.codeVerifier,
        idTokenExpected: true,
        ...(shownAfter && { maxAge: secondsSince(shownAfter) + CLOCKS_APART_SECONDS }),
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new Fault('PROVIDER_REFUSED');
      const { iss: issuer, sub: subject } = claims;
      const all = await this.withAddress(configuration, claims, tokens.access_token);
      return { issuer, subject, address: this.addressIn(all) };
    } catch (cause) {
      if (cause instanceof Fault) throw cause;
      throw new Fault('PROVIDER_REFUSED', {}, { cause });
    }
  }

  /** Many providers tell the address only when they are asked for it. */
  private async withAddress(
    configuration: Configuration,
    claims: Readonly<Record<string, unknown>> & { readonly sub: string },
    accessToken: string,
  ): Promise<Readonly<Record<string, unknown>>> {
    if (claims[this.settings.oidcClaim] !== undefined) return claims;
    if (configuration.serverMetadata().userinfo_endpoint === undefined) return claims;
    const { fetchUserInfo } = await import('openid-client');
    return { ...(await fetchUserInfo(configuration, accessToken, claims.sub)), sub: claims.sub };
  }

  private addressIn(claims: Readonly<Record<string, unknown>>): string | undefined {
    const { oidcClaim } = this.settings;
    const address = Object.hasOwn(claims, oidcClaim) ? claims[oidcClaim] : undefined;
    // Whoever may write any address into their own profile could be anybody.
    if (oidcClaim === 'email' && claims['email_verified'] === false) return undefined;
    return typeof address === 'string' && address !== '' ? address : undefined;
  }

  private configuration(): Promise<Configuration> {
    const now = Date.now();
    if (this.known === undefined || now - this.known.at > KNOWN_FOR_MS) {
      const configuration = this.discover();
      this.known = { at: now, configuration };
      // What failed is asked for anew next time.
      configuration.catch(() => (this.known = undefined));
    }
    return this.known.configuration;
  }

  private async discover(): Promise<Configuration> {
    const { oidcIssuer, oidcClientId, oidcClientSecret } = this.settings;
    if (oidcIssuer === undefined || oidcClientId === undefined) throw new Fault('NOT_FOUND');
    const { allowInsecureRequests, ClientSecretPost, discovery, enableNonRepudiationChecks, None } =
      await import('openid-client');
    const issuer = new URL(oidcIssuer);
    const authentication = oidcClientSecret ? ClientSecretPost(oidcClientSecret) : None();
    try {
      return await discovery(issuer, oidcClientId, undefined, authentication, {
        timeout: TIMEOUT_SECONDS,
        // Plain http only to this machine: the settings let no other through. That the connection is the provider's
        // is not enough: the token's own signature is checked too (ASVS 6.8.2, 9.1.1).
        execute: [
          enableNonRepudiationChecks,
          ...(issuer.protocol === 'http:' ? [allowInsecureRequests] : []),
        ],
      });
    } catch (cause) {
      throw new Fault('PROVIDER_UNAVAILABLE', {}, { cause });
    }
  }
}

const secondsSince = (moment: Date) =>
  Math.max(0, Math.ceil((Date.now() - moment.getTime()) / 1_000));
