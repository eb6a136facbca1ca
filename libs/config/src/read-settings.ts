import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { join } from 'node:path';
import { settingVariables, type SettingVariable } from './setting-variables.js';
import { SettingsError } from './settings-error.js';
import { Settings } from './settings.js';

/** Names of settings; tests and whoever looks into a failing command have words of their own. */
const OURS = /^LAGESBILD_(?!TEST_|DEBUG$)/;

/** Characters that a mistyped name may differ by and still be taken for a known one. */
const TYPING_ERRORS_MAX = 3;

/**
 * The settings of a process. An empty value counts as absent.
 * Throws `SettingsError` with a line for every variable that is wrong, saying what to write instead; the value
 * of a secret is not repeated.
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const given = (name: string) => (env[name]?.trim() ? env[name]?.trim() : undefined);
  const variables: readonly SettingVariable[] = settingVariables;
  const plain: Record<string, unknown> = {};
  for (const { name, field } of variables) {
    const value = given(name);
    if (value !== undefined) plain[field] = value;
  }
  if (given('LAGESBILD_DATA_DIR') !== undefined) {
    plain['keyDir'] ??= join(String(plain['dataDir']), 'keys');
    plain['auditDir'] ??= join(String(plain['dataDir']), 'audit');
  }
  if (plain['production'] === 'production') {
    plain['demo'] = 'none';
    plain['secondStep'] ??= 'protected';
  }
  plain['portIsExplicit'] = given('PORT') !== undefined;

  const settings = plainToInstance(Settings, plain, { exposeDefaultValues: true });
  const wrong = new Set(validateSync(settings).map((error) => error.property));
  const problems = variables
    .filter(({ field }) => wrong.has(field))
    .map(({ name, expects, secret }) => {
      const value = secret ? 'this value' : `"${given(name) ?? ''}"`;
      return `${name}: ${value} is not understood; write ${expects}`;
    });
  if (plain['oidcIssuer'] !== undefined && plain['oidcClientId'] === undefined) {
    problems.push('LAGESBILD_OIDC_CLIENT_ID: is needed with LAGESBILD_OIDC_ISSUER');
  }
  problems.push(...unknownNames(env, variables));
  if (problems.length > 0) throw new SettingsError(problems);
  return Object.freeze(settings);
}

/** A mistyped name would leave a default in force unseen, so it is told. */
function unknownNames(env: NodeJS.ProcessEnv, variables: readonly SettingVariable[]): string[] {
  const known = new Set(variables.map(({ name }) => name));
  return Object.keys(env)
    .filter((name) => OURS.test(name) && !known.has(name))
    .map((name) => {
      const near = [...known].find((other) => distance(name, other) <= TYPING_ERRORS_MAX);
      return `${name}: no such setting; ${near ? `did you mean ${near}?` : 'take it away, or see .env.example'}`;
    });
}

/** Levenshtein distance: single characters added, left out or changed. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
