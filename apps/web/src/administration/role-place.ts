import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { roleScopes, type Role } from '#domain';
import { formatDate } from '../format/numbers.js';
import { organisationsQuery, type Organisation } from '../organisation/organisation-queries.js';
import type { FormError } from '../ui/error-summary.js';
import type { NewPerson } from './people-queries.js';

/** Where somebody's roles are held, and what they report for; '' for none. */
export interface RolePlace {
  readonly organisationId: string;
  readonly unitId: string;
}

export const nowhere: RolePlace = { organisationId: '', unitId: '' };

/** A role as it is given: in the unit or the organisation where it needs one, else everywhere. */
export function roleIn(
  role: Role,
  { organisationId, unitId }: RolePlace,
): NewPerson['roles'][number] {
  const scope = roleScopes[role];
  const isOfUnit = scope === 'unit' || role === 'reporter';
  if (isOfUnit && unitId) return { role, unitId };
  if (organisationId && (isOfUnit || scope === 'organisation')) return { role, organisationId };
  return { role };
}

/** Organisations that have not ended, and the one that roles are held in where there is only one to choose. */
export function useOrganisations(): {
  readonly organisations: readonly Organisation[];
  readonly isLoaded: boolean;
  readonly usual: string;
} {
  const { data } = useQuery(organisationsQuery);
  const today = formatDate(Date.now());
  const organisations = (data ?? []).filter(({ lastDay }) => lastDay === null || lastDay >= today);
  const own = organisations.filter(({ kind }) => kind === 'committee' || kind === 'company');
  const usual = own.length === 1 ? (own[0]?.id ?? '') : '';
  return { organisations, isLoaded: data !== undefined, usual };
}

/** What the roles lack of a place to be held in. @param names of the fields of organisation and unit. */
export function placeErrors(
  roles: readonly Role[],
  place: RolePlace,
  organisations: readonly Organisation[],
  t: TFunction,
  names: { readonly organisation: string; readonly unit: string },
): FormError[] {
  const chosen = organisations.find(({ id }) => id === place.organisationId);
  const needs = (scope: string) => roles.some((role) => roleScopes[role] === scope);
  const errors: FormError[] = [];
  if (!chosen && (needs('organisation') || needs('unit'))) {
    errors.push({ field: names.organisation, text: t('people.organisationMissing') });
  }
  if (chosen && roles.includes('partner') && chosen.kind !== 'partner') {
    errors.push({ field: names.organisation, text: t('people.partnerElsewhere') });
  }
  // Units are chosen among those of the organisation: first things first.
  if (chosen && needs('unit') && !place.unitId) {
    errors.push({ field: names.unit, text: t('people.unitMissing') });
  }
  return errors;
}
