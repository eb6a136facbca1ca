import { row, type CategoryRow } from './category-row.js';

/** Brottsbalken 6 kap.: sexual offences. */
export const sexualRows: readonly CategoryRow[] = [
  row(
    ['sexual', 'Sexualbrott (6 kap.)', 'Sexual offences'],
    ['Sexuella handlingar mot någons vilja.', 'Sexual acts against somebody’s will.'],
    ['Inte kränkande ord utan sexuell innebörd.', 'Not insults without sexual meaning.'],
    {
      children: [
        row(
          ['rape', 'Våldtäkt', 'Rape'],
          [
            'Samlag eller liknande med den som inte deltar frivilligt.',
            'Intercourse or the like without consent.',
          ],
          ['Inte försök.', 'Not attempts.'],
          {
            children: [
              row(
                ['attempt', 'Försök till våldtäkt', 'Attempted rape'],
                ['Någon försöker våldta.', 'Somebody attempts rape.'],
                ['Inte sexuellt ofredande.', 'Not sexual molestation.'],
              ),
            ],
          },
        ),
        row(
          ['molestation', 'Sexuellt ofredande och övergrepp', 'Sexual molestation and abuse'],
          ['Tafsande och andra sexuella övergrepp.', 'Groping and other sexual abuse.'],
          ['Inte våldtäkt.', 'Not rape.'],
        ),
        row(
          ['indecency', 'Sedlighetsbrott', 'Indecency'],
          ['Blottning och annat som polisen kallar sedlighetsbrott.', 'Exposure and indecency.'],
          ['Inte tafsande, när det är känt.', 'Not groping, where known.'],
        ),
        row(
          ['child', 'Sexualbrott mot barn', 'Sexual offences against children'],
          ['Övergrepp mot barn, även i bild.', 'Abuse of children, pictures included.'],
          ['Inte våldtäkt när den räknas för sig.', 'Not rape where counted by itself.'],
        ),
        row(
          ['purchase', 'Köp av sexuell tjänst', 'Prostitution and purchase of sex'],
          ['Köp av sex, och koppleri.', 'Purchase of sex, and procuring.'],
          ['Inte människohandel.', 'Not human trafficking.'],
        ),
      ],
    },
  ),
];
