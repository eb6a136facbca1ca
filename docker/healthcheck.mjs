/** Exit status 0 when the api of this container is alive. */
const answerWithinMs = 4000;
const address = `http://127.0.0.1:${process.env.PORT ?? '8080'}/api/v1/health/live`;

const answer = await fetch(address, { signal: AbortSignal.timeout(answerWithinMs) }).catch(
  () => undefined,
);
process.exit(answer?.ok ? 0 : 1);
