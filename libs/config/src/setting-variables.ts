/** One documented environment variable. */
export interface SettingVariable {
  readonly name: string;
  /** The property of `Settings` that it fills. */
  readonly field: string;
  /** What holds when it is absent, as text for the documentation. */
  readonly byDefault: string;
  readonly meaning: string;
  /** What to write instead of a value that is refused. */
  readonly expects: string;
  /** A secret's value is never repeated in a message. */
  readonly secret?: true;
}

/**
 * Every environment variable that the application reads: the one table behind reading, error messages and
 * `.env.example`. `LAGESBILD_TEST_*` belongs to the tests and is no setting.
 */
export const settingVariables = [
  {
    name: 'NODE_ENV',
    field: 'production',
    byDefault: 'development',
    meaning: '"production" turns on strict start checks and turns demo mode off.',
    expects: 'production, development or test',
  },
  {
    name: 'DATABASE_URL',
    field: 'databaseUrl',
    byDefault: 'an embedded PostgreSQL in the data folder',
    meaning: "PostgreSQL 15 or later, signed in as the application's role.",
    expects: 'an address such as postgres://user:password@host:5432/database',
    secret: true,
  },
  {
    name: 'LAGESBILD_OWNER_DATABASE_URL',
    field: 'ownerDatabaseUrl',
    byDefault: 'the embedded owner; none with DATABASE_URL',
    meaning: 'The same database signed in as the owner of the tables; used by migrations only.',
    expects: 'an address such as postgres://owner:password@host:5432/database',
    secret: true,
  },
  {
    name: 'REDIS_URL',
    field: 'redisUrl',
    byDefault: 'jobs run on PostgreSQL',
    meaning: 'Redis for jobs. Set maxmemory-policy noeviction and AOF on it.',
    expects: 'an address such as redis://host:6379',
    secret: true,
  },
  {
    name: 'PORT',
    field: 'port',
    byDefault: '8080',
    meaning: 'Port that the web address listens on.',
    expects: 'a whole number from 0 to 65535 (0 takes a free port)',
  },
  {
    name: 'LAGESBILD_HOST',
    field: 'host',
    byDefault: '127.0.0.1',
    meaning: 'Address to listen on. Behind a proxy in a container: 0.0.0.0.',
    expects: 'an IP address or host name to listen on',
  },
  {
    name: 'LAGESBILD_TRUST_PROXY',
    field: 'trustProxy',
    byDefault: 'no proxy is trusted',
    meaning:
      'Proxies whose X-Forwarded-For and X-Forwarded-Proto are believed: addresses, CIDR ranges or loopback, linklocal, uniquelocal, with commas between.',
    expects: 'addresses or ranges with commas between, such as "loopback, 10.0.0.0/8"',
  },
  {
    name: 'LAGESBILD_NAME',
    field: 'instanceName',
    byDefault: 'Lägesbild',
    meaning: 'What this installation calls itself until an administrator has named it.',
    expects: 'a name of 1 to 80 characters',
  },
  {
    name: 'LAGESBILD_SCHEMA',
    field: 'schema',
    byDefault: 'lagesbild',
    meaning: 'Database schema of this municipality. Jobs use <schema>_jobs.',
    expects: 'lower-case letters, digits and _, first a letter, 50 characters at most',
  },
  {
    name: 'LAGESBILD_TIME_ZONE',
    field: 'timeZone',
    byDefault: 'Europe/Stockholm',
    meaning: 'Time zone in which days and months are counted.',
    expects: 'an IANA time zone such as Europe/Stockholm',
  },
  {
    name: 'LAGESBILD_DATA_DIR',
    field: 'dataDir',
    byDefault: '.lagesbild in the folder where it is started',
    meaning: 'Folder of the embedded database and other files.',
    expects: 'a path to a folder',
  },
  {
    name: 'LAGESBILD_KEY_DIR',
    field: 'keyDir',
    byDefault: 'keys in the data folder',
    meaning: 'Folder of the encryption keys. Back it up apart from the database.',
    expects: 'a path to a folder',
  },
  {
    name: 'LAGESBILD_AUDIT_DIR',
    field: 'auditDir',
    byDefault: 'audit in the data folder',
    meaning:
      'Folder of the checkpoints of the audit log. Best where whoever runs the database cannot write.',
    expects: 'a path to a folder',
  },
  {
    name: 'LAGESBILD_DEMO',
    field: 'demo',
    byDefault: 'stockholm; 0 in production',
    meaning: 'Which demo is seeded at first start: stockholm, liten or 0 (starts empty).',
    expects: 'stockholm, liten or 0',
  },
  {
    name: 'LAGESBILD_DEMO_PASSWORD',
    field: 'demoPassword',
    byDefault: 'lagesbild-demo',
    meaning: 'Password of the demo accounts, shown on the sign-in page.',
    expects: 'text of 8 to 128 characters',
    secret: true,
  },
  {
    name: 'LAGESBILD_SETUP_CODE',
    field: 'setupCode',
    byDefault: 'made at the first start, in the file setup-code in the data folder',
    meaning:
      'Asked for when the first administrator is made, in production or from another machine.',
    expects: 'text of 12 to 128 characters',
    secret: true,
  },
  {
    name: 'LAGESBILD_SESSION_IDLE_MINUTES',
    field: 'sessionIdleMinutes',
    byDefault: '30',
    meaning: 'A session ends when it has not been used for this many minutes.',
    expects: 'a whole number from 1 to 480',
  },
  {
    name: 'LAGESBILD_SESSION_ABSOLUTE_HOURS',
    field: 'sessionAbsoluteHours',
    byDefault: '10',
    meaning: 'A session ends this many hours after sign-in, used or not.',
    expects: 'a whole number from 1 to 24',
  },
  {
    name: 'LAGESBILD_SIGN_INS_PER_HOUR',
    field: 'signInsPerHour',
    byDefault: '10',
    meaning:
      'Failed sign-ins an hour from one address to one account before more are refused. Raised in load tests only.',
    expects: 'a whole number from 1 to 1000000',
  },
  {
    name: 'LAGESBILD_ADDRESS',
    field: 'address',
    byDefault: 'what each request calls this host',
    meaning: 'Address that people open. An identity provider sends them back to it.',
    expects: 'an origin such as https://lagesbild.example.se',
  },
  {
    name: 'LAGESBILD_OIDC_ISSUER',
    field: 'oidcIssuer',
    byDefault: 'no identity provider',
    meaning:
      'Issuer of the identity provider (OpenID Connect) that people sign in through. Needs LAGESBILD_OIDC_CLIENT_ID. See docs/identity-provider.md.',
    expects: 'an address such as https://login.example.se/realm; http on this machine only',
  },
  {
    name: 'LAGESBILD_OIDC_CLIENT_ID',
    field: 'oidcClientId',
    byDefault: 'none',
    meaning: 'What the identity provider calls this installation.',
    expects: 'text of 1 to 200 characters without spaces',
  },
  {
    name: 'LAGESBILD_OIDC_CLIENT_SECRET',
    field: 'oidcClientSecret',
    byDefault: 'none: a public client with PKCE',
    meaning: 'Secret that the identity provider has given this installation.',
    expects: 'text of 1 to 500 characters',
    secret: true,
  },
  {
    name: 'LAGESBILD_OIDC_NAME',
    field: 'oidcName',
    byDefault: 'kommunens inloggning',
    meaning: 'What the button says after "Logga in med".',
    expects: 'a name of 1 to 80 characters',
  },
  {
    name: 'LAGESBILD_OIDC_SCOPE',
    field: 'oidcScope',
    byDefault: 'openid email profile',
    meaning: 'Scopes that the identity provider is asked for.',
    expects: 'openid and others with spaces between',
  },
  {
    name: 'LAGESBILD_OIDC_CLAIM',
    field: 'oidcClaim',
    byDefault: 'email',
    meaning:
      'Claim that holds the e-mail address of the account, such as email, upn or preferred_username.',
    expects: 'the name of a claim',
  },
  {
    name: 'LAGESBILD_EXPORTS_PER_HOUR',
    field: 'exportsPerHour',
    byDefault: '5',
    meaning: 'Exports that one account may ask for in any hour. More than 1000 is no limit.',
    expects: 'a whole number from 1 to 1000000',
  },
  {
    name: 'LAGESBILD_SEARCHES_PER_MINUTE',
    field: 'searchesPerMinute',
    byDefault: '60',
    meaning:
      'Lists of incidents that one account may ask for in any minute. More than 1000 is no limit.',
    expects: 'a whole number from 1 to 1000000',
  },
  {
    name: 'LAGESBILD_INCIDENTS_PER_HOUR',
    field: 'incidentsPerHour',
    byDefault: '30',
    meaning:
      'Incidents from one person within an hour above which the security coordinator is told. All of them are accepted.',
    expects: 'a whole number from 1 to 1000000',
  },
  {
    name: 'LAGESBILD_SECOND_STEP',
    field: 'secondStep',
    byDefault: 'optional; protected in production',
    meaning:
      'Who must show a one-time code at sign-in: nobody (optional), those who read protected incidents, or everyone. An identity provider asks for its own.',
    expects: 'optional, protected or everyone',
  },
  {
    name: 'LAGESBILD_REQUESTS_MAX',
    field: 'requestsMax',
    byDefault: '256',
    meaning:
      'Requests that one process answers at once; the next is told 503 and when to ask again.',
    expects: 'a whole number from 1 to 100000',
  },
  {
    name: 'LAGESBILD_METRICS_TOKEN',
    field: 'metricsToken',
    byDefault: 'no metrics',
    meaning: 'What Prometheus sends as a bearer token to read /api/v1/metrics.',
    expects: 'text of 16 to 200 characters without spaces',
    secret: true,
  },
  {
    name: 'LAGESBILD_SMTP_URL',
    field: 'smtpUrl',
    byDefault: 'in demo mail is written to mail in the data folder; otherwise none is sent',
    meaning: 'Server that takes mail. smtp:// uses STARTTLS where the server offers it.',
    expects: 'an address such as smtps://user:password@host:465',
    secret: true,
  },
  {
    name: 'LAGESBILD_MAIL_FROM',
    field: 'mailFrom',
    byDefault: 'lagesbild@localhost',
    meaning: 'Address that mail is sent from.',
    expects: 'an e-mail address',
  },
] as const satisfies readonly SettingVariable[];

const HEADER = `# Every setting of Lägesbild. Each line shows the default; take away "# " to change it.
# Nothing here is needed for \`npm start\`.
`;

/** The text of `.env.example`: each variable once, commented out, with its meaning and default. */
export function renderEnvExample(variables: readonly SettingVariable[] = settingVariables): string {
  const blocks = variables.map(
    ({ name, meaning, byDefault, expects }) =>
      `# ${meaning}\n# Default: ${byDefault}. Write ${expects}.\n# ${name}=\n`,
  );
  return [HEADER, ...blocks].join('\n');
}
