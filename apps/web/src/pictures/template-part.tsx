import type { Bilingual, PictureKind } from '#domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsOf } from '../administration/part-form.js';
import type { Session } from '../api/client.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { may } from '../shell/pages.js';
import { Failure, Loading } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { ErrorSummary, type FormError } from '../ui/error-summary.js';
import { TextField } from '../ui/text-field.js';
import { changeTemplate, templateQuery, type Section, type Template } from './picture-queries.js';
import { TemplateSectionForm } from './template-section-form.js';

/** What all pictures ask for, for whoever may change it. */
export function TemplatePart({ session, kind }: { session: Session; kind: PictureKind }) {
  const { t } = useTranslation();
  const canChange = may(session, 'picture.template');
  const { data, error, refetch } = useQuery({ ...templateQuery(kind), enabled: canChange });
  return (
    <>
      <header>
        <h1>{t('pictures.template.heading', { context: kind })}</h1>
        <p className="lead">{t('pictures.template.lead', { context: kind })}</p>
        <p>
          <Link href="/pictures">{t('pictures.back')}</Link>
        </p>
      </header>
      {!canChange && <p>{t('pictures.template.notAllowed')}</p>}
      {error && <Failure problem={error} onRetry={() => void refetch()} />}
      {canChange && !data && !error && <Loading />}
      {data && <TemplateForm key={data.version} template={data} />}
    </>
  );
}

/** What the server found wrong in section n is said at that section. */
const atSection =
  (sections: readonly Section[]) =>
  ({ field, text }: FormError): FormError => {
    const [, at = ''] = /^sections\.(\d+)/.exec(field) ?? [];
    return { field: `${sections[Number(at)]?.code ?? sections[0]!.code}-name-sv`, text };
  };

function TemplateForm({ template }: { template: Template }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [sections, setSections] = useState<readonly Section[]>(template.sections);
  const [attempt, setAttempt] = useState(0);
  const save = useMutation({
    mutationFn: () => changeTemplate(template.kind, template.version, sections.map(wishOf)),
    onSuccess: (changed) => queries.setQueryData(templateQuery(template.kind).queryKey, changed),
    onError: () => setAttempt((count) => count + 1),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  const change = (code: string, changed: Partial<Section>): void =>
    setSections(sections.map((each) => (each.code === code ? { ...each, ...changed } : each)));
  const move = (at: number, by: number): void => {
    const next = [...sections];
    next.splice(at + by, 0, ...next.splice(at, 1));
    setSections(next);
  };
  const errors = errorsOf(save.error, t).map(atSection(sections));
  return (
    <form className="pictures-form template" noValidate onSubmit={submit}>
      <p>
        {t(template.madeAt === null ? 'pictures.template.first' : 'pictures.template.version', {
          version: template.version,
        })}
      </p>
      <ErrorSummary heading={t('pictures.template.problem')} errors={errors} attempt={attempt} />
      <ol className="template-sections">
        {sections.map((section, at) => (
          <li key={section.code}>
            <TemplateSectionForm
              section={section}
              isFirst={at === 0}
              isLast={at === sections.length - 1}
              onChange={(changed) => change(section.code, changed)}
              onMove={(by) => move(at, by)}
              onRemove={() => setSections(sections.filter(({ code }) => code !== section.code))}
            />
          </li>
        ))}
      </ol>
      <AddSection sections={sections} onAdd={(section) => setSections([...sections, section])} />
      <p>{t('pictures.template.kept')}</p>
      <Button type="submit" variant="primary" busy={save.isPending}>
        {t('pictures.template.submit')}
      </Button>
      <p role="status">{template.version > 1 && !save.isPending && t('pictures.template.saved')}</p>
    </form>
  );
}

const wishOf = ({ code, name, covers, coversNot, isHidden, figures }: Section) => ({
  ...{ code, name, covers, coversNot, isHidden, figures },
});

/** A section of the municipality's own, with a code made of its Swedish name. */
function AddSection({
  sections,
  onAdd,
}: {
  readonly sections: readonly Section[];
  readonly onAdd: (section: Section) => void;
}) {
  const { t, i18n } = useTranslation();
  const [name, setName] = useState<Bilingual>({ sv: '', en: '' });
  const language = languageOf(i18n);
  const code = `own.${foldedName(name.sv)}`;
  const isTaken = sections.some((each) => each.code === code);
  const isReady = name.sv.trim() !== '' && name.en.trim() !== '' && !isTaken;
  const add = (): void => {
    if (!isReady) return;
    onAdd({
      code,
      name: { sv: name.sv.trim(), en: name.en.trim() },
      ...{ covers: { sv: '', en: '' }, coversNot: { sv: '', en: '' } },
      ...{ source: null, block: null, kind: 'judgement', figures: [], focusAreas: [] },
      isHidden: false,
    });
    setName({ sv: '', en: '' });
  };
  return (
    <fieldset className="ds-fieldset">
      <legend className="ds-label">{t('pictures.template.add')}</legend>
      {(['sv', 'en'] as const).map((each) => (
        <TextField
          key={each}
          id={`new-${each}`}
          label={`${t('pictures.template.name')} (${t(`language.${each}`)})`}
          lang={each}
          value={name[each]}
          error={isTaken && each === language ? t('pictures.template.taken') : undefined}
          onChange={(text) => setName({ ...name, [each]: text })}
        />
      ))}
      <Button aria-disabled={!isReady} onClick={add}>
        {t('pictures.template.addSubmit')}
      </Button>
    </fieldset>
  );
}

const CODE_CHARACTERS_MAX = 40;

/** Small letters, digits and lines: what a code is made of. */
function foldedName(name: string): string {
  const plain = name.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return plain
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, CODE_CHARACTERS_MAX);
}
