import { useEffect, useRef, type RefObject } from 'react';

interface ClosingInput {
  readonly isOpen: boolean;
  readonly panel: RefObject<HTMLElement | null>;
  readonly opener: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** Escape closes and goes back to the button; a click elsewhere closes. */
export function useClosing({ isOpen, panel, opener, onClose }: ClosingInput): void {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (!isOpen) return;
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      close.current();
      opener.current?.focus();
    };
    const onPress = ({ target }: PointerEvent): void => {
      const isInside = [panel, opener].some(({ current }) => current?.contains(target as Node));
      if (!isInside) close.current();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [isOpen, panel, opener]);
}
