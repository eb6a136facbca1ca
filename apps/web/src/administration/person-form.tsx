import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '#domain';
import { Button } from '../ui/button.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { TextField } from '../ui/text-field.js';
import { InvitationLink } from './invitation-link.js';
import { errorAt, errorsOf } from './part-form.js';
import { addPerson, useForgetPeople, type Invitation, type NewPerson } from './people-queries.js';
import { PlaceChoice, RoleChoices } from './role-choices.js';
import { nowhere, placeErrors, roleIn, useOrganisations, type RolePlace } from './role-place.js';

interface Written {
  readonly name: string;
  readonly email: string;
  readonly place: RolePlace;
  readonly roles: readonly Role[];
}

/** What one person often is in a small municipality. Reviewing what they did is then somebody else's. */
const SEVERAL: readonly Role[] = [
  'reporter',
  'prevention_coordinator',
  'security_coordinator',
  'analyst',
];

const empty: Written = { name: '', email: '', place: nowhere, roles: ['reporter'] };
const PLACE_IDS = { organisation: 'organisation', unit: 'unit' } as const;

function wishOf({ name, email, place, roles }: Written): NewPerson {
  return {
    ...{ name: name.trim(), email: email.trim() },
    ...(place.unitId && { unitId: place.unitId }),
    roles: roles.map((role) => roleIn(role, place)),
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
  const { organisations, usual } = useOrganisations();
  const [typed, setWritten] = useState(empty);
  // With one organisation of one's own there is nothing to choose.
  const place = typed.place.organisationId ? typed.place : { ...nowhere, organisationId: usual };
  const written = { ...typed, place };
  const [own, setOwn] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [given, setGiven] = useState<{ name: string; invitation: Invitation } | null>(null);
  const add = useMutation({
    mutationFn: () => addPerson(wishOf(written)),
    onSuccess: async ({ invitation }) => {
      setGiven({ name: written.name.trim(), invitation });
      setWritten({ ...empty, place });
      await forget();
    },
    onError: () => setAttempt((count) => count + 1),
  });
  const change = (changed: Partial<Written>): void => setWritten({ ...written, ...changed });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const errors = [
      ...missingIn(written, t),
      ...placeErrors(written.roles, place, organisations, t, PLACE_IDS),
    ];
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
      <Button variant="quiet" onClick={() => change({ roles: SEVERAL })}>
        {t('setup.people.several')}
      </Button>
      <p className="person-about">{t('setup.people.severalHint')}</p>
      <RoleChoices prefix="role" roles={written.roles} onChange={(roles) => change({ roles })} />
      <Button type="submit" busy={add.isPending}>
        {t('setup.people.addAndLink')}
      </Button>
      {given && <InvitationLink {...given} />}
    </form>
  );
}

interface PersonFieldsProps {
  readonly written: Written;
  readonly errors: readonly FormError[];
  readonly onChange: (changed: Partial<Written>) => void;
}

function PersonFields({ written, errors, onChange }: PersonFieldsProps) {
  const { t } = useTranslation();
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
      <PlaceChoice
        ids={PLACE_IDS}
        place={written.place}
        errorAt={(field) => errorAt(errors, field)}
        onChange={(place) => onChange({ place })}
      />
    </>
  );
}
