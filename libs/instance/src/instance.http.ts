import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  HttpStatus,
  Patch,
  Put,
  Res,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Fault, type Actor } from '#domain';
import { Allow, ByteBody, CurrentActor, Problems, Public, TakesBytes } from '#http';
import { ChangeInstance } from './change-instance.js';
import { InstanceChangeDto, InstanceDto, InstanceSettingsDto } from './instance.dto.js';
import { KeepLogo, LOGO_BYTES_MAX } from './keep-logo.js';
import { ReadInstance } from './read-instance.js';

const ETAG = /^"(\d{1,9})"$/;

/** The version that `If-Match: "<version>"` names; 0 is that of the defaults. */
function versionOf(ifMatch: string | undefined): number {
  const number = ETAG.exec(ifMatch ?? '')?.[1];
  if (number === undefined) throw new Fault('REVISION_REQUIRED');
  return Number(number);
}

/** This installation: its name and look, its words, and the numbers to call in danger. */
@ApiTags('instance')
@Controller('instance')
export class InstanceController {
  constructor(
    private readonly readInstance: ReadInstance,
    private readonly changeInstance: ChangeInstance,
    private readonly keepLogo: KeepLogo,
  ) {}

  /** What a visitor may know. Public: the pages need it before anybody has signed in. */
  @Get()
  @Public()
  @ApiOkResponse({ type: InstanceDto })
  read(): Promise<InstanceDto> {
    return this.readInstance.run();
  }

  /** The same with what only administrators settle. */
  @Get('settings')
  @Allow('instance.administer')
  @ApiOkResponse({ type: InstanceSettingsDto })
  async settings(@Res({ passthrough: true }) reply: FastifyReply): Promise<InstanceSettingsDto> {
    const settings = await this.readInstance.settled();
    void reply.header('etag', `"${settings.version}"`);
    return settings;
  }

  /** Changes some of it. Needs `If-Match` with the version that was read; whatever is not sent stays. */
  @Patch()
  @Allow('instance.administer')
  @Problems('REVISION_CONFLICT', 'REVISION_REQUIRED')
  @ApiHeader({ name: 'If-Match', required: true, example: '"1"' })
  @ApiOkResponse({ type: InstanceSettingsDto })
  async change(
    @CurrentActor() actor: Actor,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() change: InstanceChangeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<InstanceSettingsDto> {
    await this.changeInstance.run(actor, change, versionOf(ifMatch));
    return this.settings(reply);
  }

  /** The picture beside the name. Public: it stands on the sign-in page. */
  @Get('logo')
  @Public()
  @Problems('NOT_FOUND')
  @ApiProduces('image/png', 'image/jpeg', 'image/webp')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async logo(): Promise<StreamableFile> {
    const { bytes, mediaType } = await this.keepLogo.read();
    return new StreamableFile(bytes, { type: mediaType, disposition: 'inline' });
  }

  /** Takes a PNG, JPEG or WebP of at most 200 kB. SVG is refused: it can hold scripts. */
  @Put('logo')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Allow('instance.administer')
  @Problems('LOGO_REFUSED')
  @TakesBytes(LOGO_BYTES_MAX)
  @ApiNoContentResponse()
  replaceLogo(
    @CurrentActor() actor: Actor,
    @ByteBody() content: AsyncIterable<Buffer>,
  ): Promise<void> {
    return this.keepLogo.replace(actor, content);
  }

  /** Takes the picture away. */
  @Delete('logo')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Allow('instance.administer')
  @ApiNoContentResponse()
  removeLogo(@CurrentActor() actor: Actor): Promise<void> {
    return this.keepLogo.remove(actor);
  }
}
