import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import {
  Handles,
  ReactsTo,
  type HandledJob,
  type JobHandler,
  type Reaction,
} from './declarations.js';
import { allEventNames, unheardEventNames } from './event.js';
import { allJobNames } from './job.js';

/** What this process reacts to and runs, found among its providers and checked at boot. */
@Injectable()
export class StreamRegistry {
  constructor(private readonly discovery: DiscoveryService) {}

  reactions(): { events: ReadonlySet<string>; reaction: Reaction<unknown> }[] {
    return this.discovery.getProviders({ metadataKey: ReactsTo.KEY }).map((wrapper) => ({
      events: new Set(
        (this.discovery.getMetadataByDecorator(ReactsTo, wrapper) ?? []).map(({ name }) => name),
      ),
      reaction: wrapper.instance as Reaction<unknown>,
    }));
  }

  handlers(): { handled: HandledJob; handler: JobHandler<unknown> }[] {
    return this.discovery.getProviders({ metadataKey: Handles.KEY }).flatMap((wrapper) => {
      const handled = this.discovery.getMetadataByDecorator(Handles, wrapper);
      return handled === undefined
        ? []
        : [{ handled, handler: wrapper.instance as JobHandler<unknown> }];
    });
  }

  /**
   * Refuses to boot when a declared job has no handler or two, or a declared event is neither handled nor listed as
   * unheard.
   */
  assertComplete(jobNames = allJobNames(), eventNames = allEventNames()): void {
    const handled = this.handlers().map((one) => one.handled.job.name);
    const twice = handled.filter((name, index) => handled.indexOf(name) !== index);
    const missing = jobNames.filter((name) => !handled.includes(name));
    const heard = new Set(this.reactions().flatMap((one) => [...one.events]));
    const unheard = unheardEventNames();
    const lost = eventNames.filter((name) => !heard.has(name) && !unheard.has(name));
    const faults = [
      ...twice.map((name) => `job ${name} has two handlers`),
      ...missing.map((name) => `job ${name} has no handler`),
      ...lost.map((name) => `event ${name} is neither handled nor listed as unheard`),
    ];
    if (faults.length > 0) throw new Error(`Boot refused: ${faults.join('; ')}`);
  }
}
