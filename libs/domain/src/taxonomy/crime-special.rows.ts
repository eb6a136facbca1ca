import { row, type CategoryRow } from './category-row.js';
import { otherActRows } from './crime-acts.rows.js';

/** Crimes against traffic, drug and weapon law, and the other acts outside brottsbalken. */
export const specialRows: readonly CategoryRow[] = [
  row(
    ['traffic', 'Trafikbrott', 'Traffic offences'],
    ['Brott mot trafikbrottslagen och andra trafikregler.', 'Offences against traffic law.'],
    ['Inte trafikolyckor.', 'Not traffic accidents.'],
    {
      children: [
        row(
          ['drunk_driving', 'Rattfylleri', 'Drunk driving'],
          ['Någon kör påverkad av alkohol eller narkotika.', 'Driving under the influence.'],
          ['Inte på sjön.', 'Not at sea.'],
        ),
        row(
          ['unlicensed', 'Olovlig körning', 'Unlicensed driving'],
          ['Någon kör utan körkort.', 'Somebody drives without a licence.'],
          ['Inte glömt körkort.', 'Not a forgotten licence.'],
        ),
        row(
          ['leaving_scene', 'Smitning', 'Leaving the scene'],
          ['Brottet att lämna en olycksplats.', 'The offence of leaving an accident.'],
          ['Inte själva olyckan.', 'Not the accident itself.'],
        ),
        row(
          ['sea', 'Brott mot sjölagen', 'Offence at sea'],
          ['Brott med båt, som sjöfylleri.', 'Offences by boat, such as drunken boating.'],
          ['Inte båtolyckor.', 'Not boat accidents.'],
        ),
        row(
          ['air', 'Brott mot luftfartslagen', 'Aviation offence'],
          ['Brott med flyg eller drönare.', 'Offences by aircraft or drone.'],
          ['Inte haverier.', 'Not wrecks.'],
        ),
      ],
    },
  ),
  row(
    ['drugs', 'Narkotikabrott', 'Drug offences'],
    ['Brott mot narkotikastrafflagen.', 'Offences against drug law.'],
    [
      'Inte misstankar utan anmälan; välj ordning.',
      'Not suspicions without a police report; choose order.',
    ],
    {
      children: [
        row(
          ['possession', 'Innehav av narkotika', 'Drug possession'],
          ['Någon har narkotika på sig eller hemma.', 'Somebody holds drugs.'],
          ['Inte försäljning.', 'Not dealing.'],
        ),
        row(
          ['use', 'Eget bruk av narkotika', 'Drug use'],
          ['Någon har använt narkotika.', 'Somebody has used drugs.'],
          ['Inte innehav.', 'Not possession.'],
        ),
        row(
          ['dealing', 'Överlåtelse av narkotika', 'Drug dealing'],
          ['Någon säljer eller lämnar över narkotika.', 'Somebody sells or passes on drugs.'],
          ['Inte eget bruk.', 'Not personal use.'],
        ),
      ],
    },
  ),
  row(
    ['weapons', 'Vapenbrott och skottlossning', 'Weapon offences and shooting'],
    ['Brott med vapen, knivar och skott.', 'Offences with firearms and knives, and shots fired.'],
    ['Inte mord, försök till mord eller rån.', 'Not murder, attempts or robbery.'],
    {
      children: [
        row(
          ['firearms', 'Brott mot vapenlagen', 'Firearms offence'],
          ['Någon har ett vapen utan tillstånd.', 'Somebody has a firearm without a permit.'],
          ['Inte knivar.', 'Not knives.'],
        ),
        row(
          ['knives', 'Brott mot knivlagen', 'Knife offence'],
          ['Någon bär kniv på allmän plats.', 'Somebody carries a knife in public.'],
          ['Inte när kniven använts mot någon.', 'Not when it was used on somebody.'],
        ),
        row(
          ['shooting', 'Skottlossning', 'Shooting'],
          ['Skott har avlossats, enligt polisen.', 'Shots were fired, as told by police.'],
          ['Inte jakt.', 'Not hunting.'],
        ),
        row(
          ['suspected_shooting', 'Misstänkt skottlossning', 'Suspected shooting'],
          ['Skott kan ha avlossats.', 'Shots may have been fired.'],
          ['Inte bekräftade skott.', 'Not confirmed shots.'],
        ),
      ],
    },
  ),
  row(
    ['special', 'Brott mot andra lagar', 'Offences against other acts'],
    ['Brott mot lagar utanför brottsbalken.', 'Offences outside the penal code.'],
    ['Inte trafik, narkotika och vapen.', 'Not traffic, drugs and weapons.'],
    { children: otherActRows },
  ),
];
