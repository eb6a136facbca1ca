import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '#domain';
import { problemText } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { errorAt } from './part-form.js';
import { setRoles, useForgetPeople, type PersonEntry } from './people-queries.js';
import { PlaceChoice, RoleChoices } from './role-choices.js';
import { nowhere, placeErrors, roleIn, useOrganisations, type RolePlace } from './role-place.js';

/** The roles of somebody who is here already. */
export function ChangeRoles({ person, onDone }: { person: PersonEntry; onDone: () => void }) {
  const { t } = useTranslation();
  const forget = useForgetPeople();
  const { organisations, usual } = useOrganisations();
  const [changed, setPlace] = useState<RolePlace | null>(null);
  const place = changed ?? placeOf(person, usual);
  const [errors, setErrors] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [roles, setHeld] = useState<readonly Role[]>(() => [
    ...new Set(person.roles.map(({ role }) => role)),
  ]);
  const keep = useMutation({
    mutationFn: () =>
      setRoles(person.id, {
        ...(place.unitId && { unitId: place.unitId }),
        roles: roles.flatMap((role) => keptOrGiven(person, role, place)),
      }),
    onSuccess: async () => {
      await forget();
      onDone();
    },
  });
  const ids = { organisation: `organisation-${person.id}`, unit: `unit-${person.id}` };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const given = roles.filter((role) => keptOf(person, role, place).length === 0);
    const missing = placeErrors(given, place, organisations, t, ids);
    setErrors(missing);
    setAttempt((count) => count + 1);
    if (missing.length === 0) keep.mutate();
  };
  return (
    <form className="part-group change-roles" noValidate onSubmit={submit}>
      <ErrorSummary heading={t('setup.problem')} errors={errors} attempt={attempt} />
      <PlaceChoice
        {...{ ids, place }}
        errorAt={(field) => errorAt(errors, field)}
        onChange={setPlace}
      />
      <RoleChoices prefix={person.id} roles={roles} onChange={setHeld} />
      {keep.isError && (
        <Alert kind="attention" role="alert">
          <p>{problemText(keep.error, t)}</p>
        </Alert>
      )}
      <div className="part-save">
        <Button type="submit" busy={keep.isPending}>
          {t('setup.people.saveRoles')}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {t('setup.people.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Where the person is now: in the unit that they report for, else where a role is held. */
function placeOf({ unit, roles }: PersonEntry, usual: string): RolePlace {
  const held = roles.find((one) => (unit ? one.unit?.id === unit.id : one.organisation !== null));
  const organisationId = held?.organisation?.id ?? usual;
  return organisationId ? { organisationId, unitId: unit?.id ?? '' } : nowhere;
}

/** A role that is held stays where it is held, unless it is held in a unit that the person leaves. */
function keptOf(person: PersonEntry, role: Role, { unitId }: RolePlace) {
  const moved = unitId !== (person.unit?.id ?? '');
  const held = person.roles.filter((one) => one.role === role);
  return held.filter(({ unit }) => unit === null || !moved || unit.id !== person.unit?.id);
}

function keptOrGiven(person: PersonEntry, role: Role, place: RolePlace) {
  const kept = keptOf(person, role, place);
  if (kept.length === 0) return [roleIn(role, place)];
  return kept.map(({ unit, organisation }) => ({
    role,
    ...(unit && { unitId: unit.id }),
    ...(organisation && { organisationId: organisation.id }),
  }));
}
