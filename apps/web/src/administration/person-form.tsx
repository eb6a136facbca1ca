import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { roles as allRoles, type Role } from '#domain';
import { languageOf } from '../i18n/language.js';
import { roleName } from '../session/role-name.js';
import { Button } from '../ui/button.js';
import { Checkbox } from '../ui/choices.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { Select } from '../ui/select.js';
import { TextField } from '../ui/text-field.js';
import { InvitationLink } from './invitation-link.js';
import { errorAt, errorsOf } from './part-form.js';
import {
  addPerson,
  unitsQuery,
  useForgetPeople,
  type Invitation,
  type NewPerson,
} from './people-queries.js';

/** Roles that are held in the person's own unit; all others hold everywhere. */
const OF_UNIT: readonly Role[] = ['reporter', 'unit_manager'];

interface Written {
  readonly name: string;
  readonly email: string;
  readonly unitId: string;
  readonly roles: readonly Role[];
}

const empty: Written = { name: '', email: '', unitId: '', roles: ['reporter'] };

function wishOf({ name, email, unitId, roles }: Written): NewPerson {
  return {
    ...{ name: name.trim(), email: email.trim() },
    ...(unitId && { unitId }),
    roles: roles.map((role) => ({ role, ...(unitId && OF_UNIT.includes(role) && { unitId }) })),
  };
}

function missingIn({ name, email, roles }: Written, t: (key: string) => string): FormError[] {
  const errors: FormError[] = [];
  if (!name.trim()) errors.push({ field: 'name', text: t('setup.people.nameMissing') });
  if (!email.trim()) errors.push({ field: 'email', text: t('setup.people.emailMissing') });
  if (roles.length === 0) {
    errors.push({ field: 'role-reporter', text: t('setup.people.roleMissing') });
  }
  return errors;
}

/** Adds one person, who may have several roles, and shows the link to give them. */
export function PersonForm() {
  const { t } = useTranslation();
  const forget = useForgetPeople();
  const [written, setWritten] = useState(empty);
  const [own, setOwn] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [given, setGiven] = useState<{ name: string; invitation: Invitation } | null>(null);
  const add = useMutation({
    mutationFn: () => addPerson(wishOf(written)),
    onSuccess: async ({ invitation }) => {
      setGiven({ name: written.name.trim(), invitation });
      setWritten({ ...empty, unitId: written.unitId });
      await forget();
    },
    onError: () => setAttempt((count) => count + 1),
  });
  const change = (changed: Partial<Written>): void => setWritten({ ...written, ...changed });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const errors = missingIn(written, t);
    setOwn(errors);
    setAttempt((count) => count + 1);
    add.reset();
    if (errors.length === 0) add.mutate();
  };
  const errors = [
    ...own,
    ...errorsOf(add.error, t).map((error) =>
      error.field === 'part-heading' ? { ...error, field: 'email' } : error,
    ),
  ];
  return (
    <form className="part-group person-form" noValidate onSubmit={submit}>
      <h2>{t('setup.people.add')}</h2>
      <ErrorSummary heading={t('setup.problem')} errors={errors} attempt={attempt} />
      <PersonFields {...{ written, errors }} onChange={change} />
      <RoleChoices roles={written.roles} onChange={(roles) => change({ roles })} />
      <Button type="submit" busy={add.isPending}>
        {t('setup.people.addAndLink')}
      </Button>
      {given && <InvitationLink {...given} />}
    </form>
  );
}

interface RoleChoicesProps {
  readonly roles: readonly Role[];
  readonly onChange: (roles: readonly Role[]) => void;
}

function RoleChoices({ roles, onChange }: RoleChoicesProps) {
  const { t, i18n } = useTranslation();
  return (
    <fieldset className="part-group">
      <legend>{t('setup.people.roles')}</legend>
      <p>{t('setup.people.rolesHint')}</p>
      <div className="role-choices">
        {allRoles.map((role) => (
          <Checkbox
            key={role}
            id={`role-${role}`}
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

interface PersonFieldsProps {
  readonly written: Written;
  readonly errors: readonly FormError[];
  readonly onChange: (changed: Partial<Written>) => void;
}

function PersonFields({ written, errors, onChange }: PersonFieldsProps) {
  const { t } = useTranslation();
  const units = useQuery(unitsQuery);
  return (
    <>
      <TextField
        id="name"
        label={t('setup.people.name')}
        value={written.name}
        autoComplete="off"
        error={errorAt(errors, 'name')}
        onChange={(name) => onChange({ name })}
      />
      <TextField
        id="email"
        type="email"
        label={t('setup.people.email')}
        value={written.email}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        error={errorAt(errors, 'email')}
        onChange={(email) => onChange({ email })}
      />
      <Select
        id="unit"
        label={t('setup.people.unit')}
        value={written.unitId}
        onChange={(unitId) => onChange({ unitId })}
      >
        <option value="">{t('setup.people.noUnit')}</option>
        {(units.data?.items ?? []).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </>
  );
}
