import { createHash } from 'node:crypto';
import { retentionClassKey } from '#domain';
import { canonicalJson } from '#protection';
import type { StoredItem, StoredProposal } from './proposal.repository.js';
import { decisionLine, type DecidedRule } from './rule.repository.js';

/** What stands of one class: by which rule and decision it went, and how much. */
export interface ProtocolClass {
  readonly class: string;
  readonly kind: string | null;
  readonly category: string | null;
  readonly tier: string | null;
  readonly ruleId: string;
  readonly decision: string;
  readonly dnr: string | null;
  readonly years: number | null;
  readonly countedFrom: string | null;
  readonly erased: number;
  readonly fellAway: number;
  /** First and last day on which any of them was due. */
  readonly dueFrom: string;
  readonly dueTo: string;
}

/** The record of an erasure. Persons are accounts: names are shown to those who may see them. */
export interface ProtocolContent {
  readonly authority: { readonly id: string; readonly name: string };
  readonly designation: string;
  readonly asOf: string;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly approvedBy: string;
  readonly approvedAt: string;
  readonly erasedAt: string;
  readonly listHash: string;
  readonly counts: { readonly erased: number; readonly fellAway: number };
  readonly classes: readonly ProtocolClass[];
  readonly erased: readonly { readonly reference: string; readonly ruleId: string }[];
  readonly fellAway: readonly { readonly reference: string; readonly why: string }[];
}

/** The record of a proposal that is carried out, from its list and the rules that it went by. */
export function protocolContent(
  proposal: StoredProposal,
  items: readonly StoredItem[],
  rules: readonly DecidedRule[],
  made: { readonly designation: string; readonly at: Date },
): ProtocolContent {
  const { approvedBy, approvedAt } = proposal;
  if (approvedBy === null || approvedAt === null) throw new Error('nothing goes without approval');
  const erased = items.filter(({ outcome }) => outcome === 'erased');
  const fellAway = items.filter(({ outcome }) => outcome !== 'erased');
  const used = rules.filter(({ id }) => items.some(({ ruleId }) => ruleId === id));
  return {
    authority: { id: proposal.organisationId, name: proposal.organisationName },
    ...{ designation: made.designation, asOf: proposal.asOf },
    ...{ proposedBy: proposal.proposedBy, proposedAt: proposal.proposedAt.toISOString() },
    ...{ approvedBy, approvedAt: approvedAt.toISOString(), erasedAt: made.at.toISOString() },
    listHash: proposal.listHash,
    counts: { erased: erased.length, fellAway: fellAway.length },
    classes: used.map((rule) => classOf(rule, items)),
    erased: erased.map(({ reference, ruleId }) => ({ reference, ruleId })),
    fellAway: fellAway.map(({ reference, outcome }) => ({ reference, why: outcome ?? 'gone' })),
  };
}

/** The record as it is stored, and its digest. */
export function sealedProtocol(content: ProtocolContent): { content: string; sha256: string } {
  const text = canonicalJson(content);
  return { content: text, sha256: createHash('sha256').update(text).digest('hex') };
}

function classOf(rule: DecidedRule, items: readonly StoredItem[]): ProtocolClass {
  const own = items.filter(({ ruleId }) => ruleId === rule.id);
  const days = own.map(({ dueOn }) => dueOn).sort();
  const erased = own.filter(({ outcome }) => outcome === 'erased').length;
  const { kind, category, tier, years, countedFrom } = rule;
  return {
    ...{ class: retentionClassKey(rule), kind, category, tier, ruleId: rule.id },
    ...{ decision: decisionLine(rule), dnr: rule.decisionDnr, years, countedFrom },
    ...{ erased, fellAway: own.length - erased },
    ...{ dueFrom: days[0] ?? '', dueTo: days.at(-1) ?? '' },
  };
}
