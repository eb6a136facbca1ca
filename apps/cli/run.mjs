#!/usr/bin/env node
// What `npm start` and `npm run cli` execute: builds what is not built, then hands over to the built program.
import { ensureBuilt } from './ensure-built.mjs';

const NODE_MINIMUM = [20, 19];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < NODE_MINIMUM[0] || (major === NODE_MINIMUM[0] && minor < NODE_MINIMUM[1])) {
  process.stderr.write(
    `Node ${NODE_MINIMUM.join('.')} or later is needed; this is ${process.version}.\n`,
  );
  process.exit(1);
}

try {
  await ensureBuilt();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
if (process.argv[2] !== '--build') await import('../../dist/apps/cli/main.js');
