import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answers, freePort, LaunchRoom } from '../support/launch.js';
import { descendantsOf, eventually, processRuns } from '../support/process-runs.js';

let room: LaunchRoom;
const launch = (env?: NodeJS.ProcessEnv) => room.launch(env);

beforeEach(async () => {
  room = await LaunchRoom.open();
});
afterEach(() => room.clear());

describe('npm start, when a part of it is killed', { timeout: 120_000 }, () => {
  it('leaves no process behind when the launcher is killed with -9, and starts again', async () => {
    await room.startedBefore();
    const port = await freePort();
    const killed = launch({ PORT: String(port) });
    await killed.running();
    const parts = descendantsOf(killed.pid).map((one) => one.pid);
    expect(parts.length).toBeGreaterThanOrEqual(3);
    killed.process.kill('SIGKILL');
    await killed.ended;
    await eventually(() => !parts.some(processRuns));
    expect(await room.databaseStands()).toBe(false);
    const again = launch({ PORT: String(port) });
    expect(await answers((await again.running()).address)).toBe(true);
  });

  it('starts the api again when it dies', async () => {
    await room.startedBefore();
    const one = launch({ PORT: String(await freePort()) });
    const { address } = await one.running();
    const api = one.part('apps/api/main.js');
    process.kill(api, 'SIGKILL');
    await eventually(() => !processRuns(api));
    await eventually(() => answers(address));
    expect(one.part('apps/api/main.js')).not.toBe(api);
  });

  it('ends with a message when the keeper of the database dies', async () => {
    await room.startedBefore();
    const one = launch({ PORT: String(await freePort()) });
    await one.running();
    const parts = descendantsOf(one.pid).map((part) => part.pid);
    process.kill(one.part('keeper.js'), 'SIGKILL');
    expect(await one.ended).toBe(1);
    expect(one.text).toContain('keeper');
    expect(parts.filter(processRuns)).toEqual([]);
    expect(await room.databaseStands()).toBe(false);
  });
});
