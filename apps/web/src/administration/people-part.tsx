import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { roleName } from '../session/role-name.js';
import { SecondWarning } from '../organisation/second-warning.js';
import { Failure, Loading, problemText } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { Details } from '../ui/details.js';
import { Tag } from '../ui/tag.js';
import { GoOn } from './areas-part.js';
import { ChangeRoles } from './change-roles.js';
import { InvitationLink } from './invitation-link.js';
import { PartnerLink, signsInByLink } from './partner-link.js';
import type { PartFrame } from './part-form.js';
import { PeopleFile } from './people-file.js';
import {
  changeAccount,
  invite,
  peopleQuery,
  protectPerson,
  useForgetPeople,
  type Invitation,
  type PersonEntry,
} from './people-queries.js';
import { PersonForm } from './person-form.js';
import { ResetSecondStep } from './reset-second-step.js';

/** Who works with incidents here: by hand or from a file, each with a link to set a password. */
export function PeoplePart({ frame }: { frame: PartFrame }) {
  const { t } = useTranslation();
  return (
    <div className="part-form">
      <PersonForm />
      <Details summary={t('setup.people.fromFile')}>
        <PeopleFile columns={t('setup.people.columns')} />
      </Details>
      <SecondWarning />
      <PeopleList />
      {frame.isStep && <GoOn frame={frame} />}
    </div>
  );
}

function PeopleList() {
  const { t } = useTranslation();
  const people = useQuery(peopleQuery);
  if (people.isPending) return <Loading />;
  if (people.isError) {
    return <Failure problem={people.error} onRetry={() => void people.refetch()} />;
  }
  return (
    <section className="part-known" aria-labelledby="people-heading">
      <h2 id="people-heading">{t('setup.people.known', { count: people.data.length })}</h2>
      <ul className="people-list">
        {people.data.map((person) => (
          <Person key={person.id} person={person} />
        ))}
      </ul>
    </section>
  );
}

function Person({ person }: { person: PersonEntry }) {
  const { t, i18n } = useTranslation();
  const forget = useForgetPeople();
  const [link, setLink] = useState<Invitation | null>(null);
  const [isChanging, setIsChanging] = useState(false);
  const { id, name, email, unit, state } = person;
  const give = useMutation({
    mutationFn: () => invite(id),
    onSuccess: async (invitation) => {
      setLink(invitation);
      await forget();
    },
  });
  const change = useMutation({
    mutationFn: (to: 'disabled' | 'enabled') => changeAccount(id, to),
    onSuccess: forget,
  });
  const protect = useMutation({
    mutationFn: (isProtected: boolean) => protectPerson(id, isProtected),
    onSuccess: forget,
  });
  const problem = give.error ?? change.error ?? protect.error;
  const roles = [...new Set(person.roles.map(({ role }) => role))];
  return (
    <li className="person">
      <div>
        <p className="person-name">
          {name}{' '}
          <Tag kind={state === 'active' ? 'accent' : 'neutral'}>
            {t(`setup.people.state.${state}`)}
          </Tag>
          {person.protectedIdentity && (
            <>
              {' '}
              <Tag kind="attention">{t('setup.people.protected')}</Tag>
            </>
          )}
        </p>
        <p className="person-about">
          {[email, unit?.name, roles.map((role) => roleName(role, languageOf(i18n))).join(', ')]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <PersonTools
        {...{ person, isGiving: give.isPending, isMoving: change.isPending }}
        onInvite={() => give.mutate()}
        onMove={(to) => change.mutate(to)}
        onRoles={() => setIsChanging(true)}
        onProtect={(isProtected) => protect.mutate(isProtected)}
      />
      {isChanging && <ChangeRoles person={person} onDone={() => setIsChanging(false)} />}
      {link && <InvitationLink name={name} invitation={link} />}
      {problem && (
        <Alert kind="attention" role="alert">
          <p>{problemText(problem, t)}</p>
        </Alert>
      )}
    </li>
  );
}

interface PersonToolsProps {
  readonly person: PersonEntry;
  readonly isGiving: boolean;
  readonly isMoving: boolean;
  readonly onInvite: () => void;
  readonly onMove: (to: 'disabled' | 'enabled') => void;
  readonly onRoles: () => void;
  readonly onProtect: (isProtected: boolean) => void;
}

function PersonTools(tools: PersonToolsProps) {
  const { t } = useTranslation();
  const { person, isGiving, isMoving, onInvite, onMove, onRoles, onProtect } = tools;
  const { name, state, protectedIdentity } = person;
  return (
    <div className="person-tools">
      {signsInByLink(person) && <PartnerLink person={person} />}
      {state !== 'disabled' && state !== 'no_account' && !signsInByLink(person) && (
        <Button
          busy={isGiving}
          aria-label={t('setup.people.inviteNamed', { name })}
          onClick={onInvite}
        >
          {t(state === 'active' ? 'setup.people.newPassword' : 'setup.people.invite')}
        </Button>
      )}
      <Button variant="quiet" aria-label={t('setup.people.rolesNamed', { name })} onClick={onRoles}>
        {t('setup.people.changeRoles')}
      </Button>
      <Button
        variant="quiet"
        aria-label={t(`setup.people.${protectedIdentity ? 'unprotectNamed' : 'protectNamed'}`, {
          name,
        })}
        onClick={() => onProtect(!protectedIdentity)}
      >
        {t(`setup.people.${protectedIdentity ? 'unprotect' : 'protect'}`)}
      </Button>
      <ResetSecondStep person={person} />
      {state !== 'no_account' && (
        <Button
          variant="quiet"
          busy={isMoving}
          aria-label={t(`setup.people.${state === 'disabled' ? 'openNamed' : 'closeNamed'}`, {
            name,
          })}
          onClick={() => onMove(state === 'disabled' ? 'enabled' : 'disabled')}
        >
          {t(state === 'disabled' ? 'setup.people.open' : 'setup.people.close')}
        </Button>
      )}
    </div>
  );
}
