import type { Bilingual } from '../errors/language.js';

/** The roles that a person can hold from and to dates, with their names in the user interface. */
export const roleNames = {
  reporter: { sv: 'Rapporterande medarbetare', en: 'Reporting staff' },
  unit_manager: { sv: 'Enhetschef', en: 'Unit manager' },
  safety_representative: { sv: 'Skyddsombud', en: 'Safety representative' },
  prevention_coordinator: { sv: 'Preventionssamordnare', en: 'Prevention coordinator' },
  security_coordinator: { sv: 'Säkerhetssamordnare', en: 'Security coordinator' },
  analyst: { sv: 'Analytiker', en: 'Analyst' },
  city_security_office: { sv: 'Stadens säkerhetsfunktion', en: 'City security office' },
  partner: { sv: 'Samverkanspart', en: 'Partner' },
  registrar: { sv: 'Registrator', en: 'Registrar' },
  archivist: { sv: 'Arkivarie', en: 'Archivist' },
  data_protection_officer: { sv: 'Dataskyddsombud', en: 'Data protection officer' },
  administrator: { sv: 'Administratör', en: 'Administrator' },
} as const satisfies Record<string, Bilingual>;

export type Role = keyof typeof roleNames;

export const roles = Object.keys(roleNames) as readonly Role[];

/** Whether `text` is a role. */
export function isRole(text: string): text is Role {
  return Object.hasOwn(roleNames, text);
}
