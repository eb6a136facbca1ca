import { hash, verify } from '@node-rs/argon2';

/** Argon2id as OWASP's Password Storage Cheat Sheet has it: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const PASSWORD_CHARACTERS_MIN = 12;
export const PASSWORD_CHARACTERS_MAX = 128;

/** The same password however a keyboard composes its letters. */
const bytesOf = (password: string) => password.normalize('NFC');

/** The Argon2id hash of a password, with its salt and cost, as a PHC string. */
export function hashPassword(password: string): Promise<string> {
  return hash(bytesOf(password), COST);
}

let decoy: Promise<string> | undefined;

/**
 * Whether `password` gives `passwordHash`. Without a hash (no such account, or one without a password) the same
 * work is done against a decoy and the answer is no, so that time does not tell which addresses have accounts.
 */
export async function verifyPassword(
  passwordHash: string | null | undefined,
  password: string,
): Promise<boolean> {
  decoy ??= hashPassword('a password that nobody has');
  const matches = await verify(passwordHash ?? (await decoy), bytesOf(password));
  return matches && passwordHash != null;
}
