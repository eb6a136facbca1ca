import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import type { StartedTestServer } from './test-server.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Answers `GET /` with the run's `TestServer` as JSON and `GET /town` with a folder; each is made at the first. */
    testServerDoor: string;
  }
}

/**
 * One database server and one Lillstad for the whole run, each made when the first test file asks for it, so that a
 * run of unit tests makes none. The server ends with the run, also when that is killed: its keeper watches this
 * process.
 */
export default async function setUpRun(project: TestProject): Promise<() => Promise<void>> {
  let started: Promise<StartedTestServer> | undefined;
  let town: Promise<string> | undefined;
  const start = async () => {
    const { startTestServer } = await import('./test-server.js');
    return startTestServer(process.env['LAGESBILD_TEST_DATABASE_URL']);
  };
  const build = async () => (await import('./town.js')).buildTown();
  const door = createServer(({ url }, response) => {
    if (url === '/town') tell(response, (town ??= build()));
    else
      tell(
        response,
        (started ??= start()).then(({ server }) => JSON.stringify(server)),
      );
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  project.provide('testServerDoor', `http://127.0.0.1:${(door.address() as AddressInfo).port}/`);
  return async () => {
    door.close();
    door.closeAllConnections();
    const running = await started?.catch(() => undefined);
    await running?.close();
    const dataDir = await town?.catch(() => undefined);
    if (dataDir) await (await import('./product.js')).removeData(dataDir);
  };
}

function tell(response: ServerResponse, wanted: Promise<string>): void {
  wanted.then(
    (text) => response.end(text),
    (error: Error) => response.writeHead(500).end(error.message),
  );
}
