import { useState } from 'react';
import { Field, type FieldTexts } from '../ui/field.js';

interface FileFieldProps extends FieldTexts {
  readonly accept: string;
  readonly bytesMax: number;
  readonly tooLarge: string;
  readonly onChoose: (file: File) => void;
}

/** Chooses a file; the same one may be chosen again after it has been mended. */
export function FileField({ accept, bytesMax, tooLarge, onChoose, ...texts }: FileFieldProps) {
  const [isTooLarge, setIsTooLarge] = useState(false);
  return (
    <Field {...texts} error={isTooLarge ? tooLarge : texts.error}>
      {(ties) => (
        <input
          {...ties}
          name={texts.id}
          type="file"
          accept={accept}
          onChange={({ target }) => {
            const file = target.files?.[0];
            target.value = '';
            if (!file) return;
            setIsTooLarge(file.size > bytesMax);
            if (file.size <= bytesMax) onChoose(file);
          }}
        />
      )}
    </Field>
  );
}
