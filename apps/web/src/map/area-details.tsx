import { XMarkIcon } from '@navikt/aksel-icons';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface AreaDetailsProps {
  readonly name: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What is told of the area that was opened. Takes the focus; Esc closes it and gives the focus back. */
export function AreaDetails({ name, onClose, children }: AreaDetailsProps) {
  const { t } = useTranslation();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div className="map-details" role="dialog" aria-labelledby={id} onKeyDown={onKeyDown}>
      <div className="map-details-head">
        <h3 id={id} ref={heading} tabIndex={-1}>
          {name}
        </h3>
        <button type="button" className="map-button" aria-label={t('map.close')} onClick={onClose}>
          <XMarkIcon aria-hidden fontSize="1.5rem" />
        </button>
      </div>
      {children}
    </div>
  );
}
