import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /**
     * Answers as JSON `GET /` with the run's `TestServer`, and `GET /home/<what>` with a `FurnishedHome` to copy; as text
     * `GET /folder/<what>` with a data folder to copy that has its database in it. Each is made at the first.
     */
    testServerDoor: string;
  }
}

/** What the run makes once, as it tells of it. @throws Error with the reason when it cannot be made. */
export async function askRun(path: string): Promise<string> {
  const answer = await fetch(new URL(path, inject('testServerDoor')));
  const told = await answer.text();
  if (!answer.ok) throw new Error(`the run has no /${path}: ${told}`);
  return told;
}
