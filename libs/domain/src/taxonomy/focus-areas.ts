import type { Bilingual } from '../errors/language.js';
import { both } from './terms.js';

export const focusAreaCodes = [
  'accidents',
  'crime',
  'threats_staff',
  'resilience',
  'protective_security',
] as const;
export type FocusAreaCode = (typeof focusAreaCodes)[number];

export const protectedValueCodes = [
  'life',
  'function',
  'environment_property',
  'fundamental_values',
] as const;
export type ProtectedValueCode = (typeof protectedValueCodes)[number];

/** A named and defined term of the safety programme. */
export interface ProgrammeTerm<Code extends string> {
  readonly code: Code;
  readonly names: Bilingual;
  readonly definition: Bilingual;
}

export type FocusArea = ProgrammeTerm<FocusAreaCode>;
export type ProtectedValue = ProgrammeTerm<ProtectedValueCode>;

/** The five focus areas (fokusområden) of the programme, in its own order. */
export const focusAreas: readonly FocusArea[] = [
  {
    code: 'accidents',
    names: both('Förebygga olyckor', 'Preventing accidents'),
    definition: both(
      'Händelser som skadar eller kan skada utan att någon vill det: brand, trafik, fall, drunkning.',
      'Events that harm, or could harm, without anybody meaning to: fire, traffic, falls, drowning.',
    ),
  },
  {
    code: 'crime',
    names: both('Förebygga brott', 'Preventing crime'),
    definition: both(
      'Brott, misstänkta brott och ordningsstörningar som gör människor otrygga.',
      'Crime, suspected crime and disorder that makes people feel unsafe.',
    ),
  },
  {
    code: 'threats_staff',
    names: both(
      'Förebygga otillåten påverkan samt hot och våld mot anställda',
      'Preventing undue influence, threats and violence against staff',
    ),
    definition: both(
      'Hot, våld, trakasserier och annan påverkan mot den som arbetar för det allmänna.',
      'Threats, violence, harassment and other pressure on those who work for the public.',
    ),
  },
  {
    code: 'resilience',
    names: both('Motståndskraft och krishanteringsförmåga', 'Resilience and crisis management'),
    definition: both(
      'Störningar i det som samhället behöver varje dag, och förmågan att klara dem.',
      'Disruptions of what society needs every day, and the ability to cope with them.',
    ),
  },
  {
    code: 'protective_security',
    names: both('Säkerhetsskydd', 'Protective security'),
    definition: both(
      'Bara om arbetet är gjort och vem som ansvarar. Skriv aldrig in något hemligt här.',
      'Only whether the work is done and who answers for it. Never enter classified content here.',
    ),
  },
];

/** The four protected values (målområden): what a risk threatens. */
export const protectedValues: readonly ProtectedValue[] = [
  {
    code: 'life',
    names: both('Individens trygghet och säkerhet', 'Safety and security of the individual'),
    definition: both(
      'Människors liv och hälsa, och att de kan känna sig trygga.',
      'The life and health of people, and that they can feel safe.',
    ),
  },
  {
    code: 'function',
    names: both('Stadens funktionalitet', 'Functions of the city'),
    definition: both(
      'Det som måste fungera varje dag: skola, omsorg, vatten, el, vägar och ledning.',
      'What must work every day: school, care, water, power, roads and leadership.',
    ),
  },
  {
    code: 'environment_property',
    names: both('Miljö och egendom', 'Environment and property'),
    definition: both(
      'Natur, vatten och luft, och de hus och saker som tillhör alla eller någon.',
      'Nature, water and air, and the buildings and things that belong to all or to somebody.',
    ),
  },
  {
    code: 'fundamental_values',
    names: both('Grundläggande värden', 'Fundamental values'),
    definition: both(
      'Demokrati, rättssäkerhet, allas lika värde och förtroendet för det allmänna.',
      'Democracy, the rule of law, the equal worth of all and trust in public bodies.',
    ),
  },
];
