import type { Language } from '../format/numbers.js';
import { Checkbox } from '../ui/choices.js';

interface SeveralProps<Code extends string> {
  readonly id: string;
  readonly legend: string;
  readonly words: Readonly<Record<Code, Readonly<Record<Language, string>>>>;
  readonly chosen: readonly Code[];
  readonly language: Language;
  readonly onChange: (chosen: readonly Code[]) => void;
}

/** Any number of a few, all of them in sight. */
export function Several<Code extends string>(props: SeveralProps<Code>) {
  const { id, legend, words, chosen, language, onChange } = props;
  return (
    <fieldset className="ds-fieldset choices">
      <legend className="ds-label">{legend}</legend>
      <div className="choice-list">
        {(Object.keys(words) as Code[]).map((code) => (
          <Checkbox
            key={code}
            id={`${id}-${code}`}
            label={words[code][language]}
            checked={chosen.includes(code)}
            onChange={(isChosen) =>
              onChange(isChosen ? [...chosen, code] : chosen.filter((each) => each !== code))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
