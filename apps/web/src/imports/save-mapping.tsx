import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/client.js';
import { problemText } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { TextField } from '../ui/text-field.js';
import { nameOf } from './mapping.js';
import { profilesQuery, saveProfile } from './queries.js';

const CONFLICT = 412;

/** Keeps a mapping under a name, so that the next file of the same source needs no telling. */
export function SaveMapping({ definition }: { definition: Record<string, unknown> }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [title, setTitle] = useState(() => titleOf(definition));
  const save = useMutation({
    mutationFn: () => {
      const name = nameOf(title);
      return saveProfile(name, { ...definition, name, title: { sv: title, en: title } });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: profilesQuery.queryKey }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (nameOf(title) !== '') save.mutate();
  };
  const isTaken = save.error instanceof ApiProblem && save.error.status === CONFLICT;
  const error = isTaken
    ? t('imports.save.taken')
    : save.isError
      ? problemText(save.error, t)
      : nameOf(title) === ''
        ? t('imports.save.nameless')
        : undefined;
  return (
    <form className="import-section" noValidate onSubmit={submit}>
      <h2>{t('imports.save.heading')}</h2>
      <div className="beside">
        <TextField
          autoComplete="off"
          id="save-title"
          label={t('imports.save.title')}
          hint={t('imports.save.hint')}
          error={error}
          value={title}
          onChange={(written) => {
            save.reset();
            setTitle(written);
          }}
        />
      </div>
      <Button type="submit" disabled={save.isPending || save.isSuccess}>
        {t('imports.save.submit')}
      </Button>
      <p role="status">{save.isSuccess && t('imports.save.saved')}</p>
    </form>
  );
}

function titleOf({ title }: Record<string, unknown>): string {
  const sv: unknown = Reflect.get(title as object, 'sv');
  return typeof sv === 'string' ? sv : '';
}
