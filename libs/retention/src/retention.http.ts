import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import { Fault, type Actor } from '#domain';
import { Allow, CurrentActor, Problems, StepUp } from '#http';
import { ApproveErasure } from './approve-erasure.js';
import { KeepRules } from './keep-rules.js';
import { KeepStops } from './keep-stops.js';
import {
  ApprovalWishDto,
  AuthoritiesDto,
  DryRunDto,
  DryRunWishDto,
  ItemsQueryDto,
  ProposalDetailDto,
  ProposalsDto,
  ProposalWishDto,
} from './proposal.dto.js';
import { ProposeErasure } from './propose-erasure.js';
import { ReadProposals } from './read-proposals.js';
import { AuthorityQueryDto, MadeDto, RetentionRulesDto, RuleWishDto } from './rule.dto.js';
import { ReleaseWishDto, RetentionStopsDto, StopWishDto } from './stop.dto.js';

/** Keeping and erasing (bevarande och gallring), each authority its own. */
@ApiTags('retention')
@Controller('retention')
export class RetentionController {
  constructor(
    private readonly rules: KeepRules,
    private readonly stops: KeepStops,
    private readonly proposals: ReadProposals,
    private readonly propose: ProposeErasure,
    private readonly approval: ApproveErasure,
  ) {}

  /** The authorities whose rules and records one reads. */
  @Get('authorities')
  @Allow('retention.read')
  @ApiOkResponse({ type: AuthoritiesDto })
  authorities(@CurrentActor() actor: Actor): Promise<AuthoritiesDto> {
    return this.proposals.reached(actor);
  }

  /** Every version of every rule of an authority, and what it could begin from. */
  @Get('rules')
  @Allow('retention.read')
  @Problems('NOT_FOUND')
  @ApiOkResponse({ type: RetentionRulesDto })
  listRules(
    @CurrentActor() actor: Actor,
    @Query() { organisationId }: AuthorityQueryDto,
  ): Promise<RetentionRulesDto> {
    return this.rules.list(actor, organisationId);
  }

  /** Enters a rule that has been decided; it stands in the place of the last of its class from its date. */
  @Post('rules')
  @Allow('retention.rule')
  @Problems('NOT_FOUND', 'CATEGORY_UNKNOWN')
  @ApiCreatedResponse({ type: MadeDto })
  addRule(@CurrentActor() actor: Actor, @Body() wish: RuleWishDto): Promise<MadeDto> {
    return this.rules.add(actor, wish);
  }

  /** The holds of an authority, those that are over among them. */
  @Get('stops')
  @Allow('retention.read')
  @Problems('NOT_FOUND')
  @ApiOkResponse({ type: RetentionStopsDto })
  listStops(
    @CurrentActor() actor: Actor,
    @Query() { organisationId }: AuthorityQueryDto,
  ): Promise<RetentionStopsDto> {
    return this.stops.list(actor, organisationId);
  }

  /** Sets a hold (gallringsstopp). It always wins, also over what has been approved. */
  @Post('stops')
  @Allow('retention.stop')
  @Problems('NOT_FOUND')
  @ApiCreatedResponse({ type: MadeDto })
  setStop(@CurrentActor() actor: Actor, @Body() wish: StopWishDto): Promise<MadeDto> {
    return this.stops.set(actor, wish);
  }

  /** Releases a hold. */
  @Post('stops/:id/release')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Allow('retention.stop')
  @StepUp()
  @Problems('NOT_FOUND', 'TRANSITION_REFUSED')
  @ApiNoContentResponse()
  releaseStop(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { reason }: ReleaseWishDto,
  ): Promise<void> {
    return this.stops.release(actor, idIn(id), reason);
  }

  /** What would go today. Nothing changes, and nothing that was written is shown. */
  @Post('dry-runs')
  @HttpCode(HttpStatus.OK)
  @Allow('retention.read')
  @Problems('NOT_FOUND')
  @ApiOkResponse({ type: DryRunDto })
  dryRun(
    @CurrentActor() actor: Actor,
    @Body() { organisationId }: DryRunWishDto,
  ): Promise<DryRunDto> {
    return this.proposals.dryRun(actor, organisationId);
  }

  /** The proposals of an authority, the last first. */
  @Get('proposals')
  @Allow('retention.read')
  @Problems('NOT_FOUND')
  @ApiOkResponse({ type: ProposalsDto })
  listProposals(
    @CurrentActor() actor: Actor,
    @Query() { organisationId }: AuthorityQueryDto,
  ): Promise<ProposalsDto> {
    return this.proposals.list(actor, organisationId);
  }

  /** Proposes what is due today; its list is frozen. */
  @Post('proposals')
  @Allow('retention.propose')
  @Problems(
    'NOT_FOUND',
    'RETENTION_NOTHING_DUE',
    'RETENTION_LIST_CHANGED',
    'RETENTION_PROPOSAL_OPEN',
  )
  @ApiCreatedResponse({ type: MadeDto })
  proposeErasure(
    @CurrentActor() actor: Actor,
    @Body() { organisationId, listHash }: ProposalWishDto,
  ): Promise<MadeDto> {
    return this.propose.run(actor, organisationId, listHash);
  }

  /** A proposal, how far it has come, and a page of its list. */
  @Get('proposals/:id')
  @Allow('retention.read')
  @Problems('NOT_FOUND')
  @ApiOkResponse({ type: ProposalDetailDto })
  oneProposal(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() { cursor }: ItemsQueryDto,
  ): Promise<ProposalDetailDto> {
    return this.proposals.one(actor, idIn(id), cursor);
  }

  /** Approves what somebody else has proposed; a job erases it. */
  @Post('proposals/:id/approval')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Allow('retention.approve')
  @StepUp()
  @Problems('NOT_FOUND', 'RETENTION_SECOND_PERSON', 'RETENTION_LIST_CHANGED', 'TRANSITION_REFUSED')
  @ApiNoContentResponse()
  approve(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { listHash }: ApprovalWishDto,
  ): Promise<void> {
    return this.approval.approve(actor, idIn(id), listHash);
  }

  /** Takes a proposal back before it is approved. */
  @Post('proposals/:id/withdrawal')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Allow('retention.propose')
  @Problems('NOT_FOUND', 'TRANSITION_REFUSED')
  @ApiNoContentResponse()
  withdraw(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.approval.withdraw(actor, idIn(id));
  }
}

/** An id in an address; anything that is none is simply not there. */
export function idIn(text: string): string {
  if (!isUUID(text)) throw new Fault('NOT_FOUND');
  return text.toLowerCase();
}
