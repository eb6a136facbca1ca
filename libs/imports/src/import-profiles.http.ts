import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  HttpStatus,
  Param,
  Put,
  Res,
} from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Fault, type Actor } from '#domain';
import { Allow, CurrentActor, Problems, Public } from '#http';
import { ImportProfileDto, ImportProfilesDto, SavedProfileDto } from './import-profile.dto.js';
import { FindProfile } from './profile-store/find-profile.js';
import { ListProfiles } from './profile-store/list-profiles.js';
import { RemoveProfile } from './profile-store/remove-profile.js';
import { SaveProfile } from './profile-store/save-profile.js';
import { importProfileSchema } from './profile/import-profile.js';

const ETAG = /^"(\d{1,9})"$/;

/** The version that `If-Match: "<version>"` names. */
function versionOf(ifMatch: string | undefined): number {
  const number = ETAG.exec(ifMatch ?? '')?.[1];
  if (number === undefined) throw new Fault('REVISION_REQUIRED');
  return Number(number);
}

/** Import profiles: how the files of one source are read. */
@ApiTags('imports')
@Controller('import-profiles')
@Allow('import.run')
export class ImportProfilesController {
  constructor(
    private readonly listProfiles: ListProfiles,
    private readonly findProfile: FindProfile,
    private readonly saveProfile: SaveProfile,
    private readonly removeProfile: RemoveProfile,
  ) {}

  /** Those that somebody has made, by name, then those that come with the product. */
  @Get()
  @ApiOkResponse({ type: ImportProfilesDto })
  async list(): Promise<ImportProfilesDto> {
    const items = (await this.listProfiles.run()).map(({ definition, version }) => {
      const { name, title, source, licence } = definition;
      return { name, title, source, licence, builtin: version === null };
    });
    return { items, nextCursor: null };
  }

  /** JSON Schema (draft 2020-12) of a profile. It holds no data, so anybody may read it. */
  @Get('schema')
  @Public()
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  schema(): object {
    return importProfileSchema;
  }

  /** One profile. */
  @Get(':name')
  @ApiOkResponse({ type: ImportProfileDto })
  async read(
    @Param('name') name: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportProfileDto> {
    const found = await this.findProfile.find(name);
    if (found === undefined) throw new Fault('NOT_FOUND');
    const { definition, version } = found;
    if (version !== null) void reply.header('etag', `"${version}"`);
    return { builtin: version === null, version, definition };
  }

  /** Makes a profile (`If-None-Match: *`) or changes one (`If-Match` with the version that was read). */
  @Put(':name')
  @Problems(
    ...(['PROFILE_INVALID', 'PROFILE_BUILT_IN'] as const),
    ...(['REVISION_CONFLICT', 'REVISION_REQUIRED'] as const),
  )
  @ApiHeader({ name: 'If-Match', required: false, example: '"1"' })
  @ApiHeader({ name: 'If-None-Match', required: false, example: '*' })
  @ApiBody({ required: true, schema: { type: 'object', additionalProperties: true } })
  @ApiOkResponse({ type: SavedProfileDto, description: 'Changed' })
  @ApiCreatedResponse({ type: SavedProfileDto, description: 'Made' })
  async save(
    @CurrentActor() actor: Actor,
    @Param('name') name: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Headers('if-none-match') ifNoneMatch: string | undefined,
    @Body() definition: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedProfileDto> {
    const before = ifNoneMatch === '*' ? null : versionOf(ifMatch);
    const version = await this.saveProfile.run(actor, name, definition, before);
    void reply.status(before === null ? HttpStatus.CREATED : HttpStatus.OK);
    void reply.header('etag', `"${version}"`);
    return { name, version };
  }

  /** Removes a profile. Needs `If-Match`. Imports keep the one that they were made with. */
  @Delete(':name')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Problems('PROFILE_BUILT_IN', 'REVISION_CONFLICT', 'REVISION_REQUIRED')
  @ApiHeader({ name: 'If-Match', required: true, example: '"1"' })
  @ApiNoContentResponse()
  remove(
    @CurrentActor() actor: Actor,
    @Param('name') name: string,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<void> {
    return this.removeProfile.run(actor, name, versionOf(ifMatch));
  }
}
