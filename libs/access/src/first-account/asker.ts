import type { FastifyRequest } from 'fastify';

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/i;
/** What a proxy adds. Behind one everybody seems to sit at this machine. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/** Whether a request comes from a browser on the machine itself and has passed no proxy. */
export function isAtThisMachine(request: Pick<FastifyRequest, 'ip' | 'headers'>): boolean {
  const isForwarded = FORWARDED.some((name) => request.headers[name] !== undefined);
  return LOOPBACK.test(request.ip) && !isForwarded;
}
