import { Injectable } from '@nestjs/common';
import { isEmail } from 'class-validator';
import { AuditTrail } from '#audit';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { Fault, isRole, roles, type FieldFault } from '#domain';
import { newId } from '#protection';
import { isCommonPassword } from './common-password.js';
import { normaliseEmail } from './email.js';
import { hashPassword, PASSWORD_CHARACTERS_MAX, PASSWORD_CHARACTERS_MIN } from './password.js';

const NAME_CHARACTERS_MAX = 200;

export interface NewUser {
  readonly email: string;
  readonly name: string;
  readonly role: string;
  readonly password: string;
}

const wordsOf = (user: NewUser) => [...user.name.split(/\s+/), ...user.email.split(/[@._+-]/)];

/** What is wrong with a new user. Passwords: ASVS 6.2, 12 to 128 characters, not a common one, any characters. */
export function checkNewUser(user: NewUser): FieldFault[] {
  const faults: FieldFault[] = [];
  const [nameLength, passwordLength] = [user.name.trim().length, [...user.password].length];
  if (!isEmail(normaliseEmail(user.email))) faults.push({ path: 'email', code: 'NOT_AN_EMAIL' });
  if (nameLength < 1 || nameLength > NAME_CHARACTERS_MAX) {
    const values = { min: 1, max: NAME_CHARACTERS_MAX };
    faults.push({ path: 'name', code: 'TEXT_LENGTH_WRONG', values });
  }
  if (!isRole(user.role)) {
    faults.push({ path: 'role', code: 'NOT_A_CHOICE', values: { choices: roles.join(', ') } });
  }
  if (passwordLength < PASSWORD_CHARACTERS_MIN || passwordLength > PASSWORD_CHARACTERS_MAX) {
    const values = { min: PASSWORD_CHARACTERS_MIN, max: PASSWORD_CHARACTERS_MAX };
    faults.push({ path: 'password', code: 'TEXT_LENGTH_WRONG', values });
  } else if (isCommonPassword(user.password, wordsOf(user))) {
    faults.push({ path: 'password', code: 'PASSWORD_COMMON' });
  }
  return faults;
}

/**
 * Adds a person with an account and one role, which holds from today for the whole municipality. Throws
 * FIELDS_INVALID with what is wrong, or EMAIL_TAKEN.
 */
@Injectable()
export class AddUser {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async run(user: NewUser): Promise<{ accountId: string; personId: string }> {
    const fields = checkNewUser(user);
    if (fields.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields });
    const passwordHash = await hashPassword(user.password);
    const [accountId, personId] = [newId(), newId()];
    const now = this.clock.now();
    await this.database.transaction(async (tx) => {
      await tx.query(`INSERT INTO person (id, name) VALUES ($1, $2)`, [personId, user.name.trim()]);
      const added = await tx.query(
        `INSERT INTO account (id, person_id, email, password_hash, created_at)
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT (email) DO NOTHING RETURNING id`,
        [accountId, personId, normaliseEmail(user.email), passwordHash, now],
      );
      if (added.length === 0) throw new Fault('EMAIL_TAKEN');
      await tx.query(
        `INSERT INTO role_holding (id, person_id, role, valid_from) VALUES ($1, $2, $3, $4)`,
        [newId(), personId, user.role, this.clock.localDate(this.settings.timeZone)],
      );
      await this.audit.append(tx, {
        actorId: null,
        action: 'account.added',
        subject: 'account',
        subjectIds: [accountId],
        details: { role: user.role },
      });
    });
    return { accountId, personId };
  }
}
