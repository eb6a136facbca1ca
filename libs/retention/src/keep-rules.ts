import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database } from '#database';
import {
  category,
  Fault,
  retentionClassKey,
  rulesInForce,
  suggestedRules,
  type Actor,
} from '#domain';
import { newId } from '#protection';
import { Authorities } from './authorities.js';
import { lockAuthority } from './authority-lock.js';
import type { RetentionRulesDto, RuleWishDto } from './rule.dto.js';
import { RuleRepository, type DecidedRule } from './rule.repository.js';

/** The rules of an authority: what is kept, what goes and when, and by whose decision. */
@Injectable()
export class KeepRules {
  constructor(
    private readonly database: Database,
    private readonly authorities: Authorities,
    private readonly rules: RuleRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Every version, and what could be begun from. Throws `Fault`: NOT_FOUND. */
  async list(actor: Actor, organisationId: string): Promise<RetentionRulesDto> {
    await this.authorities.reach(actor, 'retention.read', organisationId);
    const versions = await this.rules.list(organisationId);
    const inForce = new Set(rulesInForce(versions, this.authorities.today).map(({ id }) => id));
    const known = new Set(versions.map(retentionClassKey));
    return {
      items: versions.map(({ setBy: _, ...rule }) => ({
        ...rule,
        isInForce: inForce.has(rule.id),
      })),
      suggestions: suggestedRules
        .filter((rule) => !known.has(retentionClassKey(rule)))
        .map((rule) => ({ ...rule, why: { ...rule.why } })),
    };
  }

  /** Adds a version; what stood for the class stands until its date. Throws `Fault`: NOT_FOUND, CATEGORY_UNKNOWN, FIELDS_INVALID. */
  async add(actor: Actor, wish: RuleWishDto): Promise<{ id: string }> {
    await this.authorities.reach(actor, 'retention.rule', wish.organisationId);
    if (wish.category !== undefined && category(wish.category) === undefined) {
      throw new Fault('CATEGORY_UNKNOWN', { category: wish.category });
    }
    const { accountId } = actor;
    const rule = this.ruleOf(wish, accountId);
    await this.database.transaction(async (tx) => {
      await lockAuthority(tx, wish.organisationId);
      await this.rules.add(tx, rule);
      await this.audit.append(tx, {
        ...{ actorId: accountId, action: 'retention.rule-set', subject: 'organisation' },
        subjectIds: [wish.organisationId],
        details: {
          rule: rule.id,
          class: retentionClassKey(rule),
          outcome: rule.outcome,
          years: rule.years,
        },
      });
    });
    return { id: rule.id };
  }

  private ruleOf(wish: RuleWishDto, setBy: string): DecidedRule {
    const erases = wish.outcome === 'erase';
    const lacking = erases && (wish.years === undefined || wish.countedFrom === undefined);
    if (lacking)
      throw new Fault(
        'FIELDS_INVALID',
        {},
        { fields: [{ path: 'years', code: 'FIELD_REQUIRED' }] },
      );
    if (wish.decidedOn > this.authorities.today) {
      throw new Fault(
        'FIELDS_INVALID',
        {},
        { fields: [{ path: 'decidedOn', code: 'DECISION_IN_FUTURE' }] },
      );
    }
    return {
      ...{ id: newId(), organisationId: wish.organisationId, outcome: wish.outcome },
      ...{ kind: wish.kind ?? null, category: wish.category ?? null, tier: wish.tier ?? null },
      years: erases ? (wish.years ?? null) : null,
      countedFrom: erases ? (wish.countedFrom ?? null) : null,
      ...{ validFrom: wish.validFrom, decidedBy: wish.decidedBy.trim(), decidedOn: wish.decidedOn },
      decisionSection: wish.decisionSection.trim(),
      ...{ decisionDnr: wish.decisionDnr?.trim() || null, decisionLink: wish.decisionLink ?? null },
      ...{ setBy, setAt: this.clock.now() },
    };
  }
}
