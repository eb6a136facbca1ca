import { describe, expect, it } from 'vitest';
import { isAtThisMachine } from './asker.js';

describe('a request from this machine', () => {
  it.each(['127.0.0.1', '127.8.9.10', '::1', '::ffff:127.0.0.1'])('comes from %s', (ip) => {
    expect(isAtThisMachine({ ip, headers: {} })).toBe(true);
  });

  it.each(['10.0.0.4', '192.0.2.7', '::ffff:10.0.0.4', '2001:db8::1', '127.0.0.1.example', ''])(
    'does not come from "%s"',
    (ip) => expect(isAtThisMachine({ ip, headers: {} })).toBe(false),
  );

  it.each(['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'])(
    'is not one that a proxy on the machine passes on (%s)',
    (name) => expect(isAtThisMachine({ ip: '127.0.0.1', headers: { [name]: '' } })).toBe(false),
  );
});
