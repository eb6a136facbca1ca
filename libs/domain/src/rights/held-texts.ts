import type { Bilingual } from '../errors/language.js';

/** What an authority writes beside incidents, in which a person may be named (article 15 GDPR): one name for each. */
export const heldTextKinds = {
  section: { sv: 'Avsnitt i lägesbild', en: 'Section of a situation picture' },
  comment: { sv: 'Kommentar till avsnitt', en: 'Comment on a section' },
  risk: { sv: 'Risk', en: 'Risk' },
  problem: { sv: 'Problem och orsaker', en: 'Problem and causes' },
  evidence: { sv: 'Underlag till problem', en: 'Evidence of a problem' },
  goal: { sv: 'Mål', en: 'Goal' },
  measure: { sv: 'Åtgärd', en: 'Measure' },
  follow_up: { sv: 'Uppföljning av åtgärd', en: 'Follow-up of a measure' },
  effect: { sv: 'Utfall av åtgärd', en: 'Outcome of a measure' },
  action: { sv: 'Insats', en: 'Action' },
  step: { sv: 'Steg mot beslut', en: 'Step towards a decision' },
  proposal: { sv: 'Godkänt förslag', en: 'Approved proposal' },
  edition: { sv: 'Fastställd version', en: 'Frozen version' },
  memo: { sv: 'Tjänsteutlåtande', en: 'Memo' },
  public_edition: { sv: 'Publik utgåva', en: 'Public edition' },
  public_recall: { sv: 'Tillbakatagen utgåva', en: 'Recalled edition' },
  answer: { sv: 'Kort svar till insamlingen', en: 'Short answer to the collection' },
  answer_draft: { sv: 'Utkast till kort svar', en: 'Draft of a short answer' },
} as const satisfies Record<string, Bilingual>;
export type HeldTextKind = keyof typeof heldTextKinds;
