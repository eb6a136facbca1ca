import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Settings } from '#config';
import { Database } from '#database';
import { Fault } from '#domain';
import { AddUser, checkNewUser } from '../add-user.js';
import { SignInThrottle } from '../sign-in-throttle.js';
import { SetupCode } from './setup-code.js';

export interface FirstAdministrator {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** What the start of the product showed; needed in production and from another machine. */
  readonly setupCode?: string;
}

export interface Asker {
  readonly ipAddress: string;
  readonly isAtThisMachine: boolean;
}

/** What all attempts from one network count under, since they name no account. */
const THROTTLE_NAME = 'first administrator';

/**
 * Makes the first account, while there is none, and an administrator of whoever asks. Whoever reaches an empty
 * installation first would own it, so from anywhere but a browser on the machine itself, and always in production, the
 * setup code is asked for.
 */
@Injectable()
export class MakeFirstAdministrator implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly addUser: AddUser,
    private readonly throttle: SignInThrottle,
    private readonly code: SetupCode,
    private readonly settings: Settings,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.settings.demo === 'none' && !(await this.isSetUp())) await this.code.prepare();
  }

  /** Whether a code has to be given by somebody who asks from there. */
  needsCode({ isAtThisMachine }: Pick<Asker, 'isAtThisMachine'>): boolean {
    return this.settings.production || !isAtThisMachine;
  }

  /** Faults: ALREADY_SET_UP, SETUP_CODE_REFUSED, TOO_MANY_ATTEMPTS, FIELDS_INVALID. */
  async run(wish: FirstAdministrator, asker: Asker): Promise<void> {
    if (await this.isSetUp()) throw new Fault('ALREADY_SET_UP');
    const keys = this.throttle.keysOf(asker.ipAddress, THROTTLE_NAME);
    await this.throttle.run(keys, async () => {
      if (this.needsCode(asker) && !(await this.code.matches(wish.setupCode ?? ''))) {
        await this.database.transaction((tx) => this.throttle.countFailure(tx, keys));
        throw new Fault('SETUP_CODE_REFUSED');
      }
      const user = { ...wish, role: 'administrator' };
      const fields = checkNewUser(user);
      if (fields.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields });
      await this.addUser.run(user, { onlyFirst: true });
    });
    await this.code.forget();
  }

  private async isSetUp(): Promise<boolean> {
    const rows = await this.database.query(`SELECT 1 FROM account LIMIT 1`);
    return rows.length > 0;
  }
}
