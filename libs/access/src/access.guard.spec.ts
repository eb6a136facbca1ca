import type { ExecutionContext } from '@nestjs/common';
import { Clock, readSettings } from '#config';
import { describe, expect, it } from 'vitest';
import { AccessGuard } from './access.guard.js';
import type { AccessTokenReader } from './access-tokens/access-token.reader.js';
import type { SessionReader } from './session.reader.js';
import type { UsageLimit } from './usage/usage-limit.js';

class Undeclared {
  read() {
    return 'secret';
  }
}

describe('the guard', () => {
  it('refuses a route that has declared nothing, before it looks anybody up', async () => {
    const reader = {
      find: () => Promise.reject(new Error('looked up')),
    } as unknown as SessionReader;
    const context = {
      getHandler: () => Undeclared.prototype.read,
      getClass: () => Undeclared,
    } as unknown as ExecutionContext;
    await expect(
      new AccessGuard(
        reader,
        {} as AccessTokenReader,
        new Clock(),
        readSettings({}),
        {} as UsageLimit,
      ).canActivate(context),
    ).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
