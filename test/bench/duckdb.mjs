/** DuckDB is an anchor and nothing that the product needs: this folder's own package, installed when first wanted. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const PACKAGE = '@duckdb/node-api';
const folder = fileURLToPath(new URL('.', import.meta.url));

function isThere() {
  try {
    createRequire(import.meta.url).resolve(PACKAGE);
    return true;
  } catch {
    return false;
  }
}

/** Throws when it is neither there nor can be had. */
export function needDuckDb(say) {
  if (isThere()) return;
  say(`installing ${PACKAGE} into test/bench (70 MB, once)`);
  const installed = spawnSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (installed.status === 0 && isThere()) return;
  throw new Error(
    `${PACKAGE} is the anchor of this measure and could not be installed. With a network: npm install --prefix test/bench\n` +
      installed.stderr,
  );
}
