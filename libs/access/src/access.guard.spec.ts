import type { ExecutionContext } from '@nestjs/common';
import { Clock } from '#config';
import { describe, expect, it } from 'vitest';
import { AccessGuard } from './access.guard.js';
import type { SessionReader } from './session.reader.js';

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
    await expect(new AccessGuard(reader, new Clock()).canActivate(context)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
