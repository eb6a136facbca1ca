import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTracing } from '#tracing';
import { OtlpReceiver, type ReceivedSpan } from '../support/otlp-receiver.js';
import { eventually } from '../support/process-runs.js';
import { LaunchedProduct, ProductClient, type Product } from '../support/product.js';
import { sharedHome } from '../support/product-home.js';
import { TOWN_PASSWORD, townspeople } from '../support/town.js';

const CANARY = 'kanariefågel Åsa Öberg';
const WAIT_MS = 30_000;

let receiver: OtlpReceiver;
let product: Product;

beforeAll(async () => {
  receiver = await OtlpReceiver.open();
  product = await LaunchedProduct.in(await sharedHome('town'), {
    OTEL_EXPORTER_OTLP_ENDPOINT: receiver.address,
    OTEL_BSP_SCHEDULE_DELAY: '200',
  });
}, 120_000);
afterAll(async () => {
  await product?.stop();
  await receiver?.close();
}, 60_000);

const named = (name: string) => receiver.spans.filter((span) => span.name === name);

/** Every span below another, at any depth. */
function below(top: ReceivedSpan): ReceivedSpan[] {
  const children = receiver.spans.filter(({ parentSpanId }) => parentSpanId === top.spanId);
  return children.flatMap((child) => [child, ...below(child)]);
}

describe('with a receiver of OpenTelemetry', () => {
  it('an incident is seen as its request, its statements by name and the job that counts it', async () => {
    const { email } = townspeople.reporter;
    const reporter = await ProductClient.signIn(product.address, email, TOWN_PASSWORD);
    const answer = await reporter.send('POST', '/incidents', {
      body: {
        clientId: randomUUID(),
        kind: 'observation',
        category: 'order.litter',
        occurredFrom: '2025-03-14T12:00:00+01:00',
        location: { areaCode: 'sub_area:norr_by' },
        text: CANARY,
      },
    });
    expect(answer.status).toBe(201);
    await reporter.send('GET', `/incidents/${String(answer.body['id'])}`);
    const jobs = () => named('aggregation.refresh-tally');
    await eventually(
      () => jobs().length > 0 && named('GET /api/v1/incidents/:id').length > 0,
      WAIT_MS,
    );

    const [request] = named('POST /api/v1/incidents');
    expect(request).toMatchObject({
      service: 'lagesbild-api',
      attributes: {
        'http.request.method': 'POST',
        'http.route': '/api/v1/incidents',
        'http.response.status_code': '201',
      },
    });
    const statements = below(request!).filter(({ attributes }) => attributes['db.system.name']);
    expect(statements.map(({ name }) => name)).toContain('revision.record-new');
    expect(jobs()[0]).toMatchObject({
      service: 'lagesbild-worker',
      attributes: { 'messaging.destination.name': 'aggregation' },
    });
  });

  it('nothing of what was written, and nobody, is in what is sent', () => {
    for (const word of ['kanarie', 'Öberg', '@lillstad', 'norr_by', TOWN_PASSWORD, 'SELECT '])
      expect(receiver.text).not.toContain(word);
    const id = receiver.text.match(/incidents\/[0-9a-f]{8}-/);
    expect(id).toBeNull();
  });
});

describe('what is configured wrongly', () => {
  it.each([
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector' }, 'OTEL_EXPORTER_OTLP_ENDPOINT is no address'],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
      'OTEL_EXPORTER_OTLP_PROTOCOL is grpc',
    ],
  ])('%j is told', async (env, told) => {
    await expect(startTracing('api', env)).rejects.toThrow(told);
  });
});
