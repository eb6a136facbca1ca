import type { Bilingual } from '#domain';
import type { MessageText } from './message-text.js';

const path = '/organisations';

const missing = (role: Bilingual): MessageText => ({
  title: {
    sv: `{organisation} saknar ${role.sv}`,
    en: `{organisation} has no ${role.en}`,
  },
  body: {
    sv: `Ingen är ${role.sv} i {organisation} nu. Utse någon, så att händelser läses av den som ansvarar.`,
    en: `Nobody is ${role.en} of {organisation} now. Name somebody, so that incidents are read by whoever answers for them.`,
  },
  path,
});

const ending = (role: Bilingual): MessageText => ({
  title: {
    sv: `{organisation} är snart utan ${role.sv}`,
    en: `{organisation} will soon have no ${role.en}`,
  },
  body: {
    sv: `Uppdraget som ${role.sv} i {organisation} slutar {lastDay}, och ingen tar vid. Förläng det eller utse någon annan.`,
    en: `The term of the ${role.en} of {organisation} ends on {lastDay}, and nobody follows. Extend it or name somebody else.`,
  },
  path,
});

const security = { sv: 'säkerhetssamordnare', en: 'security coordinator' };
const prevention = { sv: 'preventionssamordnare', en: 'prevention coordinator' };

/** Of coordinators that an organisation lacks. A kind for each role: a role has a name in each language. */
export const coordinatorTexts = {
  'coordinator.security-missing': missing(security),
  'coordinator.prevention-missing': missing(prevention),
  'coordinator.security-ending': ending(security),
  'coordinator.prevention-ending': ending(prevention),
} as const satisfies Record<string, MessageText>;
