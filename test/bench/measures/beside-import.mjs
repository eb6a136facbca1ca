/** How long an incident waits while an import runs, beside how long it waits when none does. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeIncidentFile } from '../incident-file.mjs';
import { startChild } from '../processes.mjs';
import { startProduct } from '../product.mjs';
import { signIn } from '../sign-in.mjs';
import { quantile, sliceOf } from '../slices.mjs';
import { contestants } from './intake.mjs';

const CLIENTS = 20;
/** Takes longer to import than a slice lasts, on any machine. */
const ROWS = 40_000;
const YEAR = 2024;
/** The import has found its pace by then. */
const AFTER_MS = 500;

const p99 = ({ tookMs }) => quantile(tookMs, 0.99);
const pause = (forMs) => new Promise((resolve) => setTimeout(resolve, forMs));

async function round(ours, runner, folder, at) {
  const idle = await sliceOf(ours, CLIENTS);
  const file = join(folder, `${at}.csv`);
  await writeIncidentFile(file, { rows: ROWS, year: YEAR, firstId: at * ROWS });
  let isOver = false;
  const imported = runner.ask({ file }).then((answer) => {
    isOver = true;
    return answer;
  });
  await pause(AFTER_MS);
  const loaded = await sliceOf(ours, CLIENTS);
  if (isOver) throw new Error('the import was over before the slice was');
  const { recorded, firstError } = await imported;
  if (recorded !== ROWS)
    throw new Error(`${recorded} rows were recorded: ${JSON.stringify(firstError)}`);
  await rm(file);
  return { idle, loaded };
}

export const besideImport = {
  name: 'beside-import',
  about: `intake by ${CLIENTS} clients while a file is imported and counted, beside the same in peace`,
  async run({ rounds, say }) {
    const folder = await mkdtemp(join(tmpdir(), 'lagesbild-beside-'));
    const product = await startProduct();
    const runner = await startChild('import-runner.mjs', product.environment);
    try {
      const [ours] = contestants(product, undefined, await signIn(product.port, 'reporter'));
      const slices = [];
      for (let at = 0; at <= rounds; at += 1) {
        say(`intake beside import ${at} of ${rounds}`);
        const slice = await round(ours, runner, folder, at);
        if (at > 0) slices.push(slice);
      }
      const ratios = slices.map(({ idle, loaded }) => p99(loaded) / p99(idle));
      const median = (of) => quantile(slices.map(of), 0.5);
      const rates = [({ loaded }) => loaded.perSecond, ({ idle }) => idle.perSecond].map(median);
      return [
        {
          name: 'intake.p99-beside-import',
          unit: 'ms',
          better: 'lower',
          floor: 10,
          goal: 3,
          value: median(({ loaded }) => p99(loaded)),
          anchor: median(({ idle }) => p99(idle)),
          anchorName: 'in peace',
          ratio: quantile(ratios, 0.5),
          quartiles: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
          rounds: slices.length,
          note: `${rates.map((rate) => rate.toFixed(0)).join(' incidents/s beside it, ')} in peace`,
        },
      ];
    } finally {
      await runner.stop();
      await product.stop();
      await rm(folder, { recursive: true, force: true });
    }
  },
};
