import { createServer } from 'node:net';

const PORT_MAX = 65_535;
const NEIGHBOURS_TRIED = 50;

/** Whether a server could listen there now. */
export async function portIsFree(port: number, host: string): Promise<boolean> {
  return (await tryListen(port, host)) !== undefined;
}

/** The first free port from `preferred` upwards; one that the system chooses when `preferred` is 0 or all are taken. */
export async function findFreePort(preferred: number, host: string): Promise<number> {
  if (preferred > 0) {
    const last = Math.min(preferred + NEIGHBOURS_TRIED, PORT_MAX);
    for (let port = preferred; port <= last; port += 1) {
      if (await portIsFree(port, host)) return port;
    }
  }
  const chosen = await tryListen(0, host);
  if (chosen === undefined) throw new Error(`No port is free on ${host}.`);
  return chosen;
}

/** @returns the port it could listen on; undefined when taken. Throws when the address itself is wrong. */
function tryListen(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined);
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const chosen = typeof address === 'object' && address !== null ? address.port : port;
      server.close(() => resolve(chosen));
    });
  });
}
