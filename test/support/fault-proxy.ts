import { connect, createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/**
 * What the network does to what passes: nothing; delays it; swallows it while connections stay open; or stays half
 * open, where requests arrive and no answer comes back.
 */
export type Weather = 'fair' | 'slow' | 'black hole' | 'half open';

interface Pair {
  readonly near: Socket;
  readonly far: Socket;
}

/** Stands between two processes and does to their connections what networks do. */
export class FaultProxy {
  weather: Weather = 'fair';
  latencyMs = 0;
  private readonly pairs = new Set<Pair>();

  private constructor(
    private readonly server: Server,
    private readonly target: { readonly host: string; readonly port: number },
  ) {
    server.on('connection', (near) => this.join(near));
  }

  /** A proxy before the server of an address. */
  static async before(url: string): Promise<FaultProxy> {
    const { hostname, port } = new URL(url);
    const server = createServer();
    const proxy = new FaultProxy(server, { host: hostname, port: Number(port) });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  /** The address by way of the proxy. */
  through(url: string): string {
    const changed = new URL(url);
    changed.hostname = '127.0.0.1';
    changed.port = String((this.server.address() as AddressInfo).port);
    return changed.href;
  }

  /** Breaks every connection that is open. */
  reset(): void {
    for (const { near, far } of this.pairs) {
      near.resetAndDestroy();
      far.destroy();
    }
  }

  get open(): number {
    return this.pairs.size;
  }

  async close(): Promise<void> {
    for (const { near, far } of this.pairs) for (const each of [near, far]) each.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(near: Socket): void {
    const far = connect(this.target);
    const pair = { near, far };
    this.pairs.add(pair);
    this.carry(near, far, true);
    this.carry(far, near, false);
    const end = () => {
      this.pairs.delete(pair);
      near.destroy();
      far.destroy();
    };
    for (const each of [near, far]) each.on('error', end).on('close', end);
  }

  /** In order also when the weather changes meanwhile: what is late holds back what comes after it. */
  private carry(from: Socket, to: Socket, isRequest: boolean): void {
    let last = Promise.resolve();
    from.on('data', (chunk) => {
      const { weather, latencyMs } = this;
      if (weather === 'black hole' || (weather === 'half open' && !isRequest)) return;
      const wait = weather === 'slow' ? latencyMs : 0;
      const due = new Promise<void>((resolve) => setTimeout(resolve, wait));
      last = last.then(() => due).then(() => void (to.destroyed || to.write(chunk)));
    });
  }
}
