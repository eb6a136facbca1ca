import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '#http';
import { DescribeInstance } from './describe-instance.js';
import { InstanceDto } from './instance.dto.js';

/** What the sign-in page shows. */
@ApiTags('instance')
@Controller('instance')
export class InstanceController {
  constructor(private readonly describeInstance: DescribeInstance) {}

  /** What this installation is called, and who to sign in as in a demo. Public: it is read before signing in. */
  @Get()
  @Public()
  @ApiOkResponse({ type: InstanceDto })
  read(): Promise<InstanceDto> {
    return this.describeInstance.run();
  }
}
