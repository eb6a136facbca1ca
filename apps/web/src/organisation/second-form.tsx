import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { permissionTable } from '#domain';
import {
  peopleQuery,
  setRoles,
  useForgetPeople,
  type PersonEntry,
} from '../administration/people-queries.js';
import { formatDate } from '../format/numbers.js';
import { Checkbox } from '../ui/choices.js';
import { Select } from '../ui/select.js';
import { PersonField } from './give-role-form.js';
import { nameSecondPerson } from './organisation-queries.js';
import { DayField, SaveForm } from './save-form.js';

const CAPACITIES = ['municipal_director', 'archivist', 'neighbour'] as const;
type Capacity = (typeof CAPACITIES)[number];

const mayReview = ({ roles }: PersonEntry): boolean =>
  roles.some(({ role }) => permissionTable[role].includes('break-glass.review'));

/** The roles that somebody has, and beside them the one that opens least of those that may review. */
const withReview = ({ unit, roles }: PersonEntry) => ({
  ...(unit && { unitId: unit.id }),
  roles: [
    ...roles.map((held) => ({
      role: held.role,
      ...(held.unit && { unitId: held.unit.id }),
      ...(held.organisation && { organisationId: held.organisation.id }),
    })),
    { role: 'archivist' as const },
  ],
});

/** Names the second of two, and gives the role that lets them review where none of theirs does. */
export function SecondForm() {
  const { t } = useTranslation();
  const [personId, setPersonId] = useState('');
  const [capacity, setCapacity] = useState<Capacity>('municipal_director');
  const [from, setFrom] = useState(() => formatDate(Date.now()));
  const [givesRole, setGivesRole] = useState(true);
  const people = useQuery(peopleQuery);
  const forgetPeople = useForgetPeople();
  const person = people.data?.find(({ id }) => id === personId);
  const lacksRole = person !== undefined && !mayReview(person);
  const save = async (): Promise<void> => {
    if (lacksRole && givesRole) await setRoles(person.id, withReview(person));
    await nameSecondPerson({ personId, capacity, from: from.trim() });
    await forgetPeople();
  };
  return (
    <SaveForm
      prefix="second"
      submit={t('organisation.second.name')}
      run={save}
      onKept={() => setPersonId('')}
      check={() => (personId ? [] : [{ field: 'personId', text: t('organisation.personMissing') }])}
    >
      {(errorAt) => (
        <>
          <PersonField
            id="second-personId"
            value={personId}
            error={errorAt('personId')}
            onChange={setPersonId}
          />
          <Select
            id="second-capacity"
            label={t('organisation.second.as')}
            value={capacity}
            onChange={(value) => setCapacity(value as Capacity)}
          >
            {CAPACITIES.map((each) => (
              <option key={each} value={each}>
                {t(`organisation.second.capacity.${each}`)}
              </option>
            ))}
          </Select>
          {lacksRole && (
            <Checkbox
              id="second-role"
              label={t('people.second.giveRole')}
              hint={t('people.second.giveRoleHint')}
              checked={givesRole}
              onChange={setGivesRole}
            />
          )}
          <DayField
            id="second-from"
            label={t('organisation.from')}
            value={from}
            error={errorAt('from')}
            onChange={setFrom}
          />
        </>
      )}
    </SaveForm>
  );
}
