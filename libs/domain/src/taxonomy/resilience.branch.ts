import type { CategoryAttributes } from './category.js';
import { branch, row } from './category-row.js';

const outageKinds: CategoryAttributes['kinds'] = ['observation', 'environment_fault'];

/** Disruptions of what the municipality must keep going. */
export const resilienceBranch = branch(
  ['resilience', 'Störning i samhället', 'Disruption of society'],
  [
    'Något som samhället behöver varje dag slutar fungera, eller hotar att göra det.',
    'Something that society needs every day stops working, or threatens to.',
  ],
  ['Inte enstaka fel som snart är lagade.', 'Not single faults that are soon repaired.'],
  { focusArea: 'resilience', defaultTier: 'internal', kinds: ['observation'], counted: true },
  [
    row(
      ['power', 'Elavbrott', 'Power failure'],
      ['Strömmen är borta i ett hus eller område.', 'The power is out in a building or area.'],
      ['Inte en trasig lampa.', 'Not a broken lamp.'],
      { kinds: outageKinds },
    ),
    row(
      ['water', 'Störning i vatten eller avlopp', 'Water or sewage disruption'],
      [
        'Vattnet är borta, otjänligt eller får inte användas, eller avloppet står.',
        'The water is gone, unfit or must not be used, or the sewage is blocked.',
      ],
      ['Inte en vattenskada i ett rum.', 'Not water damage in one room.'],
      { kinds: outageKinds },
    ),
    row(
      ['it', 'IT-störning', 'IT disruption'],
      [
        'System eller nät är nere så att arbetet stannar, även vid angrepp.',
        'Systems or networks are down so that work stops, attacks included.',
      ],
      ['Inte fel på en enda dator.', 'Not a fault in a single computer.'],
    ),
    row(
      ['telecom', 'Telestörning', 'Telecom disruption'],
      ['Telefon eller 112 går inte att nå.', 'Telephone or 112 cannot be reached.'],
      ['Inte en trasig telefon.', 'Not a broken telephone.'],
    ),
    row(
      ['heat', 'Värmeavbrott', 'Loss of heating'],
      ['Värmen är borta i ett hus eller område.', 'Heating is out in a building or area.'],
      ['Inte ett kallt rum.', 'Not one cold room.'],
      { kinds: outageKinds },
    ),
    row(
      ['transport', 'Störning i transporter', 'Transport disruption'],
      [
        'Vägar, kollektivtrafik eller leveranser står stilla.',
        'Roads, public transport or deliveries stand still.',
      ],
      ['Inte en vanlig försening.', 'Not an ordinary delay.'],
    ),
    row(
      ['staff_shortage', 'Personalbortfall', 'Loss of staff'],
      [
        'Så många saknas att verksamheten inte kan göra det den måste.',
        'So many are missing that the service cannot do what it must.',
      ],
      ['Inte enstaka sjukfrånvaro.', 'Not single sick leave.'],
    ),
    row(
      ['social_unrest', 'Social oro', 'Social unrest'],
      [
        'Oro som växer mellan människor och kan leda till upplopp eller våld.',
        'Unrest that grows between people and may lead to riots or violence.',
      ],
      ['Inte ett enstaka bråk.', 'Not a single fight.'],
    ),
    row(
      ['pandemic', 'Pandemi och smittspridning', 'Pandemic and contagion'],
      [
        'Smitta som sprids så att verksamheten påverkas.',
        'Contagion that spreads so that the service is affected.',
      ],
      ['Skriv inte vem som är sjuk.', 'Do not write who is ill.'],
    ),
    row(
      ['evacuation', 'Utrymning', 'Evacuation'],
      ['Människor måste lämna hus eller område.', 'People have to leave a building or an area.'],
      ['Inte övning.', 'Not drills.'],
    ),
  ],
);
