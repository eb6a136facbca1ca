import { periodBefore, periodText } from '#domain';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { languageOf } from '../i18n/language.js';
import { PictureFollowUp, PicturePlan } from '../measures/picture-measures.js';
import { RISKS_SECTION, SectionRisks } from '../risks/section-risks.js';
import { Button } from '../ui/button.js';
import { Details } from '../ui/details.js';
import { Tag } from '../ui/tag.js';
import { PictureProblems } from '../problems/picture-problems.js';
import { CommentsPart } from './comments-part.js';
import { HistoryPart } from './history-part.js';
import { JudgementView } from './judgement-view.js';
import type { Picture, Section, Standing } from './picture-queries.js';
import { SectionEditor } from './section-editor.js';
import { SectionFigures } from './section-figures.js';

interface PictureSectionProps {
  readonly session: Session;
  readonly picture: Picture;
  readonly section: Section;
  readonly standing: Standing;
  /** The same section of the picture of the year before; null where nothing was written. */
  readonly before: Standing | null;
  readonly onKept: (standing: Standing) => void;
}

/** One section, half written by itself: what it is about, what the figures say, and what is made of it. */
export function PictureSection(props: PictureSectionProps) {
  const { session, picture, section, standing, before, onKept } = props;
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const id = `section-${section.code}`;
  return (
    <section className="picture-section" aria-labelledby={id}>
      <header>
        <h2 id={id} tabIndex={-1}>
          {section.name[language]}
        </h2>
        {section.block && <Tag kind="accent">{t(`pictures.block.${section.block}`)}</Tag>}
        {section.covers[language] && <p>{section.covers[language]}</p>}
        {section.coversNot[language] && (
          <p>
            <strong>{t('pictures.coversNot')}</strong> {section.coversNot[language]}
          </p>
        )}
        {section.source && (
          <p className="picture-section-source">
            {t('pictures.source', { source: section.source[language] })}
          </p>
        )}
      </header>
      <SectionFigures {...{ session, picture, section }} />
      {section.code === 'follow_up' && <PictureFollowUp picture={picture} />}
      {section.code === 'priorities' && <PicturePlan pictureId={picture.id} />}
      {(section.code === 'analysis' || section.code === 'priorities') && (
        <PictureProblems {...{ picture, id }} isRanked={section.code === 'priorities'} />
      )}
      {section.code === RISKS_SECTION && <SectionRisks pictureId={picture.id} />}
      <div className="picture-section-beside">
        <Judged {...{ picture, section, standing, onKept }} />
        {before && (
          <aside aria-labelledby={`${id}-before`}>
            <Details
              open
              summary={
                <span id={`${id}-before`}>
                  {t('pictures.before', {
                    period: periodText(periodBefore(picture.period), language),
                  })}
                </span>
              }
            >
              <JudgementView standing={before} isEarlier />
            </Details>
          </aside>
        )}
      </div>
      <CommentsPart {...{ picture, section, standing, onKept }} />
      {standing.revision > 0 && <HistoryPart {...{ picture, section, standing }} />}
    </section>
  );
}

type JudgedProps = Pick<PictureSectionProps, 'picture' | 'section' | 'standing' | 'onKept'>;

/** What is made of it, to read or to write. */
function Judged({ picture, section, standing, onKept }: JudgedProps) {
  const { t, i18n } = useTranslation();
  const name = section.name[languageOf(i18n)];
  const [isWriting, setWriting] = useState(false);
  const wasWriting = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wasWriting.current && !isWriting) button.current?.focus();
    wasWriting.current = isWriting;
  }, [isWriting]);
  if (isWriting) {
    return (
      <SectionEditor
        pictureId={picture.id}
        {...{ section, standing, onKept }}
        onDone={() => setWriting(false)}
      />
    );
  }
  const verb = standing.revision > 0 ? 'pictures.change' : 'pictures.write';
  return (
    <div className="picture-section-judged">
      {standing.revision > 0 ? (
        <JudgementView standing={standing} />
      ) : (
        <p className="muted">{t('pictures.nothing')}</p>
      )}
      {picture.mayWrite && (
        <Button ref={button} onClick={() => setWriting(true)}>
          {t(verb)} <span className="visually-hidden">: {name}</span>
        </Button>
      )}
    </div>
  );
}
