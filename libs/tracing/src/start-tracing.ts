import { useTracer } from './span.js';

/** Which process of ours it is. */
type ProcessName = 'api' | 'worker';

export interface Tracing {
  /** Sends what has not been sent, and makes no more spans. Never throws: nobody is left to hear it. */
  stop(): Promise<void>;
}

const OFF: Tracing = { stop: () => Promise.resolve() };
const PROTOCOL = 'http/json';
/** A collector that does not answer must not hold up the end of a process. */
const LAST_SEND_MS = 2_000;

/**
 * Starts OpenTelemetry where its own variables name a receiver: `OTEL_EXPORTER_OTLP_ENDPOINT` or
 * `OTEL_EXPORTER_OTLP_TRACES_ENDPOINT`. Otherwise nothing of it is loaded. Its other variables (headers, timeout,
 * sampler, service name, resource attributes) mean what they mean everywhere.
 * @throws Error when the address is none, or another protocol than OTLP over HTTP with JSON is asked for.
 */
export async function startTracing(
  processName: ProcessName,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Tracing> {
  if (!isWanted(env)) return OFF;
  const [api, sdk, { resourceFromAttributes, envDetector, detectResources }, exporting] =
    await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/sdk-trace-base'),
      import('@opentelemetry/resources'),
      import('@opentelemetry/exporter-trace-otlp-http'),
    ]);
  const provider = new sdk.BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': `lagesbild-${processName}` }).merge(
      detectResources({ detectors: [envDetector] }),
    ),
    spanProcessors: [new sdk.BatchSpanProcessor(new exporting.OTLPTraceExporter())],
  });
  useTracer({ api, tracer: provider.getTracer('lagesbild') });
  return {
    stop: async () => {
      useTracer(undefined);
      const late = new Promise<void>((resolve) => setTimeout(resolve, LAST_SEND_MS).unref());
      await Promise.race([provider.shutdown().catch(() => undefined), late]);
    },
  };
}

function isWanted(env: NodeJS.ProcessEnv): boolean {
  if (env['OTEL_SDK_DISABLED']?.toLowerCase() === 'true') return false;
  if (env['OTEL_TRACES_EXPORTER'] === 'none') return false;
  const names = ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'OTEL_EXPORTER_OTLP_ENDPOINT'] as const;
  const name = names.find((each) => (env[each] ?? '') !== '');
  if (name === undefined) return false;
  const address = env[name] ?? '';
  if (!/^https?:/.test(address) || !URL.canParse(address)) {
    throw new Error(`${name} is no address. Write one such as http://127.0.0.1:4318.`);
  }
  const protocol =
    env['OTEL_EXPORTER_OTLP_TRACES_PROTOCOL'] ?? env['OTEL_EXPORTER_OTLP_PROTOCOL'] ?? PROTOCOL;
  if (protocol !== PROTOCOL) {
    throw new Error(
      `OTEL_EXPORTER_OTLP_PROTOCOL is ${protocol}; traces are sent as ${PROTOCOL} only. Leave it out.`,
    );
  }
  return true;
}
