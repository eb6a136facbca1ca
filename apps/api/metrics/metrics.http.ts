import { Controller, Get, Header, Headers, Inject } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { createHash, timingSafeEqual } from 'node:crypto';
import { Settings } from '#config';
import { Fault } from '#domain';
import { Problems, Public } from '#http';
import type { Metrics } from './metrics.js';
import { METRICS } from './open-metrics.js';

const TEXT = 'text/plain; version=0.0.4; charset=utf-8';

/** For Prometheus. */
@ApiTags('health')
@Controller('metrics')
export class MetricsController {
  constructor(
    @Inject(METRICS) private readonly metrics: Metrics | null,
    private readonly settings: Settings,
  ) {}

  /**
   * How the process, the stream and the queues are doing: counts and ages, nothing about an incident or a person.
   * Open to whoever sends LAGESBILD_METRICS_TOKEN as a bearer token; without that setting it is not there.
   */
  @Get()
  @Public() // It has a token of its own, since who scrapes has no account.
  @Problems('NOT_FOUND')
  @ApiBearerAuth()
  @ApiProduces(TEXT)
  @ApiOkResponse({ description: 'Prometheus text format', schema: { type: 'string' } })
  @Header('content-type', TEXT)
  async read(@Headers('authorization') authorization?: string): Promise<string> {
    const wanted = `Bearer ${this.settings.metricsToken}`;
    // One answer to every other call: whether there are metrics is nobody else's business.
    if (this.metrics === null || !isEqual(authorization ?? '', wanted)) {
      throw new Fault('NOT_FOUND');
    }
    return this.metrics.text();
  }
}

/** Takes the same time whatever differs. */
function isEqual(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
