import type { FastifyReply } from 'fastify';
import { SESSION_COOKIE } from './session-token.js';

const COOKIE = { path: '/', httpOnly: true, secure: true, sameSite: 'strict' } as const;

/** Gives the browser its session. */
export function giveCookie(reply: FastifyReply, token: string): void {
  reply.setCookie(SESSION_COOKIE, token, COOKIE);
}

/** Takes it away. */
export function takeCookie(reply: FastifyReply): void {
  reply.clearCookie(SESSION_COOKIE, COOKIE);
}
