import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { roles as allRoles } from '#domain';
import { languageOf } from '../i18n/language.js';
import { roleName } from '../session/role-name.js';
import { Failure, Loading } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { Details } from '../ui/details.js';
import { GiveRoleForm } from './give-role-form.js';
import {
  changeHolding,
  holdingsOf,
  type Holding,
  type Organisation,
} from './organisation-queries.js';
import { DayField, daysInWords, SaveForm } from './save-form.js';

interface HoldingsProps {
  readonly organisation: Organisation;
  readonly administers: boolean;
}

/** Who holds which role, where, from when to when. */
export function Holdings({ organisation, administers }: HoldingsProps) {
  const { t } = useTranslation();
  const holdings = useQuery(holdingsOf(organisation.code));
  const items = holdings.data ?? [];
  return (
    <section className="organisation-part" aria-labelledby="holdings-heading">
      <h2 id="holdings-heading">{t('organisation.roles')}</h2>
      {holdings.isPending && <Loading />}
      {holdings.isError && (
        <Failure problem={holdings.error} onRetry={() => void holdings.refetch()} />
      )}
      {holdings.data && items.length === 0 && <p>{t('organisation.noRoles')}</p>}
      {items.length > 0 && (
        <ul className="organisation-list">
          {items.map((holding) => (
            <One key={holding.id} holding={holding} administers={administers} />
          ))}
        </ul>
      )}
      {administers && (
        <Details summary={t('organisation.giveRole')}>
          <GiveRoleForm prefix="role" organisation={organisation} roles={allRoles} inUnits />
        </Details>
      )}
    </section>
  );
}

function One({ holding, administers }: { holding: Holding; administers: boolean }) {
  const { t, i18n } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const { id, person, role, unit, from, lastDay, fromRegister } = holding;
  const name = person.name ?? t('organisation.hidden');
  const about = [
    roleName(role, languageOf(i18n)),
    unit?.name,
    daysInWords(t, from, lastDay),
    fromRegister && t('organisation.fromRegister'),
  ];
  return (
    <li>
      <span>
        <strong>{name}</strong>
        <span className="organisation-term">{about.filter(Boolean).join(' · ')}</span>
      </span>
      {administers && !isOpen && (
        <Button
          variant="quiet"
          aria-label={t('organisation.changeDaysNamed', { name })}
          onClick={() => setIsOpen(true)}
        >
          {t('organisation.changeDays')}
        </Button>
      )}
      {isOpen && <LastDay {...{ id, lastDay }} onDone={() => setIsOpen(false)} />}
    </li>
  );
}

interface LastDayProps {
  readonly id: string;
  readonly lastDay: string | null;
  readonly onDone: () => void;
}

/** When a role ends; an empty day takes the ending back. */
function LastDay({ id, lastDay, onDone }: LastDayProps) {
  const { t } = useTranslation();
  const [day, setDay] = useState(lastDay ?? '');
  return (
    <SaveForm
      prefix={`holding-${id}`}
      submit={t('setup.save')}
      run={() => changeHolding(id, { lastDay: day.trim() || null, was: lastDay })}
      onKept={onDone}
    >
      {(errorAt) => (
        <DayField
          id={`holding-${id}-lastDay`}
          label={t('organisation.lastDay')}
          value={day}
          error={errorAt('lastDay')}
          onChange={setDay}
        />
      )}
    </SaveForm>
  );
}
