import { Transform } from 'class-transformer';
import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsTimeZone,
  IsUrl,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { join, resolve } from 'node:path';

const DEFAULT_PORT = 8080;
const PORT_MAX = 65_535;
const SESSION_IDLE_MINUTES_MAX = 480;
const SESSION_ABSOLUTE_HOURS_MAX = 24;
const SIGN_INS_PER_HOUR_MAX = 1_000_000;
const REQUESTS_MAX_MAX = 100_000;
const FOLDER_NAME = '.lagesbild';

/** Addresses, CIDR ranges and the three names of private ranges, with commas between. */
const PROXY_LIST =
  /^(?:loopback|linklocal|uniquelocal|[0-9a-fA-F.:]+(?:\/\d{1,3})?)(?:\s*,\s*(?:loopback|linklocal|uniquelocal|[0-9a-fA-F.:]+(?:\/\d{1,3})?))*$/;

/** An origin: https anywhere, plain http on this machine only. */
const ORIGIN =
  /^(?:https:\/\/[a-z0-9.-]+|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\]))(?::\d{1,5})?$/i;
const ISSUER =
  /^(?:https:\/\/[a-z0-9.-]+|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\]))(?::\d{1,5})?(?:\/[\w.~/-]*)?$/i;

const demoNames: Record<string, string> = { '0': 'none', none: 'none' };

function wholeNumber({ value }: { value: unknown }): unknown {
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
}

const urlOf = (protocols: string[]) => ({
  protocols,
  require_protocol: true,
  require_tld: false,
  require_host: false,
  allow_query_components: true,
});

export type DemoChoice = 'stockholm' | 'liten' | 'none';

export type SecondStepRule = 'optional' | 'protected' | 'everyone';

/** What the environment has settled for this process. Made by `readSettings` only. */
export class Settings {
  @Transform(
    ({ value }) => ({ production: true, development: false, test: false })[value as string],
  )
  @IsBoolean()
  readonly production: boolean = false;

  @Transform(({ value }) => demoNames[value as string] ?? value)
  @IsIn(['stockholm', 'liten', 'none'])
  readonly demo: DemoChoice = 'stockholm';

  @IsString()
  @Length(8, 128)
  readonly demoPassword: string = 'lagesbild-demo';

  @Matches(/^[0-9A-Za-z.:_-]{1,253}$/)
  readonly host: string = '127.0.0.1';

  @Transform(wholeNumber)
  @IsInt()
  @Min(0)
  @Max(PORT_MAX)
  readonly port: number = DEFAULT_PORT;

  /** Whether PORT was set: then another free port is not looked for. */
  readonly portIsExplicit: boolean = false;

  /** The application's role. Absent: the embedded PostgreSQL. */
  @IsOptional()
  @IsUrl(urlOf(['postgres', 'postgresql']))
  readonly databaseUrl?: string;

  /** The owner of the tables, for migrations only. */
  @IsOptional()
  @IsUrl(urlOf(['postgres', 'postgresql']))
  readonly ownerDatabaseUrl?: string;

  /** Absent: jobs run on PostgreSQL. */
  @IsOptional()
  @IsUrl(urlOf(['redis', 'rediss']))
  readonly redisUrl?: string;

  /** What the first administrator must know; absent: made at the start. */
  @IsOptional()
  @IsString()
  @Length(12, 128)
  readonly setupCode?: string;

  @IsString()
  @Length(1, 80)
  readonly instanceName: string = 'Lägesbild';

  @Matches(/^[a-z][a-z0-9_]{0,49}$/)
  readonly schema: string = 'lagesbild';

  @IsTimeZone()
  readonly timeZone: string = 'Europe/Stockholm';

  @Transform(({ value }) => resolve(value as string))
  @IsString()
  readonly dataDir: string = resolve(FOLDER_NAME);

  @Transform(({ value }) => resolve(value as string))
  @IsString()
  readonly keyDir: string = join(resolve(FOLDER_NAME), 'keys');

  @Transform(({ value }) => resolve(value as string))
  @IsString()
  readonly auditDir: string = join(resolve(FOLDER_NAME), 'audit');

  /** Proxies to believe, as Fastify's `trustProxy` takes them; absent: none. */
  @IsOptional()
  @Matches(PROXY_LIST)
  readonly trustProxy?: string;

  @Transform(wholeNumber)
  @IsInt()
  @Min(1)
  @Max(SESSION_IDLE_MINUTES_MAX)
  readonly sessionIdleMinutes: number = 30;

  @Transform(wholeNumber)
  @IsInt()
  @Min(1)
  @Max(SESSION_ABSOLUTE_HOURS_MAX)
  readonly sessionAbsoluteHours: number = 10;

  @Transform(wholeNumber)
  @IsInt()
  @Min(1)
  @Max(SIGN_INS_PER_HOUR_MAX)
  readonly signInsPerHour: number = 10;

  /** Origin that people open, such as https://lagesbild.example.se; absent: what each request calls it. */
  @IsOptional()
  @Matches(ORIGIN)
  readonly address?: string;

  /** Absent: nobody signs in through an identity provider. */
  @IsOptional()
  @Matches(ISSUER)
  readonly oidcIssuer?: string;

  @IsOptional()
  @Matches(/^[\x21-\x7e]{1,200}$/)
  readonly oidcClientId?: string;

  /** Absent: a public client, with PKCE alone. */
  @IsOptional()
  @Matches(/^[\x20-\x7e]{1,500}$/)
  readonly oidcClientSecret?: string;

  @IsString()
  @Length(1, 80)
  readonly oidcName: string = 'kommunens inloggning';

  @Matches(/^openid(?: [\x21\x23-\x5b\x5d-\x7e]+)*$/)
  readonly oidcScope: string = 'openid email profile';

  /** The claim that holds the address of the account. */
  @Matches(/^[A-Za-z][\w.:/-]{0,199}$/)
  readonly oidcClaim: string = 'email';

  @Transform(wholeNumber)
  @IsInt()
  @Min(1)
  @Max(SIGN_INS_PER_HOUR_MAX)
  readonly exportsPerHour: number = 5;

  @Transform(wholeNumber)
  @IsInt()
  @Min(1)
  @Max(SIGN_INS_PER_HOUR_MAX)
  readonly searchesPerMinute: number = 60;

  @Transform(wholeNumber)
  @IsInt()
  @Min(1)
  @Max(SIGN_INS_PER_HOUR_MAX)
  readonly incidentsPerHour: number = 30;

  /** Of whom a second step of signing in is asked. */
  @IsIn(['optional', 'protected', 'everyone'])
  readonly secondStep: SecondStepRule = 'optional';

  @Transform(wholeNumber)
  @IsInt()
  @Min(1)
  @Max(REQUESTS_MAX_MAX)
  readonly requestsMax: number = 256;

  /** Absent: there are no metrics. */
  @IsOptional()
  @Matches(/^[\x21-\x7e]{16,200}$/)
  readonly metricsToken?: string;

  /** Where mail is handed over; absent: files in demo, else none. */
  @IsOptional()
  @IsUrl(urlOf(['smtp', 'smtps']))
  readonly smtpUrl?: string;

  /** Who mail is from, as a bare address; absent: `lagesbild@localhost`. */
  @IsOptional()
  @IsEmail({ require_tld: false })
  readonly mailFrom?: string;
}
