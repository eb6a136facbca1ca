import { PersonWatch } from '../person-text/person-watch.js';
import { usePersonData } from '../person-text/use-person-data.js';
import { TextArea } from '../ui/text-field.js';

interface WatchedAreaProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly advice?: string | undefined;
}

const ROWS = 3;

/** A plain text, with what in it may point out a person. */
export function WatchedArea({ advice, ...area }: WatchedAreaProps) {
  const found = usePersonData(area.value);
  return (
    <div>
      <TextArea {...area} rows={ROWS} />
      <PersonWatch
        field={area.id}
        text={area.value}
        found={found}
        onChange={area.onChange}
        {...(advice && { advice })}
      />
    </div>
  );
}
