import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import './run-door.js';
import type { StartedTestServer } from './test-server.js';

/** What was made for the run, as it is told, and how it goes again. */
interface Made {
  readonly told: string;
  readonly remove: () => Promise<void>;
}

/**
 * One database server, one Lillstad and one of each demo for the whole run, each made when the first test file asks for it, so that a
 * run of unit tests makes none. The server ends with the run, also when that is killed: its keeper watches this
 * process.
 */
export default async function setUpRun(project: TestProject): Promise<() => Promise<void>> {
  let started: Promise<StartedTestServer> | undefined;
  const made = new Map<string, Promise<Made>>();
  const server = async () => {
    started ??= import('./test-server.js').then(({ startTestServer }) =>
      startTestServer(process.env['LAGESBILD_TEST_DATABASE_URL']),
    );
    return (await started).server;
  };
  const make = async (path: string): Promise<Made> => {
    const { makeFolder, makeHome } = await import('./furnish.js');
    const [, kind, ...what] = path.split('/');
    return kind === 'home' ? makeHome(await server(), what.join('/')) : makeFolder(what.join('/'));
  };
  const tell = async (path: string): Promise<string> => {
    if (path === '/') return JSON.stringify(await server());
    const one = made.get(path) ?? make(path);
    made.set(path, one);
    return (await one).told;
  };
  const door = createServer(({ url = '/' }, response) => {
    tell(url).then(
      (text) => response.end(text),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  project.provide('testServerDoor', `http://127.0.0.1:${(door.address() as AddressInfo).port}/`);
  return async () => {
    door.close();
    door.closeAllConnections();
    for (const one of made.values()) await (await one.catch(() => undefined))?.remove();
    const running = await started?.catch(() => undefined);
    await running?.close();
  };
}
