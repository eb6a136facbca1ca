import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorAt, errorsOf } from '../administration/part-form.js';
import { Failure, Loading } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { TextArea, TextField } from '../ui/text-field.js';
import {
  beginCollection,
  changeCollection,
  COLLECTIONS_KEY,
  suggestionQuery,
  type Collection,
  type Plan,
  type Suggestion,
} from './collection-queries.js';
import { RecipientFields } from './recipient-fields.js';

interface NewCollectionProps {
  readonly onKept: (collection: Collection) => void;
  readonly onLeave: () => void;
}

/** A new collection, as last year's was, with whoever is new. */
export function NewCollection({ onKept, onLeave }: NewCollectionProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(suggestionQuery(undefined));
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const { copiedFrom, year } = data;
  return (
    <CollectionForm
      heading={t('collections.ofYear', { year })}
      lead={
        copiedFrom === null
          ? t('collections.form.first')
          : t('collections.form.copied', { year: copiedFrom })
      }
      suggestion={data}
      save={(plan, id) => beginCollection({ ...plan, id, year })}
      {...{ onKept, onLeave }}
    />
  );
}

interface ChangeProps extends NewCollectionProps {
  readonly collection: Collection;
}

/** What is asked in one that is not closed. */
export function ChangedCollection({ collection, onKept, onLeave }: ChangeProps) {
  const { t } = useTranslation();
  const { id, revision, year, opensOn, dueOn, instructions, contact, asked } = collection;
  const { data, error, refetch } = useQuery(suggestionQuery(year));
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const forms = new Map(asked.map((each) => [each.organisationId, each.form]));
  const organisations = data.organisations.map((each) => ({
    ...each,
    form: forms.get(each.organisationId) ?? each.form,
    isNew: !forms.has(each.organisationId),
  }));
  return (
    <CollectionForm
      heading={t('collections.form.change')}
      lead={t('collections.form.changeLead')}
      suggestion={{ ...data, opensOn, dueOn, instructions, contact, organisations }}
      asked={[...forms.keys()]}
      save={(plan) => changeCollection(id, revision, plan)}
      {...{ onKept, onLeave }}
    />
  );
}

interface CollectionFormProps extends NewCollectionProps {
  readonly heading: string;
  readonly lead: string;
  readonly suggestion: Suggestion;
  /** Those who are asked already; absent, all that are suggested. */
  readonly asked?: readonly string[];
  readonly save: (plan: Plan, id: string) => Promise<Collection>;
}

function CollectionForm(props: CollectionFormProps) {
  const { heading, lead, suggestion, asked, save, onKept, onLeave } = props;
  const { t } = useTranslation();
  const queries = useQueryClient();
  const title = useRef<HTMLHeadingElement>(null);
  const [id] = useState(() => crypto.randomUUID());
  const { organisations } = suggestion;
  const [plan, setPlan] = useState<Plan>(() => ({
    ...{ opensOn: suggestion.opensOn, dueOn: suggestion.dueOn },
    ...{ instructions: suggestion.instructions, contact: suggestion.contact },
    recipients: organisations
      .filter(({ organisationId }) => asked?.includes(organisationId) ?? true)
      .map(({ organisationId, form }) => ({ organisationId, form })),
  }));
  const [attempt, setAttempt] = useState(0);
  useEffect(() => title.current?.focus(), []);
  const keep = useMutation({
    mutationFn: () => save(plan, id),
    onSuccess: async (kept) => {
      await queries.invalidateQueries({ queryKey: COLLECTIONS_KEY });
      onKept(kept);
    },
    onError: () => setAttempt((count) => count + 1),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    keep.mutate();
  };
  const errors = errorsOf(keep.error, t).map(({ field, text }) => ({
    field: field.startsWith('recipients') ? 'recipients' : field,
    text,
  }));
  const tie = (field: Exclude<keyof Plan, 'recipients'>) => ({
    ...{ id: field, label: t(`collections.${field}`), value: plan[field] },
    error: errorAt(errors, field),
    onChange: (value: string) => setPlan({ ...plan, [field]: value }),
  });
  return (
    <form className="collection-form" noValidate onSubmit={submit}>
      <h2 id="part-heading" ref={title} tabIndex={-1}>
        {heading}
      </h2>
      <p>{lead}</p>
      <ErrorSummary heading={t('setup.problem')} errors={errors} attempt={attempt} />
      <div className="collection-days">
        <TextField {...tie('opensOn')} type="date" hint={t('collections.form.opensOnHint')} />
        <TextField {...tie('dueOn')} type="date" hint={t('collections.form.dueOnHint')} />
      </div>
      <TextArea {...tie('instructions')} hint={t('collections.form.instructionsHint')} />
      <TextField {...tie('contact')} hint={t('collections.form.contactHint')} autoComplete="off" />
      <RecipientFields
        organisations={organisations}
        recipients={plan.recipients}
        error={errorAt(errors, 'recipients')}
        onChange={(recipients) => setPlan({ ...plan, recipients })}
      />
      <div className="collection-actions">
        <Button type="submit" variant="primary" busy={keep.isPending}>
          {t('collections.form.keep')}
        </Button>
        <Button variant="quiet" onClick={onLeave}>
          {t('collections.form.leave')}
        </Button>
      </div>
    </form>
  );
}
