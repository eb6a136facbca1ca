import { disclosureGrounds, isGround, type PublicEditionContent } from '#domain';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GroundField } from '../disclosures/ground-field.js';
import { languageOf } from '../i18n/language.js';
import { Failure, Loading } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { PublicContent } from './public-content.js';
import {
  previewPublic,
  publish,
  type OwnPublicLine,
  type PublicPart,
  type PublicPreview,
  type Withheld,
} from './public-edition-queries.js';

interface PreparePublicProps {
  readonly editionId: string;
  readonly onPublished: (items: OwnPublicLine[]) => void;
  readonly onCancel: () => void;
}

/** Each text as it would be published, to be let out or withheld; then all of it as anybody will read it. */
export function PreparePublic({ editionId, onPublished, onCancel }: PreparePublicProps) {
  const { t } = useTranslation();
  const [grounds, setGrounds] = useState<Readonly<Record<string, string>>>({});
  const first = useQuery({
    queryKey: ['public-preview', editionId],
    queryFn: () => previewPublic(editionId, []),
    ...{ staleTime: Infinity, gcTime: 0, refetchOnWindowFocus: false },
  });
  const withheld: Withheld[] = Object.entries(grounds).map(([part, ground]) => ({ part, ground }));
  const preview = useMutation({ mutationFn: () => previewPublic(editionId, withheld) });
  if (first.error) {
    return <Failure problem={first.error} onRetry={() => void first.refetch()} />;
  }
  if (!first.data) return <Loading />;
  const choose = (part: string, ground: string | null): void => {
    preview.reset();
    setGrounds(({ [part]: _, ...others }) =>
      ground === null ? others : { ...others, [part]: ground },
    );
  };
  return (
    <div className="public-prepare">
      <h3>{t('public.part.choose')}</h3>
      <p>{t('public.part.chooseLead')}</p>
      {first.data.parts.length === 0 && <p>{t('public.part.noTexts')}</p>}
      <ul className="public-parts">
        {first.data.parts.map((part) => (
          <PartChoice key={part.id} part={part} ground={grounds[part.id]} choose={choose} />
        ))}
      </ul>
      <div className="way-steps">
        <Button
          variant="primary"
          busy={preview.isPending}
          disabled={withheld.some(({ ground }) => !isGround(ground))}
          onClick={() => preview.mutate()}
        >
          {t('public.part.preview')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('public.part.cancel')}
        </Button>
      </div>
      {preview.error && <Failure problem={preview.error} onRetry={() => preview.mutate()} />}
      {preview.data && <Previewed {...{ editionId, withheld, onPublished }} seen={preview.data} />}
    </div>
  );
}

interface PartChoiceProps {
  readonly part: PublicPart;
  readonly ground: string | undefined;
  readonly choose: (part: string, ground: string | null) => void;
}

function PartChoice({ part, ground, choose }: PartChoiceProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const id = `part-${part.id.replace(/\W/g, '-')}`;
  const where =
    part.section?.[language] ?? (part.kind === null ? '' : t(`public.kind_${part.kind}`));
  return (
    <li>
      <h4 id={`${id}-name`}>
        {t('public.part.text', { where, field: t(`public.field_${part.field}`) })}
      </h4>
      <p className="public-words">{part.text}</p>
      {part.personDataKinds.length > 0 && (
        <p className="public-person">{t('public.part.personData')}</p>
      )}
      <label className="public-withhold">
        <input
          type="checkbox"
          aria-describedby={`${id}-name`}
          checked={ground !== undefined}
          onChange={({ target }) => choose(part.id, target.checked ? disclosureGrounds[0]! : null)}
        />
        {t('public.part.withhold')}
      </label>
      {ground !== undefined && (
        <GroundField id={id} value={ground} onChange={(next) => choose(part.id, next)} />
      )}
    </li>
  );
}

interface PreviewedProps {
  readonly editionId: string;
  readonly withheld: Withheld[];
  readonly seen: PublicPreview;
  readonly onPublished: (items: OwnPublicLine[]) => void;
}

/** What anybody will read, and the button that lets it out. */
function Previewed({ editionId, withheld, seen, onPublished }: PreviewedProps) {
  const { t } = useTranslation();
  const send = useMutation({
    mutationFn: () => publish(editionId, withheld, seen.hash),
    onSuccess: ({ items }) => onPublished(items),
  });
  const content = seen.content as unknown as PublicEditionContent;
  if (seen.exposed > 0) {
    return (
      <Alert kind="attention" role="alert" heading={t('public.part.exposed')} headingLevel={3}>
        <p>{t('public.part.exposedLead')}</p>
      </Alert>
    );
  }
  return (
    <div className="public-previewed">
      <Alert kind="calm" role="status" heading={t('public.part.ready')} headingLevel={3}>
        <p>{t('public.part.readyLead', { hidden: content.suppression.hidden })}</p>
        <Button variant="primary" busy={send.isPending} onClick={() => send.mutate()}>
          {t('public.part.publish')}
        </Button>
      </Alert>
      {send.error && <Failure problem={send.error} onRetry={() => send.mutate()} />}
      <PublicContent content={content} />
    </div>
  );
}
