import { generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

export const CLIENT_ID = 'lagesbild';
export const CLIENT_SECRET = 'a secret that both of them know';

/** What the provider says of somebody who signs in there under a name. */
export type PeopleOfProvider = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A real identity provider on this machine, whose sign-in page takes any name and password. */
export class IdentityProvider {
  /** Publishes the keys of somebody else: what it signs is then signed by nobody that it names. */
  publishesForeignKeys = false;
  /** Claims that its tokens hold instead of the right ones, signed as ever. */
  wrongClaims: Readonly<Record<string, unknown>> | undefined;
  /** Tokens say that they need no signature, and have none. */
  signsNothing = false;

  private constructor(
    readonly issuer: string,
    private readonly server: Server,
  ) {}

  static async start(redirectUri: string, people: PeopleOfProvider): Promise<IdentityProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const issuer = `http://127.0.0.1:${port}`;
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const provider = new Provider(issuer, {
      clients: [
        {
          client_id: CLIENT_ID,
          client_secret: CLIENT_SECRET,
          token_endpoint_auth_method: 'client_secret_post',
          redirect_uris: [redirectUri],
        },
      ],
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['upn'] },
      cookies: { keys: [randomBytes(16).toString('hex')] },
      jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
      ttl: {
        AccessToken: 600,
        AuthorizationCode: 60,
        Grant: 600,
        IdToken: 600,
        Interaction: 600,
        Session: 600,
      },
      pkce: { required: () => true },
      findAccount: (_context, sub) => ({
        accountId: sub,
        claims: () => ({ sub, ...people[sub] }),
      }),
    });
    const made = new IdentityProvider(issuer, server);
    const answer = provider.callback();
    server.on('request', (request, response) => {
      if (request.url === '/token') made.changeToken(response, privateKey);
      if (!made.publishesForeignKeys || request.url !== '/jwks') return answer(request, response);
      const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey;
      const keys = [{ ...foreign.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }];
      response.setHeader('content-type', 'application/jwk-set+json');
      return response.end(JSON.stringify({ keys }));
    });
    return made;
  }

  /** Puts what a dishonest provider, or somebody between, would say in place of the token. */
  private changeToken(response: ServerResponse, key: KeyObject): void {
    const { wrongClaims, signsNothing } = this;
    if (wrongClaims === undefined && !signsNothing) return;
    const end = response.end.bind(response) as (body: string) => ServerResponse;
    response.end = ((body: string | Buffer) => {
      const tokens = JSON.parse(String(body)) as { id_token?: string };
      const [head = '', claims = ''] = (tokens.id_token ?? '').split('.');
      const opened = (part: string) => JSON.parse(String(Buffer.from(part, 'base64url'))) as object;
      const sealed = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
      const text = [
        signsNothing ? sealed({ alg: 'none' }) : head,
        sealed({ ...opened(claims), ...wrongClaims }),
      ].join('.');
      const signature = signsNothing
        ? ''
        : sign('sha256', Buffer.from(text), key).toString('base64url');
      const changed = JSON.stringify({ ...tokens, id_token: `${text}.${signature}` });
      response.setHeader('content-length', Buffer.byteLength(changed));
      return end(changed);
    }) as ServerResponse['end'];
  }

  /** The settings of an installation that people sign in to through it. */
  get settings(): Record<string, string> {
    return {
      LAGESBILD_OIDC_ISSUER: this.issuer,
      LAGESBILD_OIDC_CLIENT_ID: CLIENT_ID,
      LAGESBILD_OIDC_CLIENT_SECRET: CLIENT_SECRET,
      LAGESBILD_OIDC_NAME: 'Lillstads konto',
    };
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** A browser without a screen: cookies, redirects and the forms of the provider's own pages. */
export class ProviderVisitor {
  private readonly cookies = new Map<string, string>();

  /** Signs in at the provider from its address on, until it leads back. @returns our own address with its answer. */
  async signIn(address: string, name: string): Promise<string> {
    let answer = await this.go(address);
    for (let step = 0; step < 12; step += 1) {
      const location = answer.headers.get('location');
      const next = location && new URL(location, answer.url);
      if (next && next.origin !== new URL(address).origin) return next.href;
      if (next) answer = await this.go(next.href);
      else answer = await this.submit(await answer.text(), answer.url, name);
    }
    throw new Error('the provider does not lead back');
  }

  private submit(page: string, url: string, name: string): Promise<Response> {
    const action = /<form[^>]*action="([^"]+)"/.exec(page)?.[1];
    if (action === undefined) throw new Error(`no form at ${url}`);
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? '';
    const fields = { prompt, ...(prompt === 'login' && { login: name, password: 'anything' }) };
    return this.go(new URL(action, url).href, new URLSearchParams(fields));
  }

  private async go(url: string, body?: URLSearchParams): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const method = body ? 'POST' : 'GET';
    const answer = await fetch(url, { method, body, headers: { cookie }, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]!.split(/=(.*)/s);
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }
}
