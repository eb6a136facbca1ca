import { XMarkIcon } from '@navikt/aksel-icons';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface DialogProps {
  readonly heading: string;
  readonly isOpen: boolean;
  /** Also called for Escape. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question that must be answered first. The browser keeps the focus inside, and gives it back. */
export function Dialog({ heading, isOpen, onClose, children }: DialogProps) {
  const { t } = useTranslation();
  const headingId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className="ds-dialog" aria-labelledby={headingId} onClose={onClose}>
      <button
        type="button"
        className="ds-button dialog-close"
        data-variant="tertiary"
        data-icon=""
        aria-label={t('ui.closeDialog')}
        onClick={onClose}
      >
        <XMarkIcon aria-hidden fontSize="1.5rem" />
      </button>
      <h2 id={headingId}>{heading}</h2>
      {isOpen && children}
    </dialog>
  );
}
