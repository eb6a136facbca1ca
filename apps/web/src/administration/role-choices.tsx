import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { roles as allRoles, type Role } from '#domain';
import { languageOf } from '../i18n/language.js';
import { roleName } from '../session/role-name.js';
import { Checkbox } from '../ui/choices.js';
import { Select } from '../ui/select.js';
import { unitsQuery, type NewPerson } from './people-queries.js';

/** Roles that are held in the person's own unit; all others hold everywhere. */
const OF_UNIT: readonly Role[] = ['reporter', 'unit_manager'];

/** A role as it is given. @param unitId the person's own unit, or ''. */
export function roleIn(role: Role, unitId: string): NewPerson['roles'][number] {
  return { role, ...(unitId && OF_UNIT.includes(role) && { unitId }) };
}

interface RoleChoicesProps {
  /** Before the ids of its boxes. */
  readonly prefix: string;
  readonly roles: readonly Role[];
  readonly onChange: (roles: readonly Role[]) => void;
}

/** Which roles somebody holds. */
export function RoleChoices({ prefix, roles, onChange }: RoleChoicesProps) {
  const { t, i18n } = useTranslation();
  return (
    <fieldset className="part-group">
      <legend>{t('setup.people.roles')}</legend>
      <p>{t('setup.people.rolesHint')}</p>
      <div className="role-choices">
        {allRoles.map((role) => (
          <Checkbox
            key={role}
            id={`${prefix}-${role}`}
            label={roleName(role, languageOf(i18n))}
            checked={roles.includes(role)}
            onChange={(isHeld) =>
              onChange(isHeld ? [...roles, role] : roles.filter((each) => each !== role))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}

interface UnitChoiceProps {
  readonly id: string;
  readonly value: string;
  readonly onChange: (unitId: string) => void;
}

/** The unit that somebody reports for, or none. */
export function UnitChoice({ id, value, onChange }: UnitChoiceProps) {
  const { t } = useTranslation();
  const units = useQuery(unitsQuery);
  return (
    <Select id={id} label={t('setup.people.unit')} value={value} onChange={onChange}>
      <option value="">{t('setup.people.noUnit')}</option>
      {(units.data?.items ?? []).map((unit) => (
        <option key={unit.id} value={unit.id}>
          {unit.name}
        </option>
      ))}
    </Select>
  );
}
