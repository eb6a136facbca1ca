import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Problems } from '#http';
import { MeetingViewDto, MeetingViewQueryDto } from './meeting-view.dto.js';
import { ReadMeetingView } from './read-meeting-view.js';

/** What the weekly meeting of staff and partners sees. */
@ApiTags('situation-pictures')
@Controller('meeting-view')
export class MeetingViewController {
  constructor(private readonly view: ReadMeetingView) {}

  /** Open and internal incidents by place and kind, in bands of five; for a partner, where it is worked with. */
  @Get()
  @Allow('meeting.read')
  @Problems('NOT_FOUND', 'AREA_UNKNOWN', 'AREA_CODE_AMBIGUOUS')
  read(@CurrentActor() actor: Actor, @Query() query: MeetingViewQueryDto): Promise<MeetingViewDto> {
    return this.view.run(actor, query);
  }
}
