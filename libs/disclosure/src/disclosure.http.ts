import {
  Body,
  Controller,
  Get,
  Header,
  Headers,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Limited, preferredLanguage, Problems, StepUp } from '#http';
import { DecideDisclosure } from './decide-disclosure.js';
import {
  DisclosureDecisionDto,
  DisclosureDetailDto,
  DisclosuresDto,
  NewDisclosureDto,
  SecondLookDto,
} from './disclosure.dto.js';
import { HandOut } from './hand-out.js';
import { idIn, revisionIn } from './in-address.js';
import { ReadDisclosures } from './read-disclosures.js';
import { ReceiveRequest } from './receive-request.js';

const pdfOf = (pdf: Buffer, name: string) =>
  new StreamableFile(pdf, {
    type: 'application/pdf',
    disposition: `attachment; filename="${name}.pdf"`,
  });

/** Handing out of documents (utlämnande, TF 2 kap. and OSL 6 kap.): request, decision, copy and log. */
@ApiTags('disclosures')
@Controller()
export class DisclosureController {
  constructor(
    private readonly receive: ReceiveRequest,
    private readonly read: ReadDisclosures,
    private readonly decisions: DecideDisclosure,
    private readonly hand: HandOut,
  ) {}

  /** Requests of the authorities that one may see, the last first. */
  @Get('disclosures')
  @Allow('disclosure.read')
  @ApiOkResponse({ type: DisclosuresDto })
  list(@CurrentActor() actor: Actor): Promise<DisclosuresDto> {
    return this.read.list(actor);
  }

  /** The log as a file, in the language asked for. */
  @Get('disclosures.csv')
  @Allow('disclosure.read')
  @Limited('export')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="disclosures.csv"')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  csv(
    @CurrentActor() actor: Actor,
    @Headers('accept-language') accepted?: string,
  ): Promise<string> {
    return this.read.csv(actor, preferredLanguage(accepted));
  }

  /** Takes in a request, and registers it. */
  @Post('disclosures')
  @Allow('disclosure.write')
  @ApiCreatedResponse({ type: DisclosureDetailDto })
  async take(
    @CurrentActor() actor: Actor,
    @Body() wish: NewDisclosureDto,
  ): Promise<DisclosureDetailDto> {
    return this.read.one(actor, await this.receive.run(actor, wish));
  }

  /** One request. Who asked, and for what, only for those who try it. */
  @Get('disclosures/:id')
  @Allow('disclosure.read')
  @ApiOkResponse({ type: DisclosureDetailDto })
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<DisclosureDetailDto> {
    return this.read.one(actor, idIn(id));
  }

  /** Decides by delegation. Needs `If-Match` with the revision that was read. */
  @Post('disclosures/:id/decision')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Allow('disclosure.write')
  @Problems(
    'REVISION_CONFLICT',
    'REVISION_REQUIRED',
    'DISCLOSURE_STATE',
    'DISCLOSURE_INCOMPLETE',
    'DISCLOSURE_STALE',
  )
  @ApiHeader({ name: 'If-Match', required: true, example: '"1"' })
  @ApiNoContentResponse()
  decide(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() decision: DisclosureDecisionDto,
  ): Promise<void> {
    return this.decisions.decide(actor, idIn(id), revisionIn(ifMatch), decision);
  }

  /** The second person's word, never of who decided. Needs `If-Match` with the revision that was read. */
  @Post('disclosures/:id/second')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Allow('disclosure.review')
  @StepUp()
  @Problems('REVISION_CONFLICT', 'REVISION_REQUIRED', 'DISCLOSURE_STATE', 'DISCLOSURE_OWN')
  @ApiHeader({ name: 'If-Match', required: true, example: '"1"' })
  @ApiNoContentResponse()
  second(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { agreed }: SecondLookDto,
  ): Promise<void> {
    return this.decisions.review(actor, idIn(id), revisionIn(ifMatch), agreed);
  }

  /** Hands it out: makes the copy and notes its digest. Needs `If-Match` with the revision that was read. */
  @Post('disclosures/:id/hand-out')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Allow('disclosure.write')
  @Problems(
    'REVISION_CONFLICT',
    'REVISION_REQUIRED',
    'DISCLOSURE_STATE',
    'DISCLOSURE_INCOMPLETE',
    'DISCLOSURE_STALE',
    'INCIDENT_RESTRICTED',
    'PAPER_TOO_LONG',
  )
  @ApiHeader({ name: 'If-Match', required: true, example: '"1"' })
  @ApiNoContentResponse()
  handOut(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<void> {
    return this.hand.run(actor, idIn(id), revisionIn(ifMatch));
  }

  /** The masked copy as PDF/A-2a: a draft until it has gone out, then the same bytes as went out. */
  @Get('disclosures/:id/copy.pdf')
  @Allow('disclosure.review')
  @Problems(
    'DISCLOSURE_STATE',
    'DISCLOSURE_INCOMPLETE',
    'DISCLOSURE_STALE',
    'INCIDENT_RESTRICTED',
    'PAPER_TOO_LONG',
  )
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async copy(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StreamableFile> {
    return pdfOf(await this.hand.copy(actor, idIn(id)), 'kopia');
  }

  /** The decision to refuse, whole or in part, with how to appeal. */
  @Get('disclosures/:id/decision.pdf')
  @Allow('disclosure.review')
  @Problems('DISCLOSURE_STATE')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async decision(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StreamableFile> {
    return pdfOf(await this.hand.decision(actor, idIn(id)), 'beslut');
  }
}
