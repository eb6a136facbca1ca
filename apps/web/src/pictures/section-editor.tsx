import { workStatuses, workStatusWords, type Judgement } from '#domain';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/client.js';
import { formatTime } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { problemText } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { RadioGroup } from '../ui/choices.js';
import { JudgementFields } from './judgement-fields.js';
import { MergeView } from './merge-view.js';
import type { Section, Standing } from './picture-queries.js';
import { useSectionDraft, type SectionWriting } from './use-section-draft.js';

interface SectionEditorProps {
  readonly pictureId: string;
  readonly section: Section;
  readonly standing: Standing;
  readonly onKept: (standing: Standing) => void;
  readonly onDone: () => void;
}

/** A section being written. It is kept by itself; a button says that one is done. */
export function SectionEditor(props: SectionEditorProps) {
  const { pictureId, section, standing, onKept, onDone } = props;
  const { t, i18n } = useTranslation();
  const name = section.name[languageOf(i18n)];
  const writing = useSectionDraft(pictureId, standing, onKept);
  const { draft, conflicts, change, choose, save } = writing;
  const place = useRef<HTMLDivElement>(null);
  const isMerging = draft.theirs !== null;
  useEffect(() => {
    // One has come here to write: also after a merge.
    if (!isMerging) place.current?.querySelector<HTMLElement>('textarea, input')?.focus();
  }, [isMerging]);
  const done = (): void => {
    save()
      .then((isKept) => isKept && onDone())
      .catch(() => undefined);
  };
  if (draft.theirs !== null) {
    return <MergeView {...{ draft, conflicts, section }} onChoose={choose} />;
  }
  const fields = { code: section.code, judgement: draft.written, change };
  return (
    <div
      className="section-editor"
      ref={place}
      role="group"
      aria-label={t('pictures.writing', { name })}
    >
      {section.kind === 'status' ? (
        <StatusField {...fields} />
      ) : (
        <JudgementFields
          {...fields}
          isAggregate={section.kind === 'aggregate'}
          problem={writing.problem}
        />
      )}
      <SaveLine writing={writing} />
      <Button variant="primary" busy={writing.isSaving} onClick={done}>
        {t('pictures.done')}
      </Button>
    </div>
  );
}

interface StatusFieldProps {
  readonly code: string;
  readonly judgement: Judgement;
  readonly change: (changed: Partial<Judgement>) => void;
}

function StatusField({ code, judgement, change }: StatusFieldProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <RadioGroup
      id={`${code}-status`}
      label={t('pictures.fields.status')}
      hint={t('pictures.statusHint')}
      choices={workStatuses.map((value) => ({ value, label: workStatusWords[value][language] }))}
      value={judgement.status}
      onChange={(status) => change({ status })}
    />
  );
}

/** Whether it is kept, and since when; or why it is not. */
function SaveLine({ writing }: { writing: SectionWriting }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { isSaving, isUnsaved, savedAt, problem } = writing;
  const said = () => {
    if (isSaving) return t('pictures.saving');
    if (isUnsaved) return t('pictures.unsaved');
    return savedAt === null ? '' : t('pictures.saved', { time: formatTime(savedAt, language) });
  };
  return (
    <>
      {problem !== null && (
        <Alert kind="attention" role="alert" heading={t('pictures.notSaved')} headingLevel={3}>
          <p>
            {problem instanceof ApiProblem && problem.fields.length > 0
              ? problem.fields[0]?.message
              : problemText(problem, t)}
          </p>
        </Alert>
      )}
      <p role="status" className="section-saved">
        {problem === null && said()}
      </p>
    </>
  );
}
