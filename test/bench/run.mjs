/** `npm run bench [-- --json] [-- --only <measure>] [-- --rounds <n>]` */
import { parseArgs } from 'node:util';
import { importMeasure } from './measures/import.mjs';
import { intake } from './measures/intake.mjs';
import { list } from './measures/list.mjs';

const measures = [intake, importMeasure, list];
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    rounds: { type: 'string', default: '11' },
  },
});
const chosen = measures.filter(({ name }) => values.only === undefined || name === values.only);
if (chosen.length === 0) {
  console.error(
    `no measure "${values.only}"; there is: ${measures.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}
const results = {};
for (const measure of chosen) {
  if (!values.json) console.log(`${measure.name} …`);
  const { unit, better, floor, goal } = measure;
  const result = await measure.run({ rounds: Number(values.rounds) });
  results[measure.name] = { ...result, floor, goal, better, unit };
  if (values.json) continue;
  const [low, high] = result.quartiles.map((one) => one.toFixed(2));
  console.log(
    `  ${result.value.toFixed(0)} ${unit}, anchor ${result.anchor.toFixed(0)}: ratio ${result.ratio.toFixed(2)} ` +
      `(${low}–${high}; floor ${floor}, goal ${goal})${measure.tell?.(result) ?? ''}`,
  );
}
if (values.json) console.log(JSON.stringify(results));
