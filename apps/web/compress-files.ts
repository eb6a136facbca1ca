import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** Fonts are compressed already. */
const COMPRESSIBLE = /\.(js|css|html|svg)$/;
/** Below this a header costs more than it saves. */
const BYTES_MIN = 1_000;
/** The last step, 11, takes twice the time for two hundredths. */
const BROTLI_QUALITY = 10;
const GZIP_LEVEL = 9;

/** Lays a Brotli and a gzip copy beside each built file, so that serving one compressed costs nothing. */
export function compressFiles(): Plugin {
  let folder = '';
  return {
    name: 'compress-files',
    apply: 'build',
    configResolved: ({ root, build }) => void (folder = join(root, build.outDir)),
    async closeBundle() {
      const files = await readdir(folder, { recursive: true });
      await Promise.all(
        files.filter((name) => COMPRESSIBLE.test(name)).map((name) => compress(join(folder, name))),
      );
    },
  };
}

async function compress(path: string): Promise<void> {
  const plain = await readFile(path);
  if (plain.length < BYTES_MIN) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY };
  await Promise.all([
    promisify(brotliCompress)(plain, { params }).then((data) => writeFile(`${path}.br`, data)),
    promisify(gzip)(plain, { level: GZIP_LEVEL }).then((data) => writeFile(`${path}.gz`, data)),
  ]);
}
