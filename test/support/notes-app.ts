import { Body, Controller, Get, Module, Post, Query } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { readSettings } from '#config';
import { Fault } from '#domain';
import { applyHttp, createHttpAdapter, HttpModule, Public } from '#http';

class PointDto {
  @IsInt()
  @Max(180)
  lon: number;
}

class NoteDto {
  @IsUUID()
  id: string;

  @IsString()
  @MaxLength(20)
  text: string;

  @IsOptional()
  @IsIn(['own', 'secondhand'])
  witnessed?: string;

  @ValidateNested()
  @Type(() => PointDto)
  location: PointDto;
}

class PageDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  limit?: number = 20;
}

@Controller('notes')
@Public()
class NotesController {
  @Post()
  create(@Body() note: NoteDto) {
    return { text: note.text };
  }

  @Get()
  list(@Query() page: PageDto) {
    return { limit: page.limit };
  }

  @Get('broken')
  broken() {
    throw new Error('canary-text that somebody wrote');
  }

  @Get('gone')
  gone() {
    throw new Fault('NOT_FOUND');
  }

  @Get('outage')
  outage() {
    throw Object.assign(new Error('terminating connection'), { code: '57P01' });
  }
}

@Controller('forgotten')
class ForgottenController {
  @Get()
  read() {
    return {};
  }
}

/** Public routes that take a body and a query, and some that fail. */
@Module({ imports: [HttpModule], controllers: [NotesController] })
export class NotesModule {}

/** The same, with a route that has declared nothing. */
@Module({ imports: [HttpModule], controllers: [NotesController, ForgottenController] })
export class ForgottenModule {}

/** A body that is right. */
export const NOTE = {
  id: '0197f2b0-6d4e-7c3a-9a51-2f1d8d7f7a10',
  text: 'Trasig lampa',
  location: { lon: 18 },
};

/** An application without database that speaks HTTP as the real one does. */
export async function startNotes(
  module: unknown = NotesModule,
  env: NodeJS.ProcessEnv = {},
): Promise<NestFastifyApplication> {
  const settings = readSettings(env);
  const built = await Test.createTestingModule({ imports: [module as never] }).compile();
  const app = built.createNestApplication<NestFastifyApplication>(createHttpAdapter(settings), {
    logger: false,
  });
  await applyHttp(app, settings);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
