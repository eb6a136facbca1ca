import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Clock } from './clock.js';
import { readSettings } from './read-settings.js';
import { renderEnvExample, settingVariables } from './setting-variables.js';
import { SettingsError } from './settings-error.js';
import { Settings } from './settings.js';

function problemsOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    readSettings(env);
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsError);
    return (error as SettingsError).problems;
  }
  return [];
}

describe('settings', () => {
  it('need nothing in the environment', () => {
    expect(readSettings({})).toMatchObject({
      production: false,
      demo: 'stockholm',
      demoPassword: 'lagesbild-demo',
      host: '127.0.0.1',
      port: 8080,
      portIsExplicit: false,
      schema: 'lagesbild',
      timeZone: 'Europe/Stockholm',
      dataDir: resolve('.lagesbild'),
      keyDir: resolve('.lagesbild', 'keys'),
      auditDir: resolve('.lagesbild', 'audit'),
      sessionIdleMinutes: 30,
      sessionAbsoluteHours: 10,
      signInsPerHour: 10,
    });
  });

  it('take every kind of value', () => {
    const settings = readSettings({
      PORT: '9000',
      DATABASE_URL: 'postgres://app:secret@db:5432/lagesbild?sslmode=require',
      REDIS_URL: 'redis://127.0.0.1:6379/1',
      LAGESBILD_DATA_DIR: '/var/lib/lagesbild',
      LAGESBILD_TRUST_PROXY: 'loopback, 10.0.0.0/8',
      LAGESBILD_TEST_DATA: '/anything',
      LAGESBILD_DEBUG: '1',
    });
    expect(settings).toBeInstanceOf(Settings);
    expect(settings).toMatchObject({
      port: 9000,
      portIsExplicit: true,
      databaseUrl: 'postgres://app:secret@db:5432/lagesbild?sslmode=require',
      redisUrl: 'redis://127.0.0.1:6379/1',
      keyDir: join('/var/lib/lagesbild', 'keys'),
      auditDir: join('/var/lib/lagesbild', 'audit'),
      trustProxy: 'loopback, 10.0.0.0/8',
    });
  });

  it('accept the addresses of databases that have no password, a socket or an IPv6 host', () => {
    for (const url of [
      'postgres://app@localhost/lagesbild',
      'postgresql://app:p%40ss@127.0.0.1:55432/db?sslmode=disable',
      'postgres://app:x@[::1]:5432/db',
    ]) {
      expect(readSettings({ DATABASE_URL: url }).databaseUrl).toBe(url);
    }
  });

  it('choose the demo: Stockholm unless told, the small municipality, or none', () => {
    expect(readSettings({ LAGESBILD_DEMO: 'stockholm' }).demo).toBe('stockholm');
    expect(readSettings({ LAGESBILD_DEMO: 'liten' }).demo).toBe('liten');
    expect(readSettings({ LAGESBILD_DEMO: '0' }).demo).toBe('none');
    expect(readSettings({ LAGESBILD_DEMO: '' }).demo).toBe('stockholm');
  });

  it('never make production a demo, whatever the demo variable says', () => {
    for (const demo of [undefined, 'stockholm', 'liten', '0']) {
      expect(readSettings({ NODE_ENV: 'production', LAGESBILD_DEMO: demo }).demo).toBe('none');
    }
  });

  it('tell every wrong variable at once, with what to write instead', () => {
    const problems = problemsOf({
      PORT: 'eighty',
      NODE_ENV: 'prod',
      LAGESBILD_DEMO: 'oslo',
      LAGESBILD_TIME_ZONE: 'Europe/Skärholmen',
      LAGESBILD_SESSION_IDLE_MINUTES: '-1',
      LAGESBILD_TRUST_PROXY: 'everyone',
    });
    expect(problems).toHaveLength(6);
    expect(problems.join('\n')).toContain(
      'PORT: "eighty" is not understood; write a whole number from 0 to 65535',
    );
  });

  it('want an identity provider whole, and over https unless it is on this machine', () => {
    const issuer = (address: string) =>
      problemsOf({ LAGESBILD_OIDC_ISSUER: address, LAGESBILD_OIDC_CLIENT_ID: 'lagesbild' });
    expect(issuer('https://login.example.se/realm')).toEqual([]);
    expect(issuer('http://127.0.0.1:9000')).toEqual([]);
    for (const address of ['http://login.example.se', 'https://x@y.se', 'login.example.se']) {
      expect(issuer(address)).toHaveLength(1);
    }
    expect(problemsOf({ LAGESBILD_OIDC_ISSUER: 'https://login.example.se' })).toEqual([
      'LAGESBILD_OIDC_CLIENT_ID: is needed with LAGESBILD_OIDC_ISSUER',
    ]);
    expect(problemsOf({ LAGESBILD_ADDRESS: 'https://lagesbild.example.se/path' })).toHaveLength(1);
  });

  it('ask those who read what is protected for a second step in production, unless told otherwise', () => {
    expect(readSettings({}).secondStep).toBe('optional');
    expect(readSettings({ NODE_ENV: 'production' }).secondStep).toBe('protected');
    const env = { NODE_ENV: 'production', LAGESBILD_SECOND_STEP: 'everyone' };
    expect(readSettings(env).secondStep).toBe('everyone');
  });

  it('do not repeat the value of a secret that is wrong', () => {
    const problems = problemsOf({ DATABASE_URL: 'mysql://app:canary@db/x' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).not.toContain('canary');
  });

  it('name a mistyped variable and the one that was meant', () => {
    expect(problemsOf({ LAGESBILD_TRUSTPROXY: 'loopback' })).toEqual([
      'LAGESBILD_TRUSTPROXY: no such setting; did you mean LAGESBILD_TRUST_PROXY?',
    ]);
  });

  it('have one property for each documented variable', () => {
    const settings = readSettings({
      DATABASE_URL: 'postgres://a@b/c',
      LAGESBILD_OWNER_DATABASE_URL: 'postgres://a@b/c',
      REDIS_URL: 'redis://b',
      LAGESBILD_TRUST_PROXY: 'loopback',
      LAGESBILD_METRICS_TOKEN: 'sixteen-or-more-characters',
      LAGESBILD_SETUP_CODE: 'björk-och-granit-7',
      LAGESBILD_ADDRESS: 'https://lagesbild.example.se',
      LAGESBILD_OIDC_ISSUER: 'https://login.example.se/realm',
      LAGESBILD_OIDC_CLIENT_ID: 'lagesbild',
      LAGESBILD_OIDC_CLIENT_SECRET: 'a secret',
      LAGESBILD_SMTP_URL: 'smtps://a:b@c',
      LAGESBILD_MAIL_FROM: 'lagesbild@kommun.example',
    });
    const documented = settingVariables.map(({ field }) => field as string);
    expect(Object.keys(settings).sort()).toEqual([...documented, 'portIsExplicit'].sort());
  });

  // After a change to the table: npx vitest run libs/config -u
  it('are all listed in .env.example', async () => {
    const path = fileURLToPath(new URL('../../../.env.example', import.meta.url));
    await expect(renderEnvExample()).toMatchFileSnapshot(path);
    const file = readFileSync(path, 'utf8');
    const listed = [...file.matchAll(/^# ([A-Z_]+)=$/gm)].map((match) => match[1]);
    expect(listed).toEqual(settingVariables.map(({ name }) => name));
  });
});

describe('the clock', () => {
  it('gives the civil date where the municipality is, also when UTC is on another day', () => {
    class Fixed extends Clock {
      override now() {
        return new Date('2026-03-31T22:30:00Z');
      }
    }
    expect(new Fixed().localDate('Europe/Stockholm')).toBe('2026-04-01');
    expect(new Fixed().localDate('UTC')).toBe('2026-03-31');
  });
});
