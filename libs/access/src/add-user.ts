import { Injectable } from '@nestjs/common';
import { isEmail } from 'class-validator';
import { AuditTrail } from '#audit';
import { Clock, Settings } from '#config';
import { Database, type Transaction } from '#database';
import { Fault, isRole, roles, type FieldFault } from '#domain';
import { newId } from '#protection';
import { isCommonPassword } from './common-password.js';
import { normaliseEmail } from './email.js';
import { placeOfCodes, type PlaceCodes, type PlaceIds } from './place-of-codes.js';
import { hashPassword, PASSWORD_CHARACTERS_MAX, PASSWORD_CHARACTERS_MIN } from './password.js';

const NAME_CHARACTERS_MAX = 200;

/** With an organisation or a unit, by code, the role is held there only, and the person reports for the unit. */
export interface NewUser extends PlaceCodes {
  readonly email: string;
  readonly name: string;
  readonly role: string;
  readonly password: string;
}

const wordsOf = (user: Omit<NewUser, 'role'>) => [
  ...user.name.split(/\s+/),
  ...user.email.split(/[@._+-]/),
];

/** What is wrong with a password: ASVS 6.2, 12 to 128 characters, not a common one, any characters. */
export function checkPassword(user: Omit<NewUser, 'role'>): FieldFault[] {
  const length = [...user.password].length;
  if (length < PASSWORD_CHARACTERS_MIN || length > PASSWORD_CHARACTERS_MAX) {
    const values = { min: PASSWORD_CHARACTERS_MIN, max: PASSWORD_CHARACTERS_MAX };
    return [{ path: 'password', code: 'TEXT_LENGTH_WRONG', values }];
  }
  if (!isCommonPassword(user.password, wordsOf(user))) return [];
  return [{ path: 'password', code: 'PASSWORD_COMMON' }];
}

/** What is wrong with a person's name or address. */
export function checkNewPerson(user: Pick<NewUser, 'name' | 'email'>): FieldFault[] {
  const faults: FieldFault[] = [];
  const nameLength = user.name.trim().length;
  if (!isEmail(normaliseEmail(user.email))) faults.push({ path: 'email', code: 'NOT_AN_EMAIL' });
  if (nameLength < 1 || nameLength > NAME_CHARACTERS_MAX) {
    const values = { min: 1, max: NAME_CHARACTERS_MAX };
    faults.push({ path: 'name', code: 'TEXT_LENGTH_WRONG', values });
  }
  return faults;
}

/** What is wrong with a new user. */
export function checkNewUser(user: NewUser): FieldFault[] {
  const faults = checkNewPerson(user);
  if (!isRole(user.role)) {
    faults.push({ path: 'role', code: 'NOT_A_CHOICE', values: { choices: roles.join(', ') } });
  }
  return [...faults, ...checkPassword(user)];
}

export interface AddedUser extends PlaceIds {
  readonly accountId: string;
  readonly personId: string;
}

/**
 * Adds a person with an account and one role, which holds from today in a unit, an organisation or the whole
 * municipality. Throws FIELDS_INVALID with what is wrong, EMAIL_TAKEN, ORGANISATION_UNKNOWN or UNIT_UNKNOWN.
 */
@Injectable()
export class AddUser {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** @param onlyFirst refuses with ALREADY_SET_UP when there is any account: of two at once, one is made. */
  async run(
    user: NewUser,
    { onlyFirst = false }: { readonly onlyFirst?: boolean } = {},
  ): Promise<AddedUser> {
    const fields = checkNewUser(user);
    if (fields.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields });
    const passwordHash = await hashPassword(user.password);
    const [accountId, personId] = [newId(), newId()];
    const now = this.clock.now();
    const today = this.clock.localDate(this.settings.timeZone);
    return this.database.transaction(async (tx) => {
      if (onlyFirst) await refuseIfSetUp(tx);
      const place = await placeOfCodes(tx, user, today);
      await tx.query(`INSERT INTO person (id, name, unit_id) VALUES ($1, $2, $3)`, [
        ...[personId, user.name.trim(), place.unitId],
      ]);
      const added = await tx.query(
        `INSERT INTO account (id, person_id, email, password_hash, created_at)
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT (email) DO NOTHING RETURNING id`,
        [accountId, personId, normaliseEmail(user.email), passwordHash, now],
      );
      if (added.length === 0) throw new Fault('EMAIL_TAKEN');
      await tx.query(
        `INSERT INTO role_holding (id, person_id, role, organisation_id, unit_id, valid_from)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [newId(), personId, user.role, place.organisationId, place.unitId, today],
      );
      await this.audit.append(tx, {
        actorId: null,
        action: 'account.added',
        subject: 'account',
        subjectIds: [accountId],
        details: { role: user.role },
      });
      return { accountId, personId, ...place };
    });
  }
}

/** Nobody else can add an account until the transaction has ended. */
async function refuseIfSetUp(tx: Transaction): Promise<void> {
  await tx.query(`LOCK TABLE account IN SHARE ROW EXCLUSIVE MODE`);
  const accounts = await tx.query(`SELECT 1 FROM account LIMIT 1`);
  if (accounts.length > 0) throw new Fault('ALREADY_SET_UP');
}
