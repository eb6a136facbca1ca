/** Something that can be stopped in order. */
interface Stoppable {
  close(): Promise<void>;
}

/** After this long a process that will not stop is ended. */
const STOP_WITHIN_MS = 10_000;

/**
 * Stops the application once, in order, when the process is told to: by SIGTERM, by SIGINT, or by losing the
 * process that started it, so that a killed launcher leaves nothing behind.
 */
export function stopOnSignal(app: Stoppable): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('disconnect', stop);
  // A terminal sends SIGINT to every process at once; with a launcher, the launcher decides the order.
  process.on('SIGINT', () => {
    if (process.send === undefined) stop();
  });
}
