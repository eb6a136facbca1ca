import { Readable } from 'node:stream';
import {
  Body,
  Controller,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import { Fault, type Actor } from '#domain';
import { Allow, CurrentActor, Limited, Problems, StepUp } from '#http';
import {
  ArchiveAuthoritiesDto,
  AskedPackageDto,
  PackagesDto,
  PackagesQueryDto,
  PackageWishDto,
} from './archive.dto.js';
import { AskForPackage } from './ask-for-package.js';
import { DecidePackage } from './decide-package.js';
import { FetchPackage } from './fetch-package.js';
import { ReadPackages } from './read-packages.js';

/** An id in an address; anything that is none is simply not there. */
function idIn(text: string): string {
  if (!isUUID(text)) throw new Fault('NOT_FOUND');
  return text.toLowerCase();
}

/** Packages of what is kept, for an archive (leverans till arkiv), each authority its own. */
@ApiTags('archive')
@Controller('archive')
export class ArchiveController {
  constructor(
    private readonly packages: ReadPackages,
    private readonly ask: AskForPackage,
    private readonly decide: DecidePackage,
    private readonly fetch: FetchPackage,
  ) {}

  /** The authorities whose packages one sees, and the last year that one can be made of. */
  @Get('authorities')
  @Allow('archive.read')
  @ApiOkResponse({ type: ArchiveAuthoritiesDto })
  authorities(@CurrentActor() actor: Actor): Promise<ArchiveAuthoritiesDto> {
    return this.packages.reached(actor);
  }

  /** Every package of an authority, the last first. */
  @Get('packages')
  @Allow('archive.read')
  @Problems('NOT_FOUND')
  @ApiOkResponse({ type: PackagesDto })
  list(
    @CurrentActor() actor: Actor,
    @Query() { organisationId }: PackagesQueryDto,
  ): Promise<PackagesDto> {
    return this.packages.list(actor, organisationId);
  }

  /** Asks for a package. A job makes it, once somebody else has approved it where it holds what people wrote. */
  @Post('packages')
  @HttpCode(HttpStatus.ACCEPTED)
  @Allow('archive.deliver')
  @StepUp()
  @Limited('export')
  @Problems('NOT_FOUND', 'ARCHIVE_YEAR_OPEN', 'ARCHIVE_PACKAGE_OPEN')
  @ApiAcceptedResponse({ type: AskedPackageDto })
  start(@CurrentActor() actor: Actor, @Body() wish: PackageWishDto): Promise<AskedPackageDto> {
    return this.ask.run(actor, wish);
  }

  /** Approves a package that somebody else asked for. */
  @Post('packages/:id/approval')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Allow('archive.approve')
  @StepUp()
  @Problems('NOT_FOUND', 'ARCHIVE_SECOND_PERSON', 'TRANSITION_REFUSED')
  @ApiNoContentResponse()
  approve(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.decide.approve(actor, idIn(id));
  }

  /** Takes back, or says no to, a package that has not been approved. */
  @Post('packages/:id/withdrawal')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Allow('archive.approve')
  @Problems('NOT_FOUND', 'TRANSITION_REFUSED')
  @ApiNoContentResponse()
  withdraw(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.decide.withdraw(actor, idIn(id));
  }

  /** A package that one has asked for oneself. */
  @Get('packages/:id/file')
  @Allow('archive.deliver')
  @Problems('NOT_FOUND', 'ARCHIVE_NOT_READY')
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StreamableFile> {
    const file = await this.fetch.run(actor, idIn(id));
    return new StreamableFile(Readable.from(file.read(), { objectMode: false }), {
      type: file.mediaType,
      length: file.bytes,
      disposition: `attachment; filename="${file.name}"`,
    });
  }
}
