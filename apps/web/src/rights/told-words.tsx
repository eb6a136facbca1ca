import type { Hit } from './rights-queries.js';

/** What was told: the person's own marked, and what is somebody else's struck through. */
export function ToldWords({ pieces }: { pieces: NonNullable<Hit['pieces']> }) {
  return (
    <blockquote className="rights-words">
      {pieces.map(({ text, whose }, at) => {
        if (whose === 'person') return <mark key={at}>{text}</mark>;
        if (whose === 'other') return <s key={at}>{text}</s>;
        return text;
      })}
    </blockquote>
  );
}
