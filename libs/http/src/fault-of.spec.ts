import { BadRequestException, HttpException, NotFoundException } from '@nestjs/common';
import { describe, expect, it } from 'vitest';
import { Fault } from '#domain';
import { faultOf } from './fault-of.js';
import { problemOf } from './problem.js';

const error = (message: string, more: object = {}) => Object.assign(new Error(message), more);

describe('any error', () => {
  it('that is a fault stays what it is', () => {
    const fault = new Fault('UNIT_UNKNOWN');
    expect(faultOf(fault)).toBe(fault);
  });

  it.each([
    ['a refused connection', error('', { code: 'ECONNREFUSED' })],
    [
      'a refused connection on every address',
      new AggregateError([error('', { code: 'ECONNREFUSED' })]),
    ],
    ['a server that is stopping', error('', { code: '57P01' })],
    ['a full disk', error('', { code: '53100' })],
    ['a connection that ended', error('Connection terminated unexpectedly')],
    ['a pool without a free connection', error('timeout exceeded when trying to connect')],
    [
      'one that another error wraps',
      error('query failed', { driverError: error('', { code: '08006' }) }),
    ],
    ['one further down', new Error('outer', { cause: error('', { code: 'EPIPE' }) })],
  ])('that means the database is away says so: %s', (_, cause) => {
    expect(faultOf(cause).code).toBe('DATABASE_UNAVAILABLE');
  });

  it('of the framework is told by our codes', () => {
    expect(faultOf(new NotFoundException()).code).toBe('NOT_FOUND');
    expect(faultOf(new BadRequestException()).code).toBe('BODY_UNREADABLE');
    expect(faultOf(new HttpException('', 415)).code).toBe('CONTENT_TYPE_REFUSED');
    expect(faultOf(new HttpException('', 405)).code).toBe('NOT_FOUND');
  });

  it('that nobody expected shows a number of its own and nothing it said', () => {
    const cause = error('canary', { code: '23505', detail: 'canary' });
    const [one, other] = [faultOf(cause), faultOf(cause)];
    expect(one.values['errorId']).not.toBe(other.values['errorId']);
    expect(JSON.stringify(problemOf(one, 'sv'))).not.toContain('canary');
    expect(faultOf('thrown text').code).toBe('INTERNAL');
    expect(faultOf(undefined).code).toBe('INTERNAL');
  });
});
