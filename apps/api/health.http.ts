import { Controller, Get } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { setTimeout as sleep } from 'node:timers/promises';
import { Database } from '#database';
import { Fault } from '#domain';
import { Problems, Public, Traffic } from '#http';

/** A database that takes longer to say 1 is of no use to anybody who waits. */
const ANSWER_WITHIN_MS = 2_000;

/** How the process is doing. */
export class HealthDto {
  @ApiProperty({ enum: ['ok'] })
  status!: 'ok';
}

/** For whoever watches over the process. */
@ApiTags('health')
@Controller('health')
export class HealthController {
  /** One question at a time: with a database that hangs, those who ask must not take all its connections. */
  private asking: Promise<unknown> | undefined;

  constructor(
    private readonly database: Database,
    private readonly traffic: Traffic,
  ) {}

  /** The process answers. */
  @Get('live')
  @Public()
  live(): HealthDto {
    return { status: 'ok' };
  }

  /** The process can do its work: it is not stopping, and the database answers and is migrated. 503 otherwise. */
  @Get('ready')
  @Public()
  @Problems('STOPPING')
  async ready(): Promise<HealthDto> {
    if (this.traffic.stopping) throw new Fault('STOPPING');
    this.asking ??= this.ask().finally(() => (this.asking = undefined));
    await Promise.race([this.asking, giveUp()]);
    return { status: 'ok' };
  }

  private ask(): Promise<unknown> {
    return this.database.prepared('health.ready', `SELECT 1 FROM stream_position LIMIT 1`);
  }
}

async function giveUp(): Promise<never> {
  await sleep(ANSWER_WITHIN_MS, undefined, { ref: false });
  throw new Fault('DATABASE_UNAVAILABLE');
}
