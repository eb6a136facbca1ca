import { disclosureFieldWords } from '#domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/client.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { problemText } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { Tag } from '../ui/tag.js';
import { TextField } from '../ui/text-field.js';
import {
  addIncident,
  DISCLOSURES_KEY,
  removeIncident,
  type DisclosureDetail,
} from './disclosure-queries.js';

type Item = DisclosureDetail['items'][number];

/** The incidents that a request is about, each with the way to its trying. */
export function ChosenIncidents({ one }: { one: DisclosureDetail }) {
  const { t } = useTranslation();
  const { items, mayWrite, state } = one;
  return (
    <section aria-labelledby="chosen-heading">
      <h2 id="chosen-heading">{t('disclosure.about')}</h2>
      {items.length === 0 && <p>{t('disclosure.aboutNone')}</p>}
      <ul className="disclosure-items">
        {items.map((item) => (
          <ItemRow key={item.incidentId} one={one} item={item} />
        ))}
      </ul>
      {mayWrite && state === 'open' && <AddForm id={one.id} />}
    </section>
  );
}

function ItemRow({ one, item }: { one: DisclosureDetail; item: Item }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const queries = useQueryClient();
  const { incidentId, reference, state, fieldsMasked } = item;
  const remove = useMutation({
    mutationFn: () => removeIncident(one.id, incidentId),
    onSettled: () => queries.invalidateQueries({ queryKey: DISCLOSURES_KEY }),
  });
  const isNeeded = state === 'untried' || state === 'changed';
  return (
    <li>
      <div className="disclosure-actions">
        {one.mayReview && state !== 'erased' ? (
          <Link href={`/disclosures/${one.id}/${incidentId}`}>{reference}</Link>
        ) : (
          <span>{reference}</span>
        )}
        <Tag kind={isNeeded ? 'accent' : state === 'erased' ? 'attention' : 'neutral'}>
          {t(`disclosure.try_${state}`)}
        </Tag>
        {one.mayWrite && one.state === 'open' && (
          <Button
            variant="quiet"
            busy={remove.isPending}
            aria-label={t('disclosure.removeNamed', { reference })}
            onClick={() => remove.mutate()}
          >
            {t('disclosure.remove')}
          </Button>
        )}
      </div>
      {item.isProtectedIdentity && <p>{t('disclosure.protectedShort')}</p>}
      {fieldsMasked.length > 0 && (
        <p className="hint">
          {t('disclosure.maskedFields', {
            fields: fieldsMasked.map((field) => disclosureFieldWords[field][language]).join(', '),
          })}
        </p>
      )}
      {remove.isError && <p role="alert">{problemText(remove.error, t)}</p>}
    </li>
  );
}

function AddForm({ id }: { id: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [reference, setReference] = useState('');
  const add = useMutation({
    mutationFn: () => addIncident(id, reference),
    onSuccess: async () => {
      setReference('');
      await queries.invalidateQueries({ queryKey: DISCLOSURES_KEY });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add.mutate();
  };
  const isUnknown = add.error instanceof ApiProblem && add.error.fields.length > 0;
  const error = isUnknown
    ? t('disclosure.referenceUnknown')
    : add.error && problemText(add.error, t);
  return (
    <form className="disclosure-add" noValidate onSubmit={submit}>
      <TextField
        id="add-reference"
        label={t('disclosure.reference')}
        hint={t('disclosure.referenceHint')}
        value={reference}
        error={error ?? undefined}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        onChange={setReference}
      />
      <Button type="submit" busy={add.isPending}>
        {t('disclosure.add')}
      </Button>
    </form>
  );
}
