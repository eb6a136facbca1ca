import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import { Fault, type Actor } from '#domain';
import { Allow, CurrentActor, preferredLanguage, Problems } from '#http';
import { ChooseLanguage } from './choose-language.js';
import { MarkRead } from './mark-read.js';
import { MailLanguageDto, MailTestDto, MessagesDto, MessagesQueryDto } from './message.dto.js';
import { ReadMessages } from './read-messages.js';
import { TestMail } from './test-mail.js';

/** What one is told; always one's own. */
@ApiTags('messages')
@Controller('messages')
@Allow('session.own')
export class MessageController {
  constructor(
    private readonly readMessages: ReadMessages,
    private readonly markRead: MarkRead,
    private readonly chooseLanguage: ChooseLanguage,
    private readonly testMail: TestMail,
  ) {}

  /** Newest first, in the language of the request, with how many are unread. */
  @Get()
  @ApiOkResponse({ type: MessagesDto })
  list(
    @CurrentActor() actor: Actor,
    @Headers('accept-language') accepted: string | undefined,
    @Query() query: MessagesQueryDto,
  ): Promise<MessagesDto> {
    return this.readMessages.run(actor, query, preferredLanguage(accepted));
  }

  /** Notes that one has read it. */
  @Post(':id/read')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Problems('NOT_FOUND')
  @ApiNoContentResponse()
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    if (!isUUID(id)) throw new Fault('NOT_FOUND');
    return this.markRead.run(actor, id);
  }

  /** The language of mail to oneself. */
  @Put('language')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse()
  language(@CurrentActor() actor: Actor, @Body() { language }: MailLanguageDto): Promise<void> {
    return this.chooseLanguage.run(actor, language);
  }

  /** Sends a trial mail to oneself, at once, and tells how it went. */
  @Post('mail-test')
  @HttpCode(HttpStatus.OK)
  @Allow('instance.administer')
  @ApiOkResponse({ type: MailTestDto })
  test(
    @CurrentActor() actor: Actor,
    @Headers('accept-language') accepted: string | undefined,
  ): Promise<MailTestDto> {
    return this.testMail.run(actor, preferredLanguage(accepted));
  }
}
