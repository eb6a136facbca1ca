import 'reflect-metadata';
import { Injectable, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { describe, expect, it } from 'vitest';
import { Handles, type JobHandler } from './declarations.js';
import type { JobDefinition } from './job.js';
import { StreamRegistry } from './stream-registry.js';

/** Not made by `defineJob`: what that declares, every process of this run must handle. */
const probe: JobDefinition<{ key: string }> = {
  queue: 'aggregation',
  name: 'aggregation.probe-registry',
  keyOf: ({ key }) => key,
};

@Injectable()
@Handles({ job: probe, concurrency: 1 })
class FirstHandler implements JobHandler<{ key: string }> {
  async run(): Promise<void> {
    return Promise.resolve();
  }
}

@Injectable()
@Handles({ job: probe, concurrency: 1 })
class SecondHandler extends FirstHandler {}

async function registryWith(...providers: Type[]): Promise<StreamRegistry> {
  const module = await Test.createTestingModule({
    imports: [DiscoveryModule],
    providers: [StreamRegistry, ...providers],
  }).compile();
  return module.get(StreamRegistry);
}

describe('the boot check of jobs', () => {
  it('refuses to start when a job has no handler', async () => {
    const registry = await registryWith();
    expect(() => registry.assertComplete([probe.name], [])).toThrow(
      'job aggregation.probe-registry has no handler',
    );
  });

  it('refuses to start when a job has two handlers', async () => {
    const registry = await registryWith(FirstHandler, SecondHandler);
    expect(() => registry.assertComplete([probe.name], [])).toThrow(
      'job aggregation.probe-registry has two handlers',
    );
  });

  it('refuses to start when nobody hears an event', async () => {
    const registry = await registryWith(FirstHandler);
    expect(() => registry.assertComplete([probe.name], ['probe.happened'])).toThrow(
      'event probe.happened is neither handled nor listed as unheard',
    );
  });

  it('starts when each job has its handler and what nobody needs is listed', async () => {
    const registry = await registryWith(FirstHandler);
    expect(() => registry.assertComplete([probe.name], ['audit.recorded'])).not.toThrow();
  });
});
