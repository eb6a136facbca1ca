import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '#domain';
import { peopleQuery } from '../administration/people-queries.js';
import { formatDate } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { roleName } from '../session/role-name.js';
import { Combobox } from '../ui/combobox.js';
import { Select } from '../ui/select.js';
import { giveRole, unitsOf, type Organisation } from './organisation-queries.js';
import { DayField, SaveForm } from './save-form.js';

const HITS_MAX = 30;

interface GiveRoleFormProps {
  readonly prefix: string;
  readonly organisation: Organisation;
  readonly roles: readonly Role[];
  /** Whether the role may be held in a unit. */
  readonly inUnits?: boolean;
}

/** Gives somebody a role in the organisation from a day on, and to a day if that is known. */
export function GiveRoleForm({ prefix, organisation, roles, inUnits }: GiveRoleFormProps) {
  const { t, i18n } = useTranslation();
  const [personId, setPersonId] = useState('');
  const [role, setRole] = useState<Role>(roles[0] ?? 'reporter');
  const [unitId, setUnitId] = useState('');
  const [from, setFrom] = useState(() => formatDate(Date.now()));
  const [lastDay, setLastDay] = useState('');
  return (
    <SaveForm
      prefix={prefix}
      submit={t('organisation.giveRole')}
      run={() =>
        giveRole({
          ...{ personId, role, organisation: organisation.code, from: from.trim() },
          lastDay: lastDay.trim() || null,
          ...(unitId && { unitId }),
        })
      }
      onKept={() => setPersonId('')}
      check={() => (personId ? [] : [{ field: 'personId', text: t('organisation.personMissing') }])}
    >
      {(errorAt) => (
        <>
          <PersonField
            id={`${prefix}-personId`}
            value={personId}
            error={errorAt('personId')}
            onChange={setPersonId}
          />
          <Select
            id={`${prefix}-role`}
            label={t('organisation.role')}
            value={role}
            onChange={(value) => setRole(value as Role)}
          >
            {roles.map((each) => (
              <option key={each} value={each}>
                {roleName(each, languageOf(i18n))}
              </option>
            ))}
          </Select>
          {inUnits && (
            <UnitField
              id={`${prefix}-unitId`}
              organisation={organisation.code}
              value={unitId}
              error={errorAt('unitId')}
              onChange={setUnitId}
            />
          )}
          <DayField
            id={`${prefix}-from`}
            label={t('organisation.from')}
            value={from}
            error={errorAt('from')}
            onChange={setFrom}
          />
          <DayField
            id={`${prefix}-lastDay`}
            label={t('organisation.lastDay')}
            value={lastDay}
            error={errorAt('lastDay')}
            onChange={setLastDay}
          />
        </>
      )}
    </SaveForm>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
}

function UnitField({
  id,
  organisation,
  value,
  error,
  onChange,
}: ChoiceProps & { organisation: string }) {
  const { t } = useTranslation();
  const units = useQuery(unitsOf(organisation));
  return (
    <Select id={id} label={t('organisation.where')} value={value} error={error} onChange={onChange}>
      <option value="">{t('organisation.wholeOrganisation')}</option>
      {(units.data ?? []).map((unit) => (
        <option key={unit.id} value={unit.id}>
          {unit.name}
        </option>
      ))}
    </Select>
  );
}

/** Finds one of the people who work here, by name or address. */
export function PersonField({ id, value, error, onChange }: ChoiceProps) {
  const { t } = useTranslation();
  const people = useQuery(peopleQuery);
  const all = people.data;
  const search = useCallback(
    (text: string) => {
      const wanted = text.trim().toLocaleLowerCase('sv');
      const hits = (all ?? []).filter(({ name, email }) =>
        `${name} ${email ?? ''}`.toLocaleLowerCase('sv').includes(wanted),
      );
      const options = hits.slice(0, HITS_MAX).map((each) => {
        return { value: each.id, label: each.name, beside: each.email ?? '' };
      });
      return [{ key: 'people', heading: null, options }];
    },
    [all],
  );
  return (
    <Combobox
      id={id}
      label={t('organisation.person')}
      hint={t('organisation.personHint')}
      error={error}
      search={search}
      chosen={value}
      chosenLabel={all?.find((each) => each.id === value)?.name ?? ''}
      onChoose={onChange}
      clearable
      listLabel={t('organisation.person')}
      hits={(count) => t('organisation.hits', { count })}
    />
  );
}
