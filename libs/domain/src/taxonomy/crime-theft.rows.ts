import { row, type CategoryRow } from './category-row.js';

const burglaryRow = row(
  ['burglary', 'Inbrott', 'Burglary'],
  ['Någon bryter sig in för att stjäla.', 'Somebody breaks in to steal.'],
  ['Inte stöld där dörren stod öppen.', 'Not theft through an open door.'],
  {
    children: [
      row(
        ['attempt', 'Försök till inbrott', 'Attempted burglary'],
        ['Någon försöker bryta sig in.', 'Somebody tries to break in.'],
        ['Inte skadegörelse.', 'Not criminal damage.'],
      ),
      row(
        ['home', 'Bostadsinbrott', 'Home burglary'],
        ['Inbrott i villa eller lägenhet.', 'Burglary in a house or flat.'],
        ['Inte källare, vind och förråd.', 'Not cellars, attics and sheds.'],
      ),
      row(
        ['storage', 'Inbrott i källare, vind eller förråd', 'Burglary in a cellar, attic or shed'],
        [
          'Inbrott i förråd, källare, vind eller garage.',
          'Burglary in a storage room, cellar, attic or garage.',
        ],
        ['Inte i själva bostaden.', 'Not in the home itself.'],
      ),
      row(
        ['premises', 'Inbrott i lokal', 'Burglary in premises'],
        [
          'Inbrott i skola, butik, kontor eller annan lokal.',
          'Burglary in a school, a shop, an office or other premises.',
        ],
        ['Inte i bostad.', 'Not in homes.'],
      ),
      row(
        ['alarm', 'Inbrottslarm', 'Burglar alarm'],
        ['Larm om inbrott som inte är bekräftat.', 'An alarm of burglary, not confirmed.'],
        ['Inte när inbrottet är känt.', 'Not when the burglary is known.'],
      ),
    ],
  },
);

const robberyRow = row(
  ['robbery', 'Rån', 'Robbery'],
  ['Någon tar något med våld eller hot.', 'Somebody takes something by force or threat.'],
  ['Inte stöld utan våld.', 'Not theft without force.'],
  {
    children: [
      row(
        ['attempt', 'Försök till rån', 'Attempted robbery'],
        ['Någon försöker råna.', 'Somebody tries to rob.'],
        ['Inte olaga hot.', 'Not unlawful threat.'],
      ),
      row(
        ['armed', 'Väpnat rån', 'Armed robbery'],
        ['Rån med vapen.', 'Robbery with a weapon.'],
        ['Inte rån utan vapen.', 'Not robbery without a weapon.'],
      ),
      row(
        ['other', 'Övrigt rån', 'Other robbery'],
        ['Rån som polisen för till övriga.', 'Robbery that the police class as other.'],
        ['Inte väpnat rån.', 'Not armed robbery.'],
      ),
      row(
        ['personal', 'Personrån', 'Personal robbery'],
        ['Rån mot en person.', 'Robbery of a person.'],
        ['Inte butiker.', 'Not shops.'],
      ),
      row(
        ['shop', 'Butiksrån', 'Shop robbery'],
        ['Rån mot butik eller annan verksamhet.', 'Robbery of a shop or other business.'],
        ['Inte snatteri.', 'Not shoplifting.'],
      ),
      row(
        ['alarm', 'Överfallslarm', 'Attack alarm'],
        ['Larm om överfall som inte är bekräftat.', 'An alarm of an attack, not confirmed.'],
        ['Inte när rånet är känt.', 'Not when the robbery is known.'],
      ),
    ],
  },
);

const vehicleRow = row(
  ['vehicle', 'Fordonsbrott', 'Vehicle crime'],
  ['Stöld av fordon, eller ur och från fordon.', 'Theft of vehicles, or from them.'],
  ['Inte cykel, och inte skadade bilar.', 'Not bicycles, and not damaged cars.'],
  {
    children: [
      row(
        ['motor', 'Stöld av motorfordon', 'Motor vehicle theft'],
        ['Bil, motorcykel eller moped stjäls.', 'A car, motorcycle or moped is stolen.'],
        ['Inte elsparkcykel för uthyrning.', 'Not rental e-scooters.'],
      ),
      row(
        ['from', 'Stöld ur eller från motorfordon', 'Theft from a vehicle'],
        ['Saker i bilen eller delar av den stjäls.', 'Things in it or parts of it are stolen.'],
        ['Inte själva fordonet.', 'Not the vehicle itself.'],
      ),
    ],
  },
);

/** Brottsbalken 8 kap.: theft, robbery and other taking. */
export const theftRows: readonly CategoryRow[] = [
  row(
    ['theft', 'Stöld, rån och andra tillgrepp (8 kap.)', 'Theft, robbery and other taking'],
    ['Någon tar det som tillhör en annan.', 'Somebody takes what belongs to another.'],
    ['Inte bedrägeri.', 'Not fraud.'],
    {
      children: [
        row(
          ['general', 'Stöld', 'Theft'],
          ['Stöld utan närmare typ.', 'Theft of no closer type.'],
          ['Inte inbrott, fordon eller snatteri.', 'Not burglary, vehicles or shoplifting.'],
          {
            children: [
              row(
                ['attempt', 'Försök till stöld', 'Attempted theft'],
                ['Någon försöker stjäla.', 'Somebody tries to steal.'],
                ['Inte försök till inbrott eller rån.', 'Not attempted burglary or robbery.'],
              ),
            ],
          },
        ),
        row(
          ['theft_or_burglary', 'Stöld eller inbrott', 'Theft or burglary'],
          [
            'Polisens typ där de två inte skiljs åt.',
            'The police type that does not tell the two apart.',
          ],
          ['Inte när det är känt vilket.', 'Not when it is known which.'],
        ),
        row(
          ['shoplifting', 'Butiksstöld och snatteri', 'Shoplifting'],
          ['Varor tas i butik utan betalning.', 'Goods are taken in a shop unpaid.'],
          ['Inte rån mot butik.', 'Not shop robbery.'],
        ),
        row(
          ['person', 'Fickstöld och stöld från person', 'Theft from the person'],
          [
            'Något tas från fickan, väskan eller handen.',
            'Something is taken from a pocket, a bag or a hand.',
          ],
          ['Inte med våld eller hot.', 'Not by force or threat.'],
        ),
        row(
          ['bicycle', 'Cykelstöld', 'Bicycle theft'],
          ['En cykel stjäls.', 'A bicycle is stolen.'],
          ['Inte moped.', 'Not mopeds.'],
        ),
        vehicleRow,
        burglaryRow,
        robberyRow,
      ],
    },
  ),
];
