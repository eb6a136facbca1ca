import { incidentReaders, tierWhenReported } from '../access/incident-readers.js';
import { fieldGroups, type FieldGroup } from '../access/policy-rule.js';
import { rulesFor } from '../access/decide.js';
import { roles, type Role } from '../access/roles.js';
import type { Bilingual } from '../errors/language.js';
import { capitalise } from '../text/figures.js';
import {
  incidentKindNames,
  incidentKinds,
  type IncidentKind,
  type Tier,
} from '../taxonomy/terms.js';

/** One processing activity of the record (article 30 GDPR), as the product carries it out. */
export interface ProcessingActivity {
  readonly code: IncidentKind | 'pictures' | 'accounts' | 'rights';
  readonly name: Bilingual;
  readonly subjects: Bilingual;
  readonly categories: Bilingual;
  /** The least that its incidents are protected by; null where there are none. */
  readonly tier: Tier | null;
  /** Roles that read what was told, and those that see that it happened: from the one policy. */
  readonly readers: readonly Role[];
  readonly partly: readonly Role[];
  /** Parts of an incident that are kept. */
  readonly fields: readonly FieldGroup[];
}

const told: Bilingual = {
  sv: 'vad, var och när; i texten kan namn, telefonnummer och uppgifter om brott stå',
  en: 'what, where and when; the words may hold names, phone numbers and data on offences',
};

const whoIsIn: Readonly<Record<IncidentKind, Bilingual>> = {
  observation: {
    sv: 'de som nämns i texten, och den som rapporterade',
    en: 'those named in the words, and whoever reported it',
  },
  staff_incident: {
    sv: 'anställda som utsatts, de som nämns i texten, och den som rapporterade',
    en: 'employees it was aimed at, those named in the words, and whoever reported it',
  },
  accident: {
    sv: 'de som skadats eller kunnat skadas, och den som rapporterade',
    en: 'those who were or might have been hurt, and whoever reported it',
  },
  environment_fault: {
    sv: 'den som rapporterade, och de som nämns i texten',
    en: 'whoever reported it, and those named in the words',
  },
};

/** What the product does to protect what it holds (article 32): each is so in every installation. */
export const securityMeasures: readonly Bilingual[] = [
  {
    sv: 'Text, exakt plats och exakt tid krypteras var för sig. Nycklarna ligger utanför databasen.',
    en: 'Words, exact place and exact time are encrypted one by one. The keys lie outside the database.',
  },
  {
    sv: 'Var och en läser bara det som rollen behöver. Allt annat är stängt.',
    en: 'Everybody reads only what their role needs. All else is closed.',
  },
  {
    sv: 'Varje läsning av det som är skyddat loggas innan det visas. Loggen visar om den har ändrats.',
    en: 'Every reading of what is protected is logged before it is shown. The log shows whether it has been changed.',
  },
  {
    sv: 'Personnummer, telefonnummer och namn i text upptäcks, och skyddet höjs.',
    en: 'Personal identity numbers, phone numbers and names in words are found, and the protection is raised.',
  },
  {
    sv: 'Siffror om skyddade händelser visas inte under fem.',
    en: 'Figures of protected incidents are not shown below five.',
  },
  {
    sv: 'Säkerhetskopior är krypterade och provas genom att återställas.',
    en: 'Backups are encrypted, and tried by being restored.',
  },
];

const inTitle = ({ sv, en }: Bilingual): Bilingual => ({ sv: capitalise(sv), en: capitalise(en) });

/** Every activity, from what the product is made of: kinds, tiers and the policy. No country outside the EEA gets anything. */
export function processingActivities(): readonly ProcessingActivity[] {
  const incidents = incidentKinds.map((kind): ProcessingActivity => {
    const tier = tierWhenReported(kind, null);
    const { readers, partly } = incidentReaders(tier);
    return {
      ...{ code: kind, name: inTitle(incidentKindNames[kind]), subjects: whoIsIn[kind] },
      ...{ categories: told, tier, readers, partly, fields: fieldGroups },
    };
  });
  const holding = (
    permission: 'picture.read' | 'edition.read' | 'user.administer' | 'rights.handle',
  ) => roles.filter((role) => rulesFor(role, permission).length > 0);
  const makers = holding('picture.read');
  return [
    ...incidents,
    {
      code: 'pictures',
      name: {
        sv: 'Lägesbilder, problem, åtgärder och risker',
        en: 'Situation pictures, problems, measures and risks',
      },
      subjects: {
        sv: 'de som nämns i texten, och den som skrev den',
        en: 'those named in the words, and whoever wrote them',
      },
      categories: {
        sv: 'vad som skrivs om läget i ett område; i texten kan namn och uppgifter om brott stå',
        en: 'what is written of the situation in an area; the words may hold names and data on offences',
      },
      ...{ tier: null, readers: makers, fields: [] },
      // Versions that are handed in are read by more than those who make them.
      partly: holding('edition.read').filter((role) => !makers.includes(role)),
    },
    {
      code: 'accounts',
      name: { sv: 'Konton och behörigheter', en: 'Accounts and rights' },
      subjects: { sv: 'anställda och samverkansparter', en: 'employees and partners' },
      categories: {
        sv: 'namn, e-post, enhet, roller, inloggningar, och vad som lästs',
        en: 'name, e-mail, unit, roles, sessions, and what was read',
      },
      ...{ tier: null, readers: holding('user.administer'), partly: [], fields: [] },
    },
    {
      code: 'rights',
      name: { sv: 'Begäran om egna uppgifter', en: 'Requests about own data' },
      subjects: { sv: 'den som begär', en: 'whoever asks' },
      categories: {
        sv: 'namn, personnummer, telefon, e-post, och vad som begärs',
        en: 'name, personal identity number, phone, e-mail, and what is asked for',
      },
      ...{ tier: null, readers: holding('rights.handle'), partly: [], fields: [] },
    },
  ];
}
