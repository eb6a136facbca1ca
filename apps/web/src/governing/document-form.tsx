import { governingKinds, governingKindWords, type GoverningKind } from '#domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsOf } from '../administration/part-form.js';
import { formatDate } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { Checkbox } from '../ui/choices.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { Select } from '../ui/select.js';
import { TextField } from '../ui/text-field.js';
import { GoalFields } from './goal-fields.js';
import {
  changeDocument,
  GOVERNING_KEY,
  registerDocument,
  type GoverningDocuments,
  type OneGoverningDocument,
  type WishedDocument,
} from './governing-queries.js';

interface DocumentFormProps {
  readonly register: GoverningDocuments;
  /** The one to change; absent, a new one. */
  readonly document?: OneGoverningDocument;
  readonly onKept: (document: OneGoverningDocument) => void;
  readonly onLeave: () => void;
}

/** The municipality, among organisations. */
const MUNICIPALITY = '';

function wishOf(document: OneGoverningDocument | undefined): WishedDocument {
  if (document === undefined) {
    return {
      ...{ name: '', kind: 'programme', adoptedBy: '', adoptedOn: null, caseNumber: '' },
      ...{ validFrom: formatDate(Date.now()), validTo: null, link: '', replaces: [], goals: [] },
    };
  }
  const { name, kind, adoptedBy, adoptedOn, caseNumber, validFrom, validTo, link } = document;
  const { replaces, goals } = document;
  return {
    ...{ name, kind, adoptedBy, adoptedOn, caseNumber },
    ...{ validFrom, validTo, link, replaces, goals },
  };
}

/** Registers a document, or changes what is registered; its goals go along. */
export function DocumentForm({ register, document, onKept, onLeave }: DocumentFormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const first = register.mayKeep ? MUNICIPALITY : (register.organisations[0]?.id ?? MUNICIPALITY);
  const [owner, setOwner] = useState(document?.organisationId ?? first);
  const [wish, setWish] = useState(() => wishOf(document));
  const [attempt, setAttempt] = useState(0);
  const [id] = useState(() => document?.id ?? crypto.randomUUID());
  const organisationId = owner === MUNICIPALITY ? null : owner;
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const keep = useMutation({
    mutationFn: () =>
      document
        ? changeDocument(id, document.revision, wish)
        : registerDocument({ ...wish, id, organisationId }),
    onSuccess: async (kept) => {
      await queries.invalidateQueries({ queryKey: GOVERNING_KEY });
      onKept(kept);
    },
    onError: () => setAttempt((count) => count + 1),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    keep.mutate();
  };
  const errors = errorsOf(keep.error, t).map(({ field, text }): FormError => ({
    field: `governing-${field === 'part-heading' ? 'name' : field.replaceAll('.', '-')}`,
    text,
  }));
  const errorAt = (field: string) =>
    errors.find((each) => each.field === `governing-${field}`)?.text;
  const write = (changed: Partial<WishedDocument>): void => setWish({ ...wish, ...changed });
  return (
    <form ref={form} className="governing-form" noValidate onSubmit={submit}>
      <h2>{t(document ? 'governing.changeHeading' : 'governing.addHeading')}</h2>
      <ErrorSummary heading={t('setup.problem')} errors={errors} attempt={attempt} />
      {!document && <OwnerSelect {...{ register, owner }} onChoose={setOwner} />}
      <DocumentFields {...{ wish, write, errorAt }} />
      <Replaces {...{ register, wish, write, organisationId, id }} error={errorAt('replaces')} />
      <GoalFields
        goals={wish.goals}
        known={document?.goals.map((goal) => goal.id) ?? []}
        errorAt={errorAt}
        onChange={(goals) => write({ goals })}
      />
      <div className="governing-actions">
        <Button type="submit" variant="primary" busy={keep.isPending}>
          {t(document ? 'governing.keepChange' : 'governing.keep')}
        </Button>
        <Button variant="quiet" onClick={onLeave}>
          {t('governing.leave')}
        </Button>
      </div>
    </form>
  );
}

interface OwnerSelectProps {
  readonly register: GoverningDocuments;
  readonly owner: string;
  readonly onChoose: (owner: string) => void;
}

function OwnerSelect({ register, owner, onChoose }: OwnerSelectProps) {
  const { t } = useTranslation();
  return (
    <Select
      id="governing-organisationId"
      label={t('governing.field.owner')}
      hint={t('governing.hint.owner')}
      value={owner}
      onChange={onChoose}
    >
      {register.mayKeep && <option value={MUNICIPALITY}>{t('governing.municipality')}</option>}
      {register.organisations.map((each) => (
        <option key={each.id} value={each.id}>
          {each.name}
        </option>
      ))}
    </Select>
  );
}

interface FieldsProps {
  readonly wish: WishedDocument;
  readonly write: (changed: Partial<WishedDocument>) => void;
  readonly errorAt: (field: string) => string | undefined;
}

function DocumentFields({ wish, write, errorAt }: FieldsProps) {
  const { t, i18n } = useTranslation();
  const text = (field: 'name' | 'adoptedBy' | 'caseNumber' | 'link') => (
    <TextField
      id={`governing-${field}`}
      label={t(`governing.field.${field}`)}
      hint={field === 'name' ? undefined : t(`governing.hint.${field}`)}
      error={errorAt(field)}
      autoComplete="off"
      value={wish[field]}
      onChange={(value) => write({ [field]: value })}
    />
  );
  const day = (field: 'adoptedOn' | 'validFrom' | 'validTo') => (
    <TextField
      id={`governing-${field}`}
      type="date"
      label={t(`governing.field.${field}`)}
      hint={field === 'validTo' ? t('governing.hint.validTo') : undefined}
      error={errorAt(field)}
      value={wish[field] ?? ''}
      onChange={(value) => write({ [field]: value === '' && field !== 'validFrom' ? null : value })}
    />
  );
  return (
    <>
      {text('name')}
      <Select
        id="governing-kind"
        label={t('governing.field.kind')}
        value={wish.kind}
        onChange={(kind) => write({ kind: kind as GoverningKind })}
      >
        {governingKinds.map((kind) => (
          <option key={kind} value={kind}>
            {governingKindWords[kind][languageOf(i18n)]}
          </option>
        ))}
      </Select>
      {text('adoptedBy')}
      {day('adoptedOn')}
      {text('caseNumber')}
      {day('validFrom')}
      {day('validTo')}
      {text('link')}
    </>
  );
}

type ReplacesProps = Pick<FieldsProps, 'wish' | 'write'> & {
  readonly register: GoverningDocuments;
  readonly organisationId: string | null;
  readonly id: string;
  readonly error: string | undefined;
};

/** The documents in whose place this one stands: of the same owner. */
function Replaces({ register, wish, write, organisationId, id, error }: ReplacesProps) {
  const { t } = useTranslation();
  const others = register.items.filter(
    (each) => each.organisationId === organisationId && each.id !== id,
  );
  if (others.length === 0) return null;
  return (
    <fieldset className="ds-fieldset choices" id="governing-replaces" tabIndex={-1}>
      <legend className="ds-label">{t('governing.field.replaces')}</legend>
      {error && <p className="ds-validation-message">{error}</p>}
      {others.map((each) => (
        <Checkbox
          key={each.id}
          id={`governing-replaces-${each.id}`}
          label={each.name}
          checked={wish.replaces.includes(each.id)}
          onChange={(isChecked) =>
            write({
              replaces: isChecked
                ? [...wish.replaces, each.id]
                : wish.replaces.filter((other) => other !== each.id),
            })
          }
        />
      ))}
    </fieldset>
  );
}
