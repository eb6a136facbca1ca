/** Children of a measure: started on a free port, spoken to in messages, ended by disconnecting. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * A script of this folder in a process of its own, once it has said that it is ready. `ask` sends it a message and
 * resolves with its answer; an answer {failure} and an early end are errors.
 */
export async function startChild(script, environment = {}) {
  const child = fork(fileURLToPath(new URL(script, import.meta.url)), {
    env: { ...process.env, ...environment },
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${script} ended (${code})`);
  });
  ended.catch(() => undefined);
  const answer = async () => {
    const [message] = await Promise.race([once(child, 'message'), ended]);
    if (message?.failure) throw new Error(`${script}: ${message.failure}`);
    return message;
  };
  await answer();
  return {
    pid: child.pid,
    ask: (question) => {
      const answered = answer();
      child.send(question);
      return answered;
    },
    stop: async () => {
      if (!child.connected) return;
      child.disconnect();
      await ended.catch(() => undefined);
    },
  };
}

/** In a child: answers each message with what `handle` makes of it. */
export function answerMessages(handle, close = () => undefined) {
  process.on('message', async (question) => {
    try {
      process.send(await handle(question));
    } catch (error) {
      process.send({ failure: String(error?.stack ?? error) });
    }
  });
  process.on('disconnect', async () => {
    await close();
    process.exit(0);
  });
  process.send('ready');
}
