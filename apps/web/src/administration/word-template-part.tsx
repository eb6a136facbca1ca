import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api, ApiProblem, csrfHeader } from '../api/client.js';
import { Failure, Loading, problemText } from '../shell/states.js';
import { fileBody } from './file-body.js';
import { FileField } from './file-field.js';
import { WordFieldsTable } from './word-fields-table.js';
import { WordTemplateFacts } from './word-template-facts.js';

const TEMPLATE_BYTES_MAX = 5 * 1024 ** 2;

const templateQuery = queryOptions({
  queryKey: ['word-template'],
  queryFn: () => answer(api.GET('/api/v1/instance/word-template')),
});

/** The municipality's own Word template: kept as soon as it is chosen, with what is used of it. */
export function WordTemplatePart() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const kept = useQuery(templateQuery);
  const change = useMutation({
    mutationFn: (file: File | null) => {
      const header = csrfHeader();
      return file
        ? answer(api.PUT('/api/v1/instance/word-template', { params: { header }, ...fileBody(file) })) // prettier-ignore
        : answer(api.DELETE('/api/v1/instance/word-template', { params: { header } }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: templateQuery.queryKey }),
  });
  const template = kept.data?.template;
  return (
    <>
      <div className="part-group">
        <FileField
          id="word-template"
          label={t(template ? 'wordTemplate.other' : 'wordTemplate.file')}
          hint={t('wordTemplate.hint')}
          accept=".docx,.dotx"
          bytesMax={TEMPLATE_BYTES_MAX}
          tooLarge={t('wordTemplate.tooLarge')}
          error={change.isError ? refusalText(change.error, t) : undefined}
          onChoose={(file) => change.mutate(file)}
        />
        <p role="status">
          {change.isPending && t('wordTemplate.reading')}
          {change.isSuccess && t(change.variables ? 'setup.saved' : 'wordTemplate.removed')}
        </p>
      </div>
      {kept.isPending && <Loading />}
      {kept.isError && <Failure problem={kept.error} onRetry={() => void kept.refetch()} />}
      {template === null && <p>{t('wordTemplate.none')}</p>}
      {template && (
        <WordTemplateFacts
          template={template}
          isRemoving={change.isPending}
          onRemove={() => change.mutate(null)}
        />
      )}
      <WordFieldsTable />
    </>
  );
}

/** Why a template was refused, in the language of the page. */
function refusalText(problem: unknown, t: (key: string) => string): string {
  const [field] = problem instanceof ApiProblem ? problem.fields : [];
  return field?.message ?? problemText(problem, t);
}
