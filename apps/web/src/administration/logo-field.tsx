import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api, csrfHeader } from '../api/client.js';
import { instanceQuery } from '../api/queries.js';
import { problemText } from '../shell/states.js';
import { Button } from '../ui/button.js';
import { FileField } from './file-field.js';
import { fileBody } from './file-body.js';
import { settingsQuery } from './settings-query.js';

const LOGO_BYTES_MAX = 200 * 1024;

/** The picture beside the name: kept as soon as it is chosen. */
export function LogoField({ logoUrl }: { logoUrl: string | null }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: (file: File | null) => {
      const header = csrfHeader();
      return file
        ? answer(api.PUT('/api/v1/instance/logo', { params: { header }, ...fileBody(file) }))
        : answer(api.DELETE('/api/v1/instance/logo', { params: { header } }));
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: settingsQuery.queryKey });
      await queries.invalidateQueries({ queryKey: instanceQuery.queryKey });
    },
  });
  return (
    <div className="logo-field">
      <FileField
        id="logo"
        label={t('setup.name.logo')}
        hint={t('setup.name.logoHint')}
        accept="image/png,image/jpeg,image/webp"
        bytesMax={LOGO_BYTES_MAX}
        tooLarge={t('setup.name.logoTooLarge')}
        error={change.isError ? problemText(change.error, t) : undefined}
        onChoose={(file) => change.mutate(file)}
      />
      <p role="status">{change.isSuccess && t('setup.saved')}</p>
      {logoUrl && (
        <Button variant="quiet" busy={change.isPending} onClick={() => change.mutate(null)}>
          {t('setup.name.logoRemove')}
        </Button>
      )}
    </div>
  );
}
