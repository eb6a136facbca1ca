import { describe, expect, it } from 'vitest';
import { PackageZip, type PackageFile } from './package-zip.js';

const MEGABYTE = 1_024 * 1_024;

async function* pieces(count: number, seen: { made: number }): AsyncGenerator<Buffer> {
  for (let n = 0; n < count; n += 1) {
    seen.made += 1;
    // What does not pack, so that what goes in must come out.
    yield Buffer.from(Array.from({ length: 8_192 }, (_, at) => (n * 7_919 + at * at * 31) % 251));
  }
}

const fileOf = (source: PackageFile['pieces']): PackageFile => ({
  ...{ path: 'content/a.bin', mediaType: 'application/octet-stream', pieces: source },
});

describe('a package on its way out', () => {
  it('asks for no more than it can hand on', async () => {
    let written = 0;
    const seen = { made: 0 };
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const zip = new PackageZip(async (data) => {
      await held;
      written += data.length;
    });
    const adding = zip.add(fileOf(pieces(2_000, seen)));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(seen.made * 8_192).toBeLessThan(4 * MEGABYTE);
    release();
    expect((await adding).bytes).toBe(2_000 * 8_192);
    await zip.end();
    expect(written).toBeGreaterThan(0);
  });

  it('ends when the bytes cannot be taken, and when a file cannot be read', async () => {
    const full = new PackageZip(() => Promise.reject(new Error('disk full')));
    const seen = { made: 0 };
    await expect(full.add(fileOf(pieces(2_000, seen)))).rejects.toThrow('disk full');
    const broken = new PackageZip(() => Promise.resolve());
    async function* failing(): AsyncGenerator<Buffer> {
      yield await Promise.resolve(Buffer.from('a'));
      throw new Error('no key');
    }
    await expect(broken.add(fileOf(failing()))).rejects.toThrow('no key');
  });
});
