import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import type { StartedTestServer } from './test-server.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Answers a GET with the run's `TestServer` as JSON, starting it at the first. */
    testServerDoor: string;
  }
}

/**
 * One database server for the whole run, started when the first test file asks for it, so that a run of unit
 * tests starts none. It ends with the run, also when that is killed: its keeper watches this process.
 */
export default async function setUpRun(project: TestProject): Promise<() => Promise<void>> {
  let started: Promise<StartedTestServer> | undefined;
  const start = async () => {
    const { startTestServer } = await import('./test-server.js');
    return startTestServer(process.env['LAGESBILD_TEST_DATABASE_URL']);
  };
  const door = createServer((_request, response) => {
    started ??= start();
    started.then(
      ({ server }) => response.end(JSON.stringify(server)),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  project.provide('testServerDoor', `http://127.0.0.1:${(door.address() as AddressInfo).port}/`);
  return async () => {
    door.close();
    door.closeAllConnections();
    const running = await started?.catch(() => undefined);
    await running?.close();
  };
}
