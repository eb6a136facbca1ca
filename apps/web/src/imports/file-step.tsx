import { useRef, useState, type DragEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/client.js';
import { formatCount, formatPercent } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { problemText } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { StepHeading } from './step-heading.js';
import { uploadFile, type Upload } from './upload-file.js';

const MIB = 1024 ** 2;
/** As the server has it. */
const FILE_BYTES_MAX = 2048 * MIB;
const ACCEPTED = '.csv,.txt,.tsv,.xlsx,.json,.ndjson,.geojson,.gz';
const TOLD_SHARE_PERCENT = 10;

interface Sending {
  readonly file: File;
  readonly sent: number;
  readonly problem: string | null;
}

/** Chooses a file, or takes one that is dropped, and sends it. */
export function FileStep({ onUploaded }: { onUploaded: (id: string) => void }) {
  const { t } = useTranslation();
  const [sending, setSending] = useState<Sending | null>(null);
  const upload = useRef<Upload | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const fail = (file: File, problem: string) => setSending({ file, sent: 0, problem });
  const send = (file: File | undefined): void => {
    if (!file) return;
    if (file.size === 0) return fail(file, t('imports.file.isEmpty'));
    if (file.size > FILE_BYTES_MAX) return fail(file, t('imports.file.tooLarge'));
    setSending({ file, sent: 0, problem: null });
    const started = uploadFile(file, (sent) => setSending({ file, sent, problem: null }));
    upload.current = started;
    started.done.then(
      ({ id }) => onUploaded(id),
      (problem: unknown) => {
        const isCancelled = problem instanceof ApiProblem && problem.code === 'CANCELLED';
        if (isCancelled) setSending(null);
        else fail(file, problemText(problem, t));
        input.current?.focus();
      },
    );
  };
  const isBusy = sending !== null && sending.problem === null;
  return (
    <section className="import-section">
      <StepHeading text={t('imports.file.heading')} />
      <p>{t('imports.file.intro')}</p>
      {sending?.problem && (
        <Alert
          kind="attention"
          role="alert"
          heading={t('imports.file.failed', { name: sending.file.name })}
        >
          <p>{sending.problem}</p>
          <Button onClick={() => send(sending.file)}>{t('retry')}</Button>
        </Alert>
      )}
      <DropFile input={input} hidden={isBusy} onChoose={send} />
      {isBusy && <SendingFile sending={sending} onCancel={() => upload.current?.cancel()} />}
    </section>
  );
}

interface DropFileProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly hidden: boolean;
  readonly onChoose: (file: File | undefined) => void;
}

/** A field for a file, in an area that a file can be dropped on. */
function DropFile({ input, hidden, onChoose }: DropFileProps) {
  const { t } = useTranslation();
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    onChoose(event.dataTransfer.files[0]);
  };
  const hold = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(true);
  };
  return (
    <div
      className={isOver ? 'drop drop-over' : 'drop'}
      hidden={hidden}
      onDragOver={hold}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <label htmlFor="file">{t('imports.file.label')}</label>
      <p id="file-hint">{t('imports.file.hint')}</p>
      <input
        ref={input}
        id="file"
        type="file"
        accept={ACCEPTED}
        aria-describedby="file-hint"
        onChange={({ target }) => {
          onChoose(target.files?.[0]);
          // The same file may be chosen again after it has been mended.
          target.value = '';
        }}
      />
    </div>
  );
}

function SendingFile({ sending, onCancel }: { sending: Sending; onCancel: () => void }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { file, sent } = sending;
  const percent = Math.min(100, Math.floor((100 * sent) / file.size));
  const told = Math.floor(percent / TOLD_SHARE_PERCENT) * TOLD_SHARE_PERCENT;
  return (
    <div className="progress">
      <p className="progress-label" id="sending-label">
        {t('imports.file.sending', { name: file.name })}
      </p>
      <progress aria-labelledby="sending-label" max={100} value={percent} />
      <p className="progress-figures">
        {t('imports.file.sent', {
          sent: formatCount(Math.ceil(sent / MIB), language),
          all: formatCount(Math.ceil(file.size / MIB), language),
        })}
      </p>
      <p className="visually-hidden" role="status">
        {t('imports.file.sending', { name: file.name })} {formatPercent(told, language)}
      </p>
      <Button onClick={onCancel}>{t('imports.file.cancel')}</Button>
    </div>
  );
}
