import { riskBands, type Language } from '#domain';
import type { EditionRisk, EditionRiskPlace } from '#risks';
import type { PaperBlock } from '#documents';
import { note, plain } from '../figures/figure-context.js';
import { chainWords } from './chain-words.js';

/** The register of risks, the highest residual level first. Protective security is told of by its status elsewhere. */
export function riskBlocks(risks: readonly EditionRisk[], language: Language): PaperBlock[] {
  const told = risks.filter(({ residual, inherent }) => (residual ?? inherent) !== null);
  if (told.length === 0) return [];
  const levelOf = ({ residual, inherent }: EditionRisk) => (residual ?? inherent)!.level;
  const rows = [...told].sort((a, b) => levelOf(b) - levelOf(a) || (a.id < b.id ? -1 : 1));
  const word = (name: keyof typeof chainWords) => chainWords[name][language];
  return [
    { kind: 'heading', level: 2, text: word('risks') },
    note(word('scale')),
    {
      ...{ kind: 'table', caption: word('risks') },
      head: [word('risk'), word('inherent'), word('residual'), word('lastYear')],
      rows: rows.map(({ judgement, inherent, residual, levelBefore }) =>
        [
          judgement.isClosed ? `${judgement.title} (${word('closed')})` : judgement.title,
          ...[place(inherent, language), place(residual, language)],
          levelBefore === null ? '–' : String(levelBefore),
        ].map(plain),
      ),
    },
  ];
}

/** '12 (3 × 4), hög risk': never a colour alone. */
function place(at: EditionRiskPlace | null, language: Language): string {
  if (at === null) return '–';
  const band = riskBands.find(({ code }) => code === at.band);
  return `${at.level} (${at.likelihood} × ${at.consequence}), ${band?.names[language].toLowerCase() ?? at.band}`;
}
