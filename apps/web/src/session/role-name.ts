import { isRole, roleNames } from '#domain';
import type { Language } from '../format/numbers.js';

/** A role's name; a role that this page is too old to know is shown by its code. */
export function roleName(role: string, language: Language): string {
  return isRole(role) ? roleNames[role][language] : role;
}
