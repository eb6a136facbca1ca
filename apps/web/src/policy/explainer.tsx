import { useMutation, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleQuery, type PersonEntry } from '../administration/people-queries.js';
import { answer, api, ApiProblem } from '../api/client.js';
import { languageOf } from '../i18n/language.js';
import { roleName } from '../session/role-name.js';
import { problemText } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { Combobox, type ComboboxGroup } from '../ui/combobox.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { TextField } from '../ui/text-field.js';
import { ExplanationView } from './explanation.js';

const SHOWN_MAX = 20;
const noPeople: readonly PersonEntry[] = [];

/** Asks why a person may or may not do something with an incident. */
export function Explainer() {
  const { t } = useTranslation();
  const people = useQuery(peopleQuery).data ?? noPeople;
  const [personId, setPersonId] = useState('');
  const [incident, setIncident] = useState('');
  const [errors, setErrors] = useState<FormError[]>([]);
  const [attempts, setAttempts] = useState(0);
  const explained = useMutation({
    mutationFn: (query: { person: string; incident: string }) =>
      answer(api.GET('/api/v1/access/explanations', { params: { query } })),
    onError: () => setAttempts((count) => count + 1),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wrong = [
      ...(personId === '' ? [{ field: 'person', text: t('policy.explain.choosePerson') }] : []),
      ...(incident.trim() === ''
        ? [{ field: 'incident', text: t('policy.explain.writeIncident') }]
        : []),
    ];
    setErrors(wrong);
    setAttempts((count) => count + 1);
    explained.reset();
    if (wrong.length === 0) explained.mutate({ person: personId, incident: incident.trim() });
  };
  const name = people.find(({ id }) => id === personId)?.name ?? '';
  const isAbsent = explained.error instanceof ApiProblem && explained.error.status === 404;
  const refused = explained.isError
    ? [
        {
          field: 'incident',
          text: isAbsent ? t('policy.explain.notFound') : problemText(explained.error, t),
        },
      ]
    : errors;
  const errorOf = (id: string) => refused.find(({ field }) => field === id)?.text;
  return (
    <section aria-labelledby="policy-explain">
      <h2 id="policy-explain">{t('policy.explain.heading')}</h2>
      <p>{t('policy.explain.intro')}</p>
      <form className="policy-form" noValidate onSubmit={submit}>
        <ErrorSummary heading={t('policy.explain.problem')} errors={refused} attempt={attempts} />
        <PersonChoice
          {...{ people, chosen: personId, name, error: errorOf('person') }}
          onChoose={setPersonId}
        />
        <TextField
          id="incident"
          label={t('policy.explain.incident')}
          hint={t('policy.explain.incidentHint')}
          error={errorOf('incident')}
          value={incident}
          autoComplete="off"
          spellCheck={false}
          onChange={setIncident}
        />
        <Button type="submit" variant="primary" busy={explained.isPending}>
          {t('policy.explain.ask')}
        </Button>
      </form>
      {explained.data && <Answered name={name} explanation={explained.data} />}
    </section>
  );
}

/** The answer comes below what was asked, and is where one goes on reading. */
function Answered(props: Parameters<typeof ExplanationView>[0]) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [props.explanation]);
  return (
    <div ref={place} tabIndex={-1} className="policy-answer">
      <ExplanationView {...props} />
    </div>
  );
}

interface PersonChoiceProps {
  readonly people: readonly PersonEntry[];
  readonly chosen: string;
  readonly name: string;
  readonly error: string | undefined;
  readonly onChoose: (id: string) => void;
}

function PersonChoice({ people, chosen, name, error, onChoose }: PersonChoiceProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const search = useCallback(
    (text: string): ComboboxGroup[] => {
      const wanted = text.trim().toLocaleLowerCase(language);
      const options = people
        .filter((person) => person.name.toLocaleLowerCase(language).includes(wanted))
        .slice(0, SHOWN_MAX)
        .map(({ id, name: label, roles }) => ({
          ...{ value: id, label },
          beside: [...new Set(roles.map(({ role }) => roleName(role, language)))].join(', '),
        }));
      return [{ key: 'people', heading: null, options }];
    },
    [people, language],
  );
  return (
    <Combobox
      id="person"
      label={t('policy.explain.person')}
      error={error}
      search={search}
      chosen={chosen}
      chosenLabel={name}
      onChoose={onChoose}
      listLabel={t('policy.explain.people')}
      hits={(count) => t('policy.explain.hits', { count })}
    />
  );
}
