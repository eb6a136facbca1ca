import { row, type CategoryRow } from './category-row.js';

/** Brottsbalken 9–12 kap.: fraud, embezzlement, creditors and damage. */
export const propertyRows: readonly CategoryRow[] = [
  row(
    ['fraud', 'Bedrägeri och annan oredlighet (9 kap.)', 'Fraud and other dishonesty'],
    ['Någon luras på pengar eller annat av värde.', 'Somebody is cheated of money or goods.'],
    ['Inte stöld.', 'Not theft.'],
    {
      children: [
        row(
          ['deception', 'Bedrägeri', 'Fraud'],
          ['Någon vilseleds att betala eller lämna uppgifter.', 'Somebody is misled into paying.'],
          ['Inte mot äldre, när polisen anger det.', 'Not against older people, where stated.'],
        ),
        row(
          ['older', 'Brott mot äldre', 'Crime against older people'],
          ['Bedrägeri eller stöld riktad mot äldre.', 'Fraud or theft aimed at older people.'],
          ['Inte våld mot äldre.', 'Not violence against older people.'],
        ),
        row(
          ['handling', 'Häleri', 'Handling stolen goods'],
          ['Någon köper eller gömmer stulna saker.', 'Somebody buys or hides stolen things.'],
          ['Inte själva stölden.', 'Not the theft itself.'],
        ),
        row(
          ['extortion', 'Utpressning', 'Extortion'],
          ['Någon pressas på pengar genom hot.', 'Somebody is pressed for money by threats.'],
          ['Inte rån.', 'Not robbery.'],
        ),
      ],
    },
  ),
  row(
    ['embezzlement', 'Förskingring, trolöshet och mutbrott (10 kap.)', 'Embezzlement and bribery'],
    [
      'Någon missbrukar ett förtroende eller tar muta.',
      'Somebody abuses a trust or takes a bribe.',
    ],
    [
      'Inte erbjudanden till anställda; välj otillbörligt erbjudande.',
      'Not offers made to staff; choose improper offer.',
    ],
  ),
  row(
    ['creditors', 'Brott mot borgenärer (11 kap.)', 'Crimes against creditors'],
    ['Oredlighet mot borgenärer och bokföringsbrott.', 'Dishonesty and bookkeeping offences.'],
    ['Inte skattebrott.', 'Not tax offences.'],
  ),
  row(
    ['economic', 'Ekobrott', 'Economic crime'],
    ['Skattebrott, penningtvätt och annat ekobrott.', 'Tax offences, money laundering, etc.'],
    ['Inte bedrägeri mot enskilda.', 'Not fraud against individuals.'],
  ),
  row(
    ['damage', 'Skadegörelse (12 kap.)', 'Criminal damage'],
    ['Någon förstör eller skadar egendom.', 'Somebody destroys or damages property.'],
    ['Inte mordbrand eller sprängning.', 'Not arson or bombing.'],
    {
      children: [
        row(
          ['graffiti', 'Skadegörelse genom klotter', 'Criminal damage by graffiti'],
          ['Klotter som är anmält.', 'Graffiti reported to the police.'],
          ['Inte lagliga väggar.', 'Not legal walls.'],
        ),
        row(
          ['vehicle', 'Skadegörelse på motorfordon', 'Criminal damage to a vehicle'],
          ['Fordon repas, krossas eller skadas.', 'A vehicle is scratched or smashed.'],
          ['Inte stöld ur fordon.', 'Not theft from vehicles.'],
        ),
      ],
    },
  ),
];
