import {
  emptyMemo,
  periodText,
  type EditionContent,
  type Language,
  type Memo,
  type RichText,
} from '#domain';
import { paperTitle } from '../kind-words.js';

const paragraph = (text: string): RichText => [{ type: 'paragraph', runs: [{ text }] }];
const LANGUAGE: Language = 'sv';

/**
 * A memo before anybody has written one: what the version itself tells. It is in Swedish whatever the page is in, since
 * it goes to a Swedish committee.
 */
export function begunMemo(content: EditionContent): Memo {
  const { picture, judgements } = content;
  const held = content.decision ?? content.meeting;
  const name = paperTitle(content)[LANGUAGE];
  const title = `${name} ${periodText(picture.period, LANGUAGE)} för ${picture.area.name}`;
  const summary = judgements.find(({ section }) => section === 'summary')?.judgement.body ?? [];
  const { preparedBy = '' } = content.decision ?? {};
  return {
    ...{ ...emptyMemo, title },
    head: {
      ...{ ...emptyMemo.head, recipient: held?.body ?? picture.organisation.name },
      ...{ caseNumber: held?.caseNumber ?? '', meetingDate: held?.date ?? '' },
    },
    sections: {
      ...emptyMemo.sections,
      proposal: [
        {
          type: 'number',
          runs: [{ text: `${picture.organisation.name} beslutar om ${title}, enligt bilaga 1.` }],
        },
      ],
      summary,
      background: paragraph(
        'Kommunen ska enligt lagen (2023:196) ta fram en lägesbild, besluta en åtgärdsplan och följa upp den minst vartannat år.',
      ),
      preparation: preparedBy === '' ? [] : paragraph(`Ärendet har beretts av ${preparedBy}.`),
    },
  };
}
