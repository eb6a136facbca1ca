import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { roles as allRoles, type Role } from '#domain';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { unitsOf } from '../organisation/organisation-queries.js';
import { roleName } from '../session/role-name.js';
import { Alert } from '../ui/alert.js';
import { Checkbox } from '../ui/choices.js';
import { Select } from '../ui/select.js';
import { useOrganisations, type RolePlace } from './role-place.js';

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

interface PlaceChoiceProps {
  /** The ids of its fields. */
  readonly ids: { readonly organisation: string; readonly unit: string };
  readonly place: RolePlace;
  readonly errorAt: (field: string) => string | undefined;
  readonly onChange: (place: RolePlace) => void;
}

/** The organisation in which roles are held, and the unit of it that somebody leads or reports for. */
export function PlaceChoice({ ids, place, errorAt, onChange }: PlaceChoiceProps) {
  const { t } = useTranslation();
  const { organisations, isLoaded } = useOrganisations();
  const chosen = organisations.find(({ id }) => id === place.organisationId);
  const units = useQuery({ ...unitsOf(chosen?.code ?? ''), enabled: chosen !== undefined });
  if (isLoaded && organisations.length === 0) {
    return (
      <Alert kind="attention" heading={t('people.noOrganisation')} headingLevel={3}>
        <p>{t('people.noOrganisationHelp')}</p>
        <p>
          <Link href="/organisations">{t('organisation.notice.see')}</Link>
        </p>
      </Alert>
    );
  }
  return (
    <>
      <Select
        id={ids.organisation}
        label={t('people.organisation')}
        hint={t('people.organisationHint')}
        value={place.organisationId}
        error={errorAt(ids.organisation)}
        onChange={(organisationId) => onChange({ organisationId, unitId: '' })}
      >
        <option value="">{t('people.noneChosen')}</option>
        {organisations.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        id={ids.unit}
        label={t('setup.people.unit')}
        value={place.unitId}
        error={errorAt(ids.unit)}
        onChange={(unitId) => onChange({ ...place, unitId })}
      >
        <option value="">{t(chosen ? 'setup.people.noUnit' : 'people.organisationFirst')}</option>
        {(units.data ?? [])
          .filter(({ lastDay }) => lastDay === null)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </Select>
    </>
  );
}
