import { Injectable, Logger } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { Settings, setupCodeFile } from '#config';
import { sameToken } from '../session-token.js';

const OWNER_ONLY = 0o600;
/** Without those that are read as each other: 0 and O, 1, I and L. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const GROUPS = 4;
const GROUP_CHARACTERS = 4;

/** 79 bits, in groups that can be read aloud. */
function newCode(): string {
  const group = () =>
    Array.from({ length: GROUP_CHARACTERS }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

const bare = (code: string) => code.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');

/**
 * What whoever installs the product knows and a passer-by does not: `LAGESBILD_SETUP_CODE`, else a code made once and
 * kept in the data folder, readable for its owner only, until the first administrator is there.
 */
@Injectable()
export class SetupCode {
  private readonly log = new Logger(SetupCode.name);

  constructor(private readonly settings: Settings) {}

  /** Makes the code when there is none; another process that starts at the same time makes the same one hold. */
  async prepare(): Promise<void> {
    if (this.settings.setupCode !== undefined) return;
    const file = setupCodeFile(this.settings);
    try {
      await writeFile(file, `${newCode()}\n`, { flag: 'wx', mode: OWNER_ONLY });
    } catch (error) {
      if (isCode(error, 'EEXIST')) return;
      // A container may have no folder to write in: then the code has to be a setting.
      this.log.warn(`Set LAGESBILD_SETUP_CODE: ${file} cannot be written.`);
    }
  }

  /** Whether `given` is the code, however it is spaced and in whichever case. */
  async matches(given: string): Promise<boolean> {
    const code = this.settings.setupCode ?? (await this.kept());
    return code !== undefined && bare(code) !== '' && sameToken(bare(given), bare(code));
  }

  /** Forgets the code: it has done its work. */
  async forget(): Promise<void> {
    await rm(setupCodeFile(this.settings), { force: true });
  }

  private async kept(): Promise<string | undefined> {
    try {
      return (await readFile(setupCodeFile(this.settings), 'utf8')).trim();
    } catch (error) {
      if (isCode(error, 'ENOENT')) return undefined;
      throw error;
    }
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === code;
}
