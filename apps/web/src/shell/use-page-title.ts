import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** The page's own name first, so that tabs and screen readers tell pages apart. */
export function usePageTitle(page: string): void {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = t('title.page', { page });
  }, [page, t]);
}
