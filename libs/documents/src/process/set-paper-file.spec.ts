import { afterAll, expect, it } from 'vitest';
import { descendantsOf, eventually } from '../../../../test/support/process-runs.js';
import { fromSources } from '../../../../test/support/test-server.js';
import type { Paper } from '../paper/paper.js';
import { PAPER_CHARACTERS_MAX, RenderPaper } from '../paper/render-paper.js';
import { SetPaperFile } from './set-paper-file.js';

const file = new SetPaperFile();
file.execArgv = fromSources;
const render = new RenderPaper();
afterAll(async () => {
  file.onApplicationShutdown();
  await render.onApplicationShutdown();
});

const paper = (text: string, more: Partial<Paper> = {}): Paper => ({
  ...{ language: 'sv', title: 'Handling', authority: 'Lillstads kommun', date: '2026-03-10' },
  ...{ reference: '2026:12', particulars: [], blocks: [{ kind: 'paragraph', line: [{ text }] }] },
  ...more,
});
const own = () =>
  descendantsOf(process.pid).filter(({ command }) => command.includes('paper-process'));

it('sets a paper in each form in another process, the same bytes as here', async () => {
  const wished = paper('En text.');
  const pdf = await file.run({ paper: wished, form: 'pdf' });
  expect(pdf!.equals(await render.run(wished))).toBe(true);
  expect((await file.run({ paper: wished, form: 'docx' }))!.subarray(0, 2).toString()).toBe('PK');
  expect((await file.run({ paper: wished, form: 'html' }))!.toString()).toContain('En text.');
  expect(await file.run({ paper: wished, form: 'xlsx' })).toBeNull();
  expect(own()).toHaveLength(1);
}, 60_000);

it('tells faults by their code, and nothing of a paper that cannot be set', async () => {
  const long = paper('x'.repeat(PAPER_CHARACTERS_MAX));
  await expect(file.run({ paper: long, form: 'pdf' })).rejects.toMatchObject({ code: 'PAPER_TOO_LONG' }); // prettier-ignore
  const broken = paper('kanarie', { logo: Buffer.from('no picture') });
  const told = await file.run({ paper: broken, form: 'pdf' }).catch((error: Error) => `${error} ${error.stack}`); // prettier-ignore
  expect(told).toContain('could not be set');
  expect(told).not.toContain('kanarie');
}, 60_000);

it('goes on in a new process when the one before is killed', async () => {
  const wished = paper('Efter.');
  await file.run({ paper: wished, form: 'html' });
  const [before] = own();
  process.kill(before!.pid, 'SIGKILL');
  // What was under way with it fails and is asked for again, as a job is.
  await eventually(async () => {
    const again = await file.run({ paper: wished, form: 'html' }).catch(() => null);
    return again?.toString().includes('Efter.') ?? false;
  });
  expect(own().map(({ pid }) => pid)).not.toContain(before!.pid);
  file.onApplicationShutdown();
  await eventually(() => own().length === 0);
}, 60_000);
