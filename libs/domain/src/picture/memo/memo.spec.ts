import { describe, expect, it } from 'vitest';
import { cleanMemo, emptyMemo, memoFaults, writtenSections, type Memo } from './memo.js';

const said = (text: string): Memo['sections']['matter'] => [
  { type: 'paragraph', runs: [{ text }] },
];

describe('a memo', () => {
  it('holds no blanks and no empty signatures, and is the same when it is cleaned again', () => {
    const memo: Memo = {
      ...{ ...emptyMemo, title: '  Åtgärdsplan ' },
      head: { ...emptyMemo.head, recipient: ' Nämnden ' },
      signatures: [
        { name: ' A ', title: ' Direktör ' },
        { name: ' ', title: '' },
      ],
    };
    const clean = cleanMemo(memo);
    expect(clean).toMatchObject({ title: 'Åtgärdsplan', head: { recipient: 'Nämnden' } });
    expect(clean.signatures).toEqual([{ name: 'A', title: 'Direktör' }]);
    expect(cleanMemo(clean)).toEqual(clean);
  });

  it('needs a title, days that there are, and links that may be followed', () => {
    const link = { type: 'paragraph', runs: [{ text: 'x', href: 'javascript:1' }] } as const;
    const memo: Memo = {
      ...emptyMemo,
      head: { ...emptyMemo.head, date: '2026-02-30', meetingDate: '2026-03-01' },
      sections: { ...emptyMemo.sections, matter: [link] },
    };
    expect(memoFaults(memo).map(({ path, code }) => `${path} ${code}`)).toEqual([
      'memo.title FIELD_REQUIRED',
      'memo.head.date NOT_A_DATE',
      'memo.sections.matter.0.runs.0.href LINK_REFUSED',
    ]);
  });

  it('tells which sections are written, in the order in which they are read', () => {
    const sections = { ...emptyMemo.sections, sentTo: said('Rådet'), proposal: said('Att.') };
    expect(writtenSections({ ...emptyMemo, sections })).toEqual(['proposal', 'sentTo']);
  });
});
