import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Settings } from '#config';
import type { Database } from '#database';
import type { Traffic } from '#http';
import { StateMetrics } from './state-metrics.js';

/** From a fifth of what an incident takes to what nobody waits for, in seconds. */
const DURATION_BUCKETS_SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** Everything that Prometheus is told of this process; docs/metrics.md lists the names. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly state: StateMetrics;

  constructor(traffic: Traffic, database: Database, settings: Settings) {
    const { registry } = this;
    this.state = new StateMetrics(registry, database, settings);
    collectDefaultMetrics({ register: registry });
    this.count(traffic);
  }

  /** The metrics as Prometheus reads them, up to date. */
  async text(): Promise<string> {
    await this.state.refresh();
    return this.registry.metrics();
  }

  private count(traffic: Traffic): void {
    const registers = [this.registry];
    const duration = new Histogram({
      name: 'lagesbild_http_request_duration_seconds',
      help: 'Time to answer a request, by method, route pattern and status.',
      labelNames: ['method', 'route', 'status'] as const,
      buckets: DURATION_BUCKETS_SECONDS,
      registers,
    });
    traffic.onAnswer(({ method, route, status, seconds }) =>
      duration.observe({ method, route, status }, seconds),
    );
    new Gauge({
      name: 'lagesbild_http_requests_under_way',
      help: 'Requests that are being answered.',
      registers,
      collect() {
        this.set(traffic.underWay);
      },
    });
    new Counter({
      name: 'lagesbild_http_requests_refused_total',
      help: 'Requests that were told 503 because LAGESBILD_REQUESTS_MAX were under way.',
      registers,
      collect() {
        this.reset();
        this.inc(traffic.refused);
      },
    });
  }
}
