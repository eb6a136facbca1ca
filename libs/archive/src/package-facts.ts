import type { PackageFacts } from './mets.js';
import type { StoredPackage } from './package.row.js';

const RIGHTS =
  'Handlingarna kan innehålla uppgifter som omfattas av sekretess enligt offentlighets- och sekretesslagen ' +
  '(2009:400) och personuppgifter. Varje handling prövas innan den lämnas ut.';

/** What stands in the list of a package beside its files. */
export function packageFacts(made: StoredPackage, leftOut: number): PackageFacts {
  const { id, requestedAt, year, organisationName, organisationCode, receiver, agreement } = made;
  return {
    ...{ id, requestedAt, receiver, agreement, rights: RIGHTS },
    label: `${organisationName}: händelser och beslut ${year}`,
    authority: { name: organisationName, code: organisationCode },
    ...{ from: `${year}-01-01`, to: `${year}-12-31` },
    system: { name: 'Lägesbild', version: 'urn:lagesbild:package:1' },
    notes: [
      `Delar: ${made.parts.join(', ')}`,
      'Innehåll följer med av det som enligt myndighetens beslut bevaras; av övrigt följer statistiska uppgifter.',
      ...(leftOut > 0
        ? [`Strikt skyddade eller begränsade händelser som inte följer med: ${leftOut}`]
        : []),
    ],
  };
}
