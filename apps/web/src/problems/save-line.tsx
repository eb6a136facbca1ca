import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/client.js';
import { formatTime } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { problemText } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import type { ProblemWriting } from './use-problem-draft.js';

/** Whether what is written is kept, and since when; or why it is not. */
export function SaveLine({ writing }: { writing: ProblemWriting }) {
  const { t, i18n } = useTranslation();
  const { isSaving, isUnsaved, savedAt, problem } = writing;
  const said = () => {
    if (isSaving) return t('pictures.saving');
    if (isUnsaved) return t('pictures.unsaved');
    return savedAt === null
      ? t('problems.byItself')
      : t('pictures.saved', { time: formatTime(savedAt, languageOf(i18n)) });
  };
  return (
    <>
      {problem !== null && (
        <Alert kind="attention" role="alert" heading={t('pictures.notSaved')}>
          <p>
            {problem instanceof ApiProblem && problem.fields.length > 0
              ? problem.fields[0]?.message
              : problemText(problem, t)}
          </p>
        </Alert>
      )}
      <p role="status" className="problem-saved">
        {problem === null && said()}
      </p>
    </>
  );
}
