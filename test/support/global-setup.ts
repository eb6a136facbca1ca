import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import type { StartedTestServer } from './test-server.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /**
     * Answers `GET /` with the run's `TestServer` as JSON, `GET /town` and `GET /demo/<which>` with a folder to copy;
     * each is made at the first.
     */
    testServerDoor: string;
  }
}

/**
 * One database server, one Lillstad and one of each demo for the whole run, each made when the first test file asks for it, so that a
 * run of unit tests makes none. The server ends with the run, also when that is killed: its keeper watches this
 * process.
 */
export default async function setUpRun(project: TestProject): Promise<() => Promise<void>> {
  let started: Promise<StartedTestServer> | undefined;
  const folders = new Map<string, Promise<string>>();
  const start = async () => {
    const { startTestServer } = await import('./test-server.js');
    return startTestServer(process.env['LAGESBILD_TEST_DATABASE_URL']);
  };
  const build = async (path: string): Promise<string> => {
    if (path === '/town') return (await import('./town.js')).buildTown();
    return (await import('./demo.js')).buildDemo(path.slice('/demo/'.length));
  };
  const door = createServer(({ url = '/' }, response) => {
    if (url !== '/') {
      const folder = folders.get(url) ?? build(url);
      folders.set(url, folder);
      tell(response, folder);
    } else
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
    for (const folder of folders.values()) {
      const dataDir = await folder.catch(() => undefined);
      if (dataDir) await (await import('./product.js')).removeData(dataDir);
    }
  };
}

function tell(response: ServerResponse, wanted: Promise<string>): void {
  wanted.then(
    (text) => response.end(text),
    (error: Error) => response.writeHead(500).end(error.message),
  );
}
