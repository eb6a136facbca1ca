import { archiveRules } from './archive-rules.js';
import type { IncidentStatus } from '../incident/incident-values.js';
import type { Tier } from '../taxonomy/terms.js';
import { collectionRules } from './collection-rules.js';
import { disclosureRules } from './disclosure-rules.js';
import { governingRules } from './governing-rules.js';
import { meetingRules } from './meeting-rules.js';
import { organisationRules } from './organisation-rules.js';
import { pictureRules } from './picture-rules.js';
import { plannedEventRules } from './planned-event-rules.js';
import type { FieldGroup, Rule } from './policy-rule.js';
import { registerRules } from './register-rules.js';
import { retentionRules } from './retention-rules.js';
import { rightsRules } from './rights-rules.js';
import { roles, type Role } from './roles.js';
import { statisticsRules } from './statistics-rules.js';
import { tallyRules } from './tally-rules.js';

const ordinary = ['open', 'internal'] as const satisfies readonly Tier[];
const guarded = ['protected', 'strict'] as const satisfies readonly Tier[];
const everyTier = [...ordinary, ...guarded] as const satisfies readonly Tier[];

/** Those who report: all that happens to an incident of one's own is theirs to see. */
const reporting = [
  'reporter',
  'unit_manager',
  'safety_representative',
  'prevention_coordinator',
  'security_coordinator',
  'partner',
] as const satisfies readonly Role[];

/** Whoever acts on an incident sees all of it but who reported it: nobody else is told that, by name or otherwise. */
const told = [
  'statistics',
  'unit',
  'affected',
  'details',
  'place',
  'time',
  'text',
] as const satisfies readonly FieldGroup[];

/** That it happened at a workplace, and what kind of thing. Text, hour and place would tell who was there. */
const withoutPersons = [
  'statistics',
  'unit',
  'affected',
  'details',
] as const satisfies readonly FieldGroup[];

const standing = ['recorded'] as const satisfies readonly IncidentStatus[];
/** Rights to incidents. What no rule gives, nobody has: the city reads none, nor does an administrator. */
const incidentRules: readonly Rule[] = [
  {
    code: 'incident.report',
    roles: reporting,
    actions: ['incident.create'],
    within: 'everywhere',
    why: {
      sv: 'Den som ser något ska kunna säga det, och säga att inget har hänt i den egna enheten.',
      en: 'Whoever sees something can say so, and say that nothing has happened in the own unit.',
    },
  },
  {
    code: 'incident.own',
    roles: reporting,
    actions: ['incident.read', 'incident.withdraw'],
    within: 'own',
    tiers: everyTier,
    fields: [...told, 'sender'],
    why: {
      sv: 'Det man själv har berättat är ens eget att läsa och återta, också när det har återtagits.',
      en: 'What one has told oneself is one’s own to read and withdraw, also once it is withdrawn.',
    },
  },
  {
    code: 'incident.own-correct',
    roles: reporting,
    actions: ['incident.correct'],
    within: 'own',
    tiers: everyTier,
    states: standing,
    fields: [...told, 'sender'],
    why: {
      sv: 'Det man själv har berättat är ens eget att rätta, så länge det gäller.',
      en: 'What one has told oneself is one’s own to correct, as long as it stands.',
    },
  },
  {
    code: 'incident.unit-manager-read',
    roles: ['unit_manager'],
    actions: ['incident.read'],
    within: 'unit',
    tiers: [...ordinary, 'protected'],
    fields: told,
    why: {
      sv: 'Chefen ska utreda och åtgärda det som händer i enheten (AFS 2023:1), också hot mot de egna.',
      en: 'A manager investigates and acts on what happens in the unit, also threats against its own staff.',
    },
  },
  {
    code: 'incident.unit-manager-act',
    roles: ['unit_manager'],
    actions: ['incident.correct', 'incident.handle'],
    within: 'unit',
    tiers: [...ordinary, 'protected'],
    states: standing,
    fields: told,
    why: {
      sv: 'Chefen rättar det som blivit fel och berättar vad som görs, så länge händelsen gäller.',
      en: 'A manager corrects what is wrong and tells what is done, as long as the incident stands.',
    },
  },
  {
    code: 'incident.safety-representative',
    roles: ['safety_representative'],
    actions: ['incident.read'],
    within: 'organisation',
    tiers: ordinary,
    fields: told,
    why: {
      sv: 'Skyddsombudet följer arbetsmiljön i det som ombudet är valt för (AML 6 kap.).',
      en: 'A safety representative follows the work environment of what they are elected for.',
    },
  },
  {
    code: 'incident.safety-representative-protected',
    roles: ['safety_representative'],
    actions: ['incident.read'],
    within: 'organisation',
    tiers: ['protected'],
    fields: withoutPersons,
    why: {
      sv: 'Skyddsombudet ser att hot och våld sker och var i organisationen, men inget som pekar ut vem.',
      en: 'A safety representative sees that threats happen and in which unit, but nothing that points to who.',
    },
  },
  {
    code: 'incident.prevention-read',
    roles: ['prevention_coordinator'],
    actions: ['incident.read', 'incident.withdraw'],
    within: 'organisation',
    tiers: ordinary,
    fields: told,
    why: {
      sv: 'Preventionssamordnaren gör organisationens lägesbild av det som inte är skyddat.',
      en: 'The prevention coordinator makes the organisation’s picture of what is not protected.',
    },
  },
  {
    code: 'incident.prevention-act',
    roles: ['prevention_coordinator'],
    actions: ['incident.correct', 'incident.handle'],
    within: 'organisation',
    tiers: ordinary,
    states: standing,
    fields: told,
    why: {
      sv: 'Preventionssamordnaren rättar det som blivit fel och berättar vad som görs.',
      en: 'The prevention coordinator corrects what is wrong and tells what is done.',
    },
  },
  {
    code: 'incident.security-read',
    roles: ['security_coordinator'],
    actions: ['incident.read', 'incident.withdraw'],
    within: 'organisation',
    tiers: everyTier,
    fields: told,
    why: {
      sv: 'Säkerhetssamordnaren är den enda som vid sidan av chefen handlägger hot mot anställda, och ensam om det strikta.',
      en: 'The security coordinator alone, beside the manager, handles threats against staff, and alone what is strict.',
    },
  },
  {
    code: 'incident.security-act',
    roles: ['security_coordinator'],
    actions: ['incident.correct', 'incident.handle'],
    within: 'organisation',
    tiers: everyTier,
    states: standing,
    fields: told,
    why: {
      sv: 'Säkerhetssamordnaren rättar det som blivit fel och berättar vad som görs.',
      en: 'The security coordinator corrects what is wrong and tells what is done.',
    },
  },
];

