import {
  Controller,
  Delete,
  Get,
  HttpCode,
  HttpStatus,
  Put,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, ByteBody, CurrentActor, Problems, TakesBytes } from '#http';
import { KeepWordTemplate, WORD_TEMPLATE_BYTES_MAX } from './keep-word-template.js';
import { TryWordTemplate } from './try-word-template.js';
import { SampleQueryDto, WordTemplateStateDto } from './word-template.dto.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The municipality's own Word template, which papers are set in. */
@ApiTags('instance')
@Controller('instance/word-template')
export class WordTemplateController {
  constructor(
    private readonly keep: KeepWordTemplate,
    private readonly tries: TryWordTemplate,
  ) {}

  /** What is used of it; `template` is null where there is none. */
  @Get()
  @Allow('instance.administer')
  @ApiOkResponse({ type: WordTemplateStateDto })
  describe(): Promise<WordTemplateStateDto> {
    return this.tries.describe();
  }

  /** A paper about nothing, set in it. */
  @Get('sample.docx')
  @Allow('instance.administer')
  @Problems('NOT_FOUND', 'OVERLOADED')
  @ApiProduces(DOCX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async sample(@Query() { language = 'sv' }: SampleQueryDto): Promise<StreamableFile> {
    const bytes = await this.tries.run(language);
    return new StreamableFile(bytes, {
      ...{ type: DOCX, disposition: 'attachment; filename="mallprov.docx"' },
    });
  }

  /** Takes a .docx or .dotx of at most 5 MiB, without macros, embedded objects and what is fetched from outside. */
  @Put()
  @HttpCode(HttpStatus.NO_CONTENT)
  @Allow('instance.administer')
  @Problems('WORD_TEMPLATE_REFUSED')
  @TakesBytes(WORD_TEMPLATE_BYTES_MAX)
  @ApiNoContentResponse()
  replace(@CurrentActor() actor: Actor, @ByteBody() content: AsyncIterable<Buffer>): Promise<void> {
    return this.keep.replace(actor, content);
  }

  /** Takes it away: papers are set in our own again. */
  @Delete()
  @HttpCode(HttpStatus.NO_CONTENT)
  @Allow('instance.administer')
  @ApiNoContentResponse()
  remove(@CurrentActor() actor: Actor): Promise<void> {
    return this.keep.remove(actor);
  }
}
