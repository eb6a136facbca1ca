import { row, type CategoryRow } from './category-row.js';

/** Fire, hazardous substances, natural events and damage to property. */
export const fireRows: readonly CategoryRow[] = [
  row(
    ['fire', 'Brand', 'Fire'],
    ['Något brinner eller har brunnit.', 'Something is burning or has burned.'],
    [
      'Inte mordbrand, och inte eldning som ingen behövt släcka.',
      'Not arson, and not fire-setting that nobody had to put out.',
    ],
    {
      children: [
        row(
          ['building', 'Brand i byggnad', 'Building fire'],
          [
            'Det brinner i ett hus, även i soprum och kök.',
            'A fire in a building, refuse rooms and kitchens included.',
          ],
          ['Inte containrar och fordon utanför huset.', 'Not containers and vehicles outside.'],
        ),
        row(
          ['outdoor', 'Brand utomhus', 'Outdoor fire'],
          [
            'Det brinner ute: skog, gräs, container eller fordon.',
            'A fire outdoors: forest, grass, container or vehicle.',
          ],
          ['Inte brand i byggnad.', 'Not building fires.'],
          {
            children: [
              row(
                ['vegetation', 'Skog eller mark', 'Forest or ground'],
                ['Skog, gräs eller annan mark brinner.', 'Forest, grass or other ground burns.'],
                ['Inte tillåten eldning.', 'Not permitted fires.'],
              ),
              row(
                ['container', 'Container eller papperskorg', 'Container or bin'],
                ['Container, kärl eller papperskorg brinner.', 'A container or a bin burns.'],
                ['Inte soprum inne i hus.', 'Not refuse rooms in buildings.'],
              ),
              row(
                ['vehicle', 'Fordonsbrand', 'Vehicle fire'],
                ['Bil, buss, moped eller annat fordon brinner.', 'A vehicle burns.'],
                [
                  'Inte när någon tänt på; det är mordbrand.',
                  'Not when somebody set it on fire; that is arson.',
                ],
              ),
            ],
          },
        ),
        row(
          ['alarm', 'Automatiskt brandlarm', 'Automatic fire alarm'],
          ['Brandlarm som gått utan att brand är känd.', 'A fire alarm with no known fire.'],
          ['Inte när det brann.', 'Not when there was a fire.'],
        ),
      ],
    },
  ),
  row(
    ['hazmat', 'Utsläpp av farligt ämne', 'Release of a dangerous substance'],
    [
      'Gas, olja, kemikalier eller smitta har läckt ut eller spritts.',
      'Gas, oil, chemicals or contagion has leaked or been spread.',
    ],
    ['Inte miljöbrott som polisen utreder.', 'Not environmental crime under investigation.'],
  ),
  row(
    ['nature', 'Naturhändelse', 'Natural event'],
    ['Ras, översvämning, storm eller annat väder skadar.', 'Landslide, flood or storm does harm.'],
    ['Inte varningar utan följd.', 'Not warnings without consequence.'],
    {
      children: [
        row(
          ['landslide', 'Ras eller skred', 'Landslide'],
          ['Mark, snö eller berg har rasat.', 'Ground, snow or rock has fallen.'],
          ['Inte hål i gatan.', 'Not holes in the street.'],
        ),
        row(
          ['flood', 'Översvämning', 'Flood'],
          ['Vatten från regn, sjö eller hav stiger.', 'Water from rain, lake or sea rises.'],
          ['Inte läckande rör.', 'Not leaking pipes.'],
        ),
        row(
          ['storm', 'Storm', 'Storm'],
          ['Vind fäller träd eller skadar hus.', 'Wind fells trees or damages buildings.'],
          ['Inte blåst utan skada.', 'Not wind without damage.'],
        ),
      ],
    },
  ),
  row(
    ['property', 'Skada på egendom', 'Damage to property'],
    [
      'Vatten, el eller teknik skadar hus eller saker.',
      'Water, power or machinery damages a building or things.',
    ],
    ['Inte skadegörelse.', 'Not vandalism.'],
    {
      children: [
        row(
          ['water', 'Vattenskada', 'Water damage'],
          ['Läckage eller stopp som skadar lokalen.', 'A leak or blockage damages premises.'],
          ['Inte översvämning utifrån.', 'Not floods from outside.'],
        ),
        row(
          ['electrical', 'Elfel', 'Electrical fault'],
          ['Fel på el som skadat eller kunde ha skadat.', 'A fault that did or could do harm.'],
          ['Inte strömavbrott.', 'Not power failures.'],
        ),
        row(
          ['technical', 'Teknikhaveri', 'Technical breakdown'],
          ['Maskin eller anläggning går sönder.', 'A machine or plant breaks down.'],
          ['Inte IT-störning.', 'Not IT disruption.'],
        ),
      ],
    },
  ),
];
