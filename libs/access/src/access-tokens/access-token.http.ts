import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Req,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import { Fault } from '#domain';
import { Allow, Problems, StepUp } from '#http';
import { sessionOf, type SessionRequest } from '../access.guard.js';
import { AccessTokensDto, MadeAccessTokenDto, NewAccessTokenDto } from './access-token.dto.js';
import { OwnAccessTokens } from './own-access-tokens.js';

/** Tokens for my own programs. */
@ApiTags('tokens')
@Controller('tokens')
@Allow('session.own')
export class AccessTokenController {
  constructor(private readonly tokens: OwnAccessTokens) {}

  /** My tokens, without the tokens themselves. */
  @Get()
  @ApiOkResponse({ type: AccessTokensDto })
  async list(@Req() request: SessionRequest): Promise<AccessTokensDto> {
    const items = await this.tokens.list(sessionOf(request).actor);
    return {
      items: items.map((token) => ({
        ...token,
        createdAt: token.createdAt.toISOString(),
        expiresAt: token.expiresAt.toISOString(),
        lastUsedAt: token.lastUsedAt?.toISOString() ?? null,
      })),
    };
  }

  /** A token for a program of mine: some of what I may do, for a year at most. It is shown this once. */
  @Post()
  @StepUp()
  @Problems('TOO_MANY_TOKENS')
  @ApiCreatedResponse({ type: MadeAccessTokenDto })
  make(
    @Req() request: SessionRequest,
    @Body() wish: NewAccessTokenDto,
  ): Promise<MadeAccessTokenDto> {
    return this.tokens.make(sessionOf(request), wish);
  }

  /** Takes a token away: it opens nothing from now on. */
  @Delete(':id')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse()
  remove(@Req() request: SessionRequest, @Param('id') id: string): Promise<void> {
    if (!isUUID(id)) throw new Fault('NOT_FOUND');
    return this.tokens.remove(sessionOf(request).actor, id.toLowerCase());
  }
}
