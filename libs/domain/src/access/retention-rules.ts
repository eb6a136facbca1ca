import type { Rule } from './policy-rule.js';

/** Rights to keep and to erase (bevarande och gallring). None of them opens an incident. */
export const retentionRules: readonly Rule[] = [
  {
    code: 'retention.propose',
    roles: ['archivist', 'registrar'],
    actions: ['retention.read', 'retention.stop', 'retention.propose'],
    within: 'as-held',
    why: {
      sv: 'Arkivarien och registratorn ser regler och protokoll, sätter stopp och föreslår gallring. Ingen text visas.',
      en: 'The archivist and the registrar see rules and records, set stops and propose erasure. No text is shown.',
    },
  },
  {
    code: 'retention.decide',
    roles: ['archivist'],
    actions: ['retention.rule', 'retention.approve'],
    within: 'as-held',
    why: {
      sv: 'Arkivarien skriver in beslutade regler och godkänner det som en annan har föreslagit.',
      en: 'The archivist enters rules that were decided and approves what somebody else has proposed.',
    },
  },
];
