import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Database } from '#database';
import { Public } from '#http';

/** How the process is doing. */
export class HealthDto {
  status!: 'ok';
}

/** For whoever watches over the process. */
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  /** The process answers. */
  @Get('live')
  @Public()
  live(): HealthDto {
    return { status: 'ok' };
  }

  /** The process can do its work: the database answers and is migrated. 503 otherwise. */
  @Get('ready')
  @Public()
  async ready(): Promise<HealthDto> {
    await this.database.prepared('health.ready', `SELECT 1 FROM stream_position LIMIT 1`);
    return { status: 'ok' };
  }
}
