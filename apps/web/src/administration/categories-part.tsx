import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Category } from '../api/client.js';
import { categoriesQuery } from '../api/queries.js';
import { languageOf } from '../i18n/language.js';
import { Failure, Loading } from '../shell/states.js';
import { Checkbox } from '../ui/choices.js';
import { Details } from '../ui/details.js';
import { PartForm, type PartFrame } from './part-form.js';

/** Which categories the forms offer. One that is left out keeps its history, and can come back. */
export function CategoriesPart({ frame }: { frame: PartFrame }) {
  const { t } = useTranslation();
  const categories = useQuery(categoriesQuery);
  const [off, setOff] = useState<ReadonlySet<string>>(new Set(frame.settings.categoriesOff));
  if (categories.isPending) return <Loading />;
  if (categories.isError) {
    return <Failure problem={categories.error} onRetry={() => void categories.refetch()} />;
  }
  const branches = categories.data.items.filter(({ counted, retired }) => counted && !retired);
  const toggle = (code: string, isUsed: boolean): void => {
    const changed = new Set(off);
    if (isUsed) changed.delete(code);
    else changed.add(code);
    setOff(changed);
  };
  return (
    <PartForm frame={frame} onSubmit={() => frame.save({ categoriesOff: [...off] })}>
      {branches.map((branch) => (
        <Branch key={branch.code} {...{ branch, off, onToggle: toggle }} />
      ))}
      <p role="status">{t('setup.categories.off', { count: off.size })}</p>
    </PartForm>
  );
}

interface BranchProps {
  readonly branch: Category;
  readonly off: ReadonlySet<string>;
  readonly onToggle: (code: string, isUsed: boolean) => void;
}

function Branch({ branch, off, onToggle }: BranchProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const isOff = off.has(branch.code);
  const parts = branch.children.filter(({ retired }) => !retired);
  return (
    <fieldset className="part-group">
      <legend>{branch.names[language]}</legend>
      <Checkbox
        id={branch.code}
        label={t('setup.categories.use', { name: branch.names[language] })}
        checked={!isOff}
        onChange={(isUsed) => onToggle(branch.code, isUsed)}
      />
      {!isOff && parts.length > 0 && (
        <Details summary={t('setup.categories.choose', { count: parts.length })}>
          <div className="category-choices">
            {parts.map(({ code, names, definition }) => (
              <Checkbox
                key={code}
                id={code}
                label={names[language]}
                hint={definition.includes[language]}
                checked={!off.has(code)}
                onChange={(isUsed) => onToggle(code, isUsed)}
              />
            ))}
          </div>
        </Details>
      )}
    </fieldset>
  );
}
