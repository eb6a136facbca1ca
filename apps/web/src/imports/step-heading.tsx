import { useEffect, useRef } from 'react';

/** The heading of a page that one has come to, with the focus on it. */
export function StepHeading({ text }: { text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [text]);
  return (
    <h1 ref={heading} tabIndex={-1} className="step-heading">
      {text}
    </h1>
  );
}
