import { row, type CategoryRow } from './category-row.js';

/** What staff see that is done against people and their property. */
export const orderAgainstPersonRows: readonly CategoryRow[] = [
  row(
    ['theft', 'Stöld, inbrott och snatteri', 'Theft and burglary seen'],
    [
      'Du ser eller får höra att något har stulits eller att någon har brutit sig in.',
      'You see or hear that something was stolen or that somebody broke in.',
    ],
    ['Inte rån med våld eller hot.', 'Not robbery with violence or threat.'],
  ),
  row(
    ['threat', 'Hot eller trakasserier mot allmänheten', 'Threat to the public'],
    [
      'Någon hotar, skrämmer eller trakasserar besökare eller boende.',
      'Somebody threatens, frightens or harasses visitors or residents.',
    ],
    [
      'Inte hot mot anställda i arbetet, och inte sexuella trakasserier.',
      'Not threats to staff at work, and not sexual harassment.',
    ],
  ),
  row(
    ['violence', 'Våld, misshandel och rån', 'Violence and robbery seen'],
    [
      'Någon slår, sparkar eller rånar en annan person.',
      'Somebody hits, kicks or robs another person.',
    ],
    [
      'Inte våld mot anställda i arbetet, och inte ömsesidigt bråk.',
      'Not violence against staff at work, and not a mutual fight.',
    ],
  ),
  row(
    ['sexual_harassment', 'Sexuella trakasserier och ofredande', 'Sexual harassment seen'],
    [
      'Någon tafsar, blottar sig eller säger något sexuellt som är ovälkommet.',
      'Somebody gropes, exposes themselves or makes unwelcome sexual remarks.',
    ],
    [
      'Inte våldtäkt; larma polisen och ange våld.',
      'Not rape; call the police and choose violence.',
    ],
  ),
  row(
    ['weapons', 'Vapen, skottlossning och sprängning', 'Weapons, shooting and explosion'],
    [
      'Du ser ett vapen eller hör skott eller sprängning. Larma 112 först.',
      'You see a weapon or hear shots or an explosion. Call 112 first.',
    ],
    ['Inte smällare och leksaksvapen.', 'Not firecrackers and toy weapons.'],
  ),
  row(
    ['rumour', 'Ryktesspridning i sociala medier', 'Rumours online'],
    [
      'Rykten på nätet som skapar oro om en plats eller en händelse.',
      'Rumours online that cause worry about a place or an event.',
    ],
    [
      'Inte uthängning av anställda, och inte extremistisk propaganda.',
      'Not exposure of staff, and not extremist propaganda.',
    ],
    { focusArea: 'resilience' },
  ),
];
