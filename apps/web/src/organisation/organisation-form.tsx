import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../ui/choices.js';
import { Select } from '../ui/select.js';
import { TextField } from '../ui/text-field.js';
import { addOrganisation, changeOrganisation, type Organisation } from './organisation-queries.js';
import { DayField, SaveForm } from './save-form.js';

const KINDS = ['committee', 'company', 'partner', 'city'] as const;
type Kind = (typeof KINDS)[number];

interface AddProps {
  readonly all: readonly Organisation[];
  /** Whether it may lie under nothing: a registrar adds below what is theirs. */
  readonly administers: boolean;
}

/** One organisation more. */
export function AddOrganisation({ all, administers }: AddProps) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<Kind>('committee');
  const above = all.filter(({ mayChange }) => mayChange);
  const usual = above.find((each) => each.kind === 'city') ?? (administers ? undefined : above[0]);
  const [parent, setParent] = useState(usual?.code ?? '');
  return (
    <SaveForm
      prefix="add-organisation"
      submit={t('organisation.add')}
      run={() => addOrganisation({ name, kind, ...(parent && { parent }) })}
      onKept={() => setName('')}
      check={() => (name.trim() ? [] : [{ field: 'name', text: t('organisation.nameMissing') }])}
    >
      {(errorAt) => (
        <>
          <TextField
            id="add-organisation-name"
            label={t('organisation.name')}
            value={name}
            error={errorAt('name')}
            autoComplete="off"
            onChange={setName}
          />
          <Select
            id="add-organisation-kind"
            label={t('organisation.kindLabel')}
            value={kind}
            onChange={(value) => setKind(value as Kind)}
          >
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {t(`organisation.kind.${each}`)}
              </option>
            ))}
          </Select>
          <Parent
            id="add-organisation-parent"
            value={parent}
            error={errorAt('parent')}
            all={above}
            mayBeNone={administers}
            onChange={setParent}
          />
        </>
      )}
    </SaveForm>
  );
}

interface ChangeProps {
  readonly organisation: Organisation;
  readonly all: readonly Organisation[];
}

/** Renames an organisation, puts it under another, ends it, or says whom a partner works with. */
export function ChangeOrganisation({ organisation, all }: ChangeProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(organisation.name);
  const [parent, setParent] = useState(organisation.parent ?? '');
  const [lastDay, setLastDay] = useState(organisation.lastDay ?? '');
  const [worksWith, setWorksWith] = useState<readonly string[]>(organisation.worksWith);
  const isPartner = organisation.kind === 'partner';
  const links = all.filter(({ kind }) => kind === 'committee' || kind === 'company');
  return (
    <SaveForm
      prefix="organisation"
      submit={t('setup.save')}
      run={() =>
        changeOrganisation(organisation, {
          ...{ name, parent: parent || null, lastDay: lastDay.trim() || null },
          ...(isPartner && { worksWith: [...worksWith] }),
        })
      }
      check={() => (name.trim() ? [] : [{ field: 'name', text: t('organisation.nameMissing') }])}
    >
      {(errorAt) => (
        <>
          <TextField
            id="organisation-name"
            label={t('organisation.name')}
            value={name}
            error={errorAt('name')}
            autoComplete="off"
            onChange={setName}
          />
          <Parent
            id="organisation-parent"
            value={parent}
            error={errorAt('parent')}
            all={all.filter(({ id }) => id !== organisation.id)}
            mayBeNone
            onChange={setParent}
          />
          <DayField
            id="organisation-lastDay"
            label={t('organisation.endsOn')}
            value={lastDay}
            error={errorAt('lastDay')}
            onChange={setLastDay}
          />
          {isPartner && (
            <fieldset className="organisation-links">
              <legend>{t('organisation.worksWith')}</legend>
              {links.map((each) => (
                <Checkbox
                  key={each.code}
                  id={`works-with-${each.code}`}
                  label={each.name}
                  checked={worksWith.includes(each.code)}
                  onChange={(isLinked) =>
                    setWorksWith(
                      isLinked
                        ? [...worksWith, each.code]
                        : worksWith.filter((code) => code !== each.code),
                    )
                  }
                />
              ))}
            </fieldset>
          )}
        </>
      )}
    </SaveForm>
  );
}

interface ParentProps {
  readonly id: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly all: readonly Organisation[];
  readonly mayBeNone: boolean;
  readonly onChange: (code: string) => void;
}

function Parent({ id, value, error, all, mayBeNone, onChange }: ParentProps) {
  const { t } = useTranslation();
  return (
    <Select
      id={id}
      label={t('organisation.parent')}
      hint={t('organisation.parentHint')}
      error={error}
      value={value}
      onChange={onChange}
    >
      {mayBeNone && <option value="">{t('organisation.noParent')}</option>}
      {all
        .filter(({ kind }) => kind !== 'partner')
        .map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
    </Select>
  );
}
