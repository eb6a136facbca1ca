import { Body, Controller, Get, HttpCode, HttpStatus, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsUUID, ValidateIf } from 'class-validator';
import { Fault, type Actor } from '#domain';
import { Allow, CurrentActor, Problems } from '#http';
import { AccountCandidatesDto, AccountDataDto } from './account-data.dto.js';
import { AccountDataReader } from './account-data.reader.js';
import { ChooseAccount } from './choose-account.js';
import { ExtractDto } from './extract.dto.js';
import { HitsDto, JudgeHitDto, JudgeTextHitDto } from './hit.dto.js';
import { idIn } from './in-address.js';
import { JudgeHits } from './judge-hits.js';
import { ListHits } from './list-hits.js';
import { MakeExtract } from './make-extract.js';
import { JudgeTextHits } from './texts/judge-text-hits.js';

export class ChosenAccountDto {
  /** Null: none of them is the person's. */
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  accountId!: string | null;
}

/** What is held of a person: found, judged, and put together as a registerutdrag. */
@ApiTags('rights')
@Controller()
export class HeldDataController {
  constructor(
    private readonly found: ListHits,
    private readonly hits: JudgeHits,
    private readonly texts: JudgeTextHits,
    private readonly accounts: ChooseAccount,
    private readonly extract: MakeExtract,
    private readonly own: AccountDataReader,
  ) {}

  /** What the search found, with what was told. Reading it is logged, with the case as the reason. */
  @Get('rights-cases/:id/hits')
  @Allow('rights.handle')
  @ApiOkResponse({ type: HitsDto })
  list(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<HitsDto> {
    return this.found.run(actor, idIn(id));
  }

  /** Says of one whether it is the person, and whether it is told. */
  @Put('rights-cases/:id/hits/:incidentId')
  @Allow('rights.handle')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Problems('RIGHTS_CASE_CLOSED')
  @ApiNoContentResponse()
  judge(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('incidentId') incidentId: string,
    @Body() verdict: JudgeHitDto,
  ): Promise<void> {
    return this.hits.judge(actor, idIn(id), idIn(incidentId), verdict);
  }

  /** Says the same of a text beside incidents, as it was read. */
  @Put('rights-cases/:id/text-hits/:hitId')
  @Allow('rights.handle')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Problems('RIGHTS_CASE_CLOSED', 'REVISION_CONFLICT')
  @ApiNoContentResponse()
  judgeText(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('hitId') hitId: string,
    @Body() verdict: JudgeTextHitDto,
  ): Promise<void> {
    return this.texts.judge(actor, idIn(id), idIn(hitId), verdict);
  }

  /** Accounts that may be the person's own. */
  @Get('rights-cases/:id/accounts')
  @Allow('rights.handle')
  @ApiOkResponse({ type: AccountCandidatesDto })
  candidates(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<AccountCandidatesDto> {
    return this.accounts.candidates(actor, idIn(id));
  }

  /** Says which of them it is. */
  @Put('rights-cases/:id/account')
  @Allow('rights.handle')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Problems('RIGHTS_CASE_CLOSED')
  @ApiNoContentResponse()
  choose(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { accountId }: ChosenAccountDto,
  ): Promise<void> {
    return this.accounts.choose(actor, idIn(id), accountId);
  }

  /** The registerutdrag, once all that was found is judged. Made anew each time and kept nowhere. */
  @Get('rights-cases/:id/extract')
  @Allow('rights.handle')
  @Problems('RIGHTS_IDENTITY_MISSING', 'RIGHTS_NOT_SEARCHED', 'RIGHTS_HITS_UNJUDGED')
  @ApiOkResponse({ type: ExtractDto })
  make(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ExtractDto> {
    return this.extract.run(actor, idIn(id));
  }

  /** What is held of oneself as a user. */
  @Get('my-data')
  @Allow('session.own')
  @ApiOkResponse({ type: AccountDataDto })
  async mine(@CurrentActor() actor: Actor): Promise<AccountDataDto> {
    const held = await this.own.of(actor.accountId, null);
    if (held === undefined) throw new Fault('NOT_FOUND');
    return held;
  }
}