const plain = (
  code: string,
  held: readonly Role[],
  actions: Rule['actions'],
  sv: string,
  en: string,
  within: Rule['within'] = 'everywhere',
): Rule => ({ code, roles: held, actions, within, why: { sv, en } });

const otherRules: readonly Rule[] = [
  ...organisationRules,
  plain(
    'everybody.forms',
    roles,
    ['session.own', 'area.read', 'place.read', 'category.read', 'organisation.read'],
    'Den egna inloggningen, och orden och områdena i formulären.',
    'One’s own session, and the words and areas of the forms.',
  ),
  plain(
    'export.own',
    ['unit_manager', 'safety_representative', 'prevention_coordinator', 'security_coordinator'],
    ['export.run'],
    'Den som läser händelser får ta ut dem som fil, och aldrig mer än de som får läsas.',
    'Whoever reads incidents may take them out as a file, and never more than may be read.',
    'own',
  ),
  plain(
    'import.run',
    ['analyst', 'administrator'],
    ['import.run'],
    'Öppna data och register läses in av den som sköter siffror eller system.',
    'Open data and registers are taken in by those who look after figures or the system.',
  ),
  plain(
    'reconciliation.read',
    ['data_protection_officer', 'administrator'],
    ['reconciliation.read'],
    'Om siffrorna har kontrollerats, utan siffror.',
    'Whether the figures have been checked, without figures.',
  ),
  plain(
    'audit.read',
    ['data_protection_officer'],
    ['audit.read'],
    'Dataskyddsombudet ser vem som läst vad i den egna organisationen, och inget av det som lästes.',
    'The data protection officer sees who has read what in the own organisation, and nothing of what was read.',
    'as-held',
  ),
  plain(
    'audit.verify',
    ['data_protection_officer', 'administrator'],
    ['audit.verify'],
    'Kontroll av att loggen är hel.',
    'Checking that the log is whole.',
  ),
  plain(
    'administration',
    ['administrator'],
    ['user.administer', 'instance.administer', 'fault-report.read', 'policy.explain'],
    'Administratören sköter konton och inställningar och läser inga händelser.',
    'The administrator looks after accounts and settings and reads no incident.',
  ),
  plain(
    'policy.read',
    ['data_protection_officer', 'administrator'],
    ['policy.read'],
    'Reglerna som tabell.',
    'The rules as a table.',
  ),
];

/**
 * Who may do what with what: the one table. From it come the permissions of the guard, every decision (`decide`), the
 * SQL that narrows lists (`reachOf`), what is masked, the sentence that tells a reporter who reads it, docs/access.md
 * and the page that explains a decision. Nothing is allowed that no row allows, and a row is judged for each role that
 * somebody holds with what that role is held for: never one role with the reach of another.
 */
export const policy: readonly Rule[] = [
  ...incidentRules,
  ...tallyRules,
  ...meetingRules,
  ...statisticsRules,
  ...plannedEventRules,
  ...registerRules,
  ...retentionRules,
  ...disclosureRules,
  ...rightsRules,
  ...pictureRules,
  ...collectionRules,
  ...governingRules,
  ...archiveRules,
  ...otherRules,
];
