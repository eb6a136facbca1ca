import { term, type CodedTerm } from './terms.js';

/**
 * Coded answers of a staff incident (Brå's otillåten påverkan, Brå 2016:13, widened with indirect
 * exposure as the founding programme asks). Threat and violence without a wish to influence (affect,
 * illness, dementia, a pupil) have the same kinds, and `influenceIntents` tells them apart.
 */
export const influenceKinds = [
  term('harassment', 'Trakasserier', 'Harassment'),
  term('threat', 'Hot', 'Threat'),
  term('violence', 'Våld', 'Violence'),
  term('damage', 'Skadegörelse eller stöld', 'Damage or theft'),
  term('offer', 'Otillbörligt erbjudande', 'Improper offer'),
  term('relation', 'Vänskapskorruption eller jäv', 'Improper relation'),
  term('infiltration', 'Infiltration', 'Infiltration'),
  term('disinformation', 'Desinformation', 'Disinformation'),
  term('indirect', 'Indirekt påverkan', 'Indirect influence'),
] as const;

/** Answers to "Upplever du att syftet var att påverka ditt arbete?". */
export const influenceIntents = [
  term('yes', 'Ja', 'Yes'),
  term('no', 'Nej', 'No'),
  term('unclear', 'Oklart', 'Unclear'),
] as const;

/** Who did it, as a role; never a person. */
export const actorTypes = [
  term('client', 'Brukare eller klient', 'Client'),
  term('relative', 'Anhörig', 'Relative'),
  term('pupil', 'Elev', 'Pupil'),
  term('guardian', 'Vårdnadshavare', 'Parent or guardian'),
  term('public', 'Allmänheten', 'Member of the public'),
  term('criminal_network', 'Känd gängmiljö', 'Known gang setting'),
  term('extremist', 'Extremistisk miljö', 'Extremist setting'),
  term('colleague', 'Medarbetare', 'Colleague'),
  term('organisation', 'Förening eller företag', 'Association or company'),
  term('unknown', 'Okänd', 'Unknown'),
] as const;

/** What it led to. `considered_changing_decision` is asked for on its own: it is seldom told. */
export const consequences = [
  term('fear', 'Rädsla', 'Fear'),
  term('sick_leave', 'Sjukskrivning', 'Sick leave'),
  term('changed_duties', 'Byte av ärende eller arbete', 'Change of case or work'),
  term('changed_decision', 'Ändrat beslut', 'Changed decision'),
  term(
    'considered_changing_decision',
    'Övervägt att ändra beslut',
    'Considered changing a decision',
  ),
  term('self_censorship', 'Självcensur', 'Self-censorship'),
  term('security_measure', 'Säkerhetsåtgärd', 'Security measure'),
  term('protected_identity', 'Skyddade personuppgifter', 'Protected identity'),
] as const;

/** How it reached the person. */
export const channels = [
  term('in_person', 'Fysiskt möte', 'In person'),
  term('telephone', 'Telefon', 'Telephone'),
  term('letter', 'Brev', 'Letter'),
  term('email', 'E-post', 'E-mail'),
  term('social_media', 'Sociala medier', 'Social media'),
  term('at_home', 'Vid hemmet', 'At home'),
] as const;

/** The role of the person it was aimed at. */
export const victimRoles = [
  term('employee', 'Anställd', 'Employee'),
  term('elected', 'Förtroendevald', 'Elected representative'),
  term('substitute', 'Vikarie', 'Substitute'),
  term('contractor', 'Entreprenör', 'Contractor'),
  term('volunteer', 'Volontär', 'Volunteer'),
] as const;

export type InfluenceKind = (typeof influenceKinds)[number]['code'];
export type InfluenceIntent = (typeof influenceIntents)[number]['code'];
export type ActorType = (typeof actorTypes)[number]['code'];
export type Consequence = (typeof consequences)[number]['code'];
export type Channel = (typeof channels)[number]['code'];
export type VictimRole = (typeof victimRoles)[number]['code'];

/** Every coded list of the staff incident, by the name of its field. */
export const staffIncidentCodes: Readonly<Record<string, readonly CodedTerm[]>> = {
  influenceKind: influenceKinds,
  influenceIntent: influenceIntents,
  actorType: actorTypes,
  consequence: consequences,
  channel: channels,
  victimRole: victimRoles,
};
