import { Controller, Delete, Get, HttpCode, HttpStatus, Param, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import { Fault } from '#domain';
import { Allow, BeforeSecondStep } from '#http';
import { sessionOf, type SessionRequest } from '../access.guard.js';
import { OwnSessionsDto } from './own-sessions.dto.js';
import { OwnSessions } from './own-sessions.js';

/** Where I am signed in. */
@ApiTags('session')
@Controller('sessions')
@Allow('session.own')
@BeforeSecondStep()
export class OwnSessionsController {
  constructor(private readonly ownSessions: OwnSessions) {}

  /** My open sessions, the latest used first. */
  @Get()
  @ApiOkResponse({ type: OwnSessionsDto })
  async list(@Req() request: SessionRequest): Promise<OwnSessionsDto> {
    const session = sessionOf(request);
    const items = await this.ownSessions.list(session);
    return {
      items: items.map(({ id, device, method, ...times }) => ({
        ...{ id, device, method },
        createdAt: times.createdAt.toISOString(),
        lastSeenAt: times.lastSeenAt.toISOString(),
        expiresAt: times.expiresAt.toISOString(),
        isThisOne: id === session.id,
      })),
    };
  }

  /** Ends all of them but this one. */
  @Delete()
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse()
  endOthers(@Req() request: SessionRequest): Promise<void> {
    return this.ownSessions.endOthers(sessionOf(request));
  }

  /** Ends one of them at once. */
  @Delete(':id')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse()
  end(@Req() request: SessionRequest, @Param('id') id: string): Promise<void> {
    if (!isUUID(id)) throw new Fault('NOT_FOUND');
    return this.ownSessions.end(sessionOf(request), id.toLowerCase());
  }
}
