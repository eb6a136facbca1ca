import type { Bilingual } from '../errors/language.js';

/** Article 33.1 GDPR: a notification within 72 hours after having become aware of it. */
const NOTIFY_WITHIN_MS = 72 * 60 * 60_000;

/** What happened to the data (article 4.12 GDPR; EDPB guidelines 9/2022, 15). */
export const breachKinds = {
  confidentiality: {
    sv: 'Någon obehörig har sett eller fått uppgifter',
    en: 'Somebody unauthorised has seen or got data',
  },
  integrity: {
    sv: 'Uppgifter har ändrats obehörigt eller av misstag',
    en: 'Data have been changed without right or by mistake',
  },
  availability: {
    sv: 'Uppgifter är borta eller går inte att nå',
    en: 'Data are lost or cannot be reached',
  },
} as const satisfies Record<string, Bilingual>;
export type BreachKind = keyof typeof breachKinds;

/** Categories of data that this product can hold (article 33.3 a). */
export const breachDataKinds = {
  identity: { sv: 'Namn och kontaktuppgifter', en: 'Names and contact details' },
  personal_number: { sv: 'Personnummer', en: 'Personal identity numbers' },
  incidents: { sv: 'Vad som skrivits om händelser', en: 'What was written of incidents' },
  places: { sv: 'Platser och tider', en: 'Places and times' },
  health: { sv: 'Hälsa (artikel 9)', en: 'Health (article 9)' },
  beliefs: {
    sv: 'Åsikt, tro eller ursprung (artikel 9)',
    en: 'Opinion, belief or origin (article 9)',
  },
  offences: { sv: 'Lagöverträdelser (artikel 10)', en: 'Offences (article 10)' },
  protected_identity: { sv: 'Skyddade personuppgifter', en: 'Protected identities' },
  accounts: { sv: 'Konton, roller och inloggning', en: 'Accounts, roles and sign-in' },
} as const satisfies Record<string, Bilingual>;
export type BreachDataKind = keyof typeof breachDataKinds;

/** Categories of persons (article 33.3 a). */
export const breachSubjects = {
  reporters: { sv: 'Anställda som har rapporterat', en: 'Employees who have reported' },
  exposed: { sv: 'De som har drabbats', en: 'Those affected' },
  mentioned: { sv: 'Andra som nämns i text', en: 'Others named in texts' },
  children: { sv: 'Barn', en: 'Children' },
  users: { sv: 'Användare av Lägesbild', en: 'Users of Lägesbild' },
} as const satisfies Record<string, Bilingual>;
export type BreachSubject = keyof typeof breachSubjects;

/** What it means for the persons (articles 33.1 and 34.1). */
export const breachRisks = {
  unlikely: { sv: 'Risk är osannolik', en: 'A risk is unlikely' },
  risk: { sv: 'Risk', en: 'A risk' },
  high: { sv: 'Hög risk', en: 'A high risk' },
} as const satisfies Record<string, Bilingual>;
export type BreachRisk = keyof typeof breachRisks;

/** Whether the supervisory authority is told. */
export const breachNotices = {
  yes: { sv: 'Anmäls till IMY', en: 'Notified to IMY' },
  no: { sv: 'Anmäls inte', en: 'Not notified' },
} as const satisfies Record<string, Bilingual>;
export type BreachNotice = keyof typeof breachNotices;

/** Whether the persons are told, and if not which exception holds (article 34.3). */
export const breachInformation = {
  yes: { sv: 'De berörda informeras', en: 'The persons are told' },
  not_high: { sv: 'Nej, risken är inte hög', en: 'No, the risk is not high' },
  unintelligible: {
    sv: 'Nej, uppgifterna är krypterade eller annars oläsliga (34.3 a)',
    en: 'No, the data are encrypted or otherwise unintelligible (34.3 a)',
  },
  averted: {
    sv: 'Nej, åtgärder gör att risken inte längre är hög (34.3 b)',
    en: 'No, measures see to it that the risk is no longer high (34.3 b)',
  },
  public: {
    sv: 'Alla informeras i stället, för det är för många att nå (34.3 c)',
    en: 'The public is told instead, as they are too many to reach (34.3 c)',
  },
} as const satisfies Record<string, Bilingual>;
export type BreachInformation = keyof typeof breachInformation;

/** The last moment for the notification. */
export function notifyBy(knownAt: Date): Date {
  return new Date(knownAt.getTime() + NOTIFY_WITHIN_MS);
}

/** What is judged and decided of a breach; null while it is not. */
export interface BreachJudgement {
  readonly risk: BreachRisk | null;
  readonly notice: BreachNotice | null;
  readonly information: BreachInformation | null;
  readonly notifiedAt: Date | null;
}

/**
 * Fields that say something else than the risk, or each other: a risk is notified (article 33.1), and the persons are told of a
 * high one unless an exception holds (article 34).
 */
export function contradictions({
  risk,
  notice,
  information,
  notifiedAt,
}: BreachJudgement): readonly ('notice' | 'information' | 'notifiedAt')[] {
  return [
    ...(notice === 'no' && (risk === 'risk' || risk === 'high') ? (['notice'] as const) : []),
    ...(risk === 'high' && information === 'not_high' ? (['information'] as const) : []),
    ...(notice !== 'yes' && notifiedAt !== null ? (['notifiedAt'] as const) : []),
  ];
}
