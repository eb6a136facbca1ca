import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '#domain';
import { problemText } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { setRoles, useForgetPeople, type PersonEntry } from './people-queries.js';
import { RoleChoices, roleIn, UnitChoice } from './role-choices.js';

/** The roles of somebody who is here already. */
export function ChangeRoles({ person, onDone }: { person: PersonEntry; onDone: () => void }) {
  const { t } = useTranslation();
  const forget = useForgetPeople();
  const [unitId, setUnitId] = useState(person.unit?.id ?? '');
  const [roles, setHeld] = useState<readonly Role[]>(() => [
    ...new Set(person.roles.map(({ role }) => role)),
  ]);
  const keep = useMutation({
    mutationFn: () =>
      setRoles(person.id, {
        ...(unitId && { unitId }),
        roles: roles.flatMap((role) => keptOrGiven(person, role, unitId)),
      }),
    onSuccess: async () => {
      await forget();
      onDone();
    },
  });
  return (
    <div className="part-group change-roles">
      <UnitChoice id={`unit-${person.id}`} value={unitId} onChange={setUnitId} />
      <RoleChoices prefix={person.id} roles={roles} onChange={setHeld} />
      {keep.isError && (
        <Alert kind="attention" role="alert">
          <p>{problemText(keep.error, t)}</p>
        </Alert>
      )}
      <div className="part-save">
        <Button busy={keep.isPending} onClick={() => keep.mutate()}>
          {t('setup.people.saveRoles')}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {t('setup.people.cancel')}
        </Button>
      </div>
    </div>
  );
}

/** A role that is held stays where it is held; a new one is given as for anybody. */
function keptOrGiven(person: PersonEntry, role: Role, unitId: string) {
  const moved = unitId !== (person.unit?.id ?? '');
  const held = person.roles.filter((one) => one.role === role);
  const kept = held.filter(({ unit }) => unit === null || !moved || unit.id !== person.unit?.id);
  if (kept.length === 0) return [roleIn(role, unitId)];
  return kept.map(({ unit, organisation }) => ({
    role,
    ...(unit && { unitId: unit.id }),
    ...(organisation && { organisationId: organisation.id }),
  }));
}
