import '../styles/governing.css';
import { governingTargets } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../format/numbers.js';
import { Failure, Loading } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { Combobox, type ComboboxGroup } from '../ui/combobox.js';
import { governingQuery } from './governing-queries.js';
import { ValidityTag } from './validity-tag.js';

interface GoverningChoicesProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  /** Ids of documents and goals. */
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** Links to documents and goals that hold today: one finds them by words, and takes them away one by one. */
export function GoverningChoices({ id, value, onChange, ...texts }: GoverningChoicesProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(governingQuery);
  const search = useCallback(
    (text: string): ComboboxGroup[] => {
      const asked = text.trim().toLocaleLowerCase('sv');
      const held = (data?.items ?? []).filter(({ validity }) => validity === 'valid');
      return held.flatMap((document) => {
        const all = [
          { value: document.id, label: t('governing.whole', { name: document.name }) },
          ...document.goals
            .filter(({ isEnded }) => !isEnded)
            .map((goal) => ({ value: goal.id, label: goal.text })),
        ];
        const isAsked = document.name.toLocaleLowerCase('sv').includes(asked);
        const options = all.filter(
          (each) =>
            !value.includes(each.value) &&
            (isAsked || each.label.toLocaleLowerCase('sv').includes(asked)),
        );
        return options.length === 0 ? [] : [{ key: document.id, heading: document.name, options }];
      });
    },
    [data, t, value],
  );
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const takeAway = (gone: string): void => {
    onChange(value.filter((each) => each !== gone));
    document.getElementById(id)?.focus();
  };
  return (
    <div className="governing-choices">
      <Combobox
        {...{ id, search, ...texts }}
        chosen=""
        chosenLabel=""
        onChoose={(chosen) => chosen !== '' && onChange([...value, chosen])}
        listLabel={t('governing.choices')}
        hits={(count) => t('governing.hits', { count })}
        spokenHint={t('governing.spokenHint')}
      />
      {value.length > 0 && (
        <ul className="governing-links" aria-label={t('governing.chosen')}>
          {governingTargets(value, data.items, formatDate(Date.now())).map((target) => {
            const name = target.goal ?? target.name;
            return (
              <li key={target.id}>
                <span>{name}</span>
                {target.validity !== 'valid' && <ValidityTag validity={target.validity} />}
                <Button variant="quiet" onClick={() => takeAway(target.id)}>
                  {t('governing.takeAway')} <span className="visually-hidden">: {name}</span>
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
