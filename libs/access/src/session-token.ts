import { hash, randomBytes, timingSafeEqual } from 'node:crypto';

/** `__Host-` binds the cookie to this host, to https and to the whole site (RFC 6265bis § 4.1.3.2). */
export const SESSION_COOKIE = '__Host-sid';

/** 256 bits: twice what ASVS 7.2.3 asks for. */
const TOKEN_BYTES = 32;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** A new secret for a session or against forged requests, in base64url. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** Whether `text` can be a token at all; anything else needs no look-up. */
export function isToken(text: string | undefined): text is string {
  return text !== undefined && TOKEN.test(text);
}

/** What is stored of a token: who reads the table cannot sign in with it. */
export function hashToken(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}

/** Compares two tokens in a time that does not tell how much of them is the same. */
export function sameToken(one: string, other: string): boolean {
  return timingSafeEqual(hashToken(one), hashToken(other));
}
