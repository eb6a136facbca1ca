import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { fieldGroupWords, policy, withinWords, type Actor, type Bilingual } from '#domain';
import { Allow, CurrentActor, Problems } from '#http';
import { ExplainAccess } from './explain-access.js';
import { ExplanationDto, ExplanationQueryDto, PolicyDto } from './explanation.dto.js';

const wordsOf = (words: Readonly<Record<string, Bilingual>>) =>
  Object.entries(words).map(([code, names]) => ({ code, names }));

/** Who may do what, and why. */
@ApiTags('access')
@Controller('access')
export class AccessPolicyController {
  constructor(private readonly explainAccess: ExplainAccess) {}

  /** The policy that decides, rule by rule. */
  @Get('policy')
  @Allow('policy.read')
  @ApiOkResponse({ type: PolicyDto })
  policy(): PolicyDto {
    return {
      rules: policy.map((rule) => ({
        ...{ code: rule.code, within: rule.within, why: rule.why },
        ...{ roles: [...rule.roles], actions: [...rule.actions] },
        tiers: rule.tiers ? [...rule.tiers] : null,
        states: rule.states ? [...rule.states] : null,
        fields: rule.fields ? [...rule.fields] : null,
      })),
      within: wordsOf(withinWords),
      fieldGroups: wordsOf(fieldGroupWords),
    };
  }

  /** Why a person may or may not do something with an incident, without anything of its content. Audited. */
  @Get('explanations')
  @Allow('policy.explain')
  @Problems('NOT_FOUND')
  @ApiOkResponse({ type: ExplanationDto })
  explain(
    @CurrentActor() actor: Actor,
    @Query() query: ExplanationQueryDto,
  ): Promise<ExplanationDto> {
    return this.explainAccess.run(actor, query);
  }
}
