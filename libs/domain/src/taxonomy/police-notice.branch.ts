import { branch, row, type CategoryRow } from './category-row.js';

function summary(segment: string, span: readonly [sv: string, en: string]): CategoryRow {
  return row(
    [segment, `Sammanfattning ${span[0]}`, `Summary, ${span[1]}`],
    [
      `Polisens sammanfattning (${span[0]}) av flera händelser.`,
      `A police summary (${span[1]}) of several events.`,
    ],
    ['Inte händelserna själva; de räknas var för sig.', 'Not the events themselves.'],
  );
}

/**
 * What the police publish that is not an incident: summaries of events already told, their own work,
 * and finds after a crime counted when it was reported. Tallies hold it; pictures leave it out and say
 * how many. `other` (Övrigt) is here because about two thirds of its notices only say that no press
 * officer is on duty.
 */
export const policeNoticeBranch = branch(
  ['police_notice', 'Polisens meddelanden', 'Police notices'],
  [
    'Det polisen skriver som inte är en egen händelse.',
    'What the police publish that is not an event of its own.',
  ],
  ['Inte brott och olyckor.', 'Not crimes and accidents.'],
  { focusArea: 'crime', defaultTier: 'open', kinds: ['observation'], counted: false },
  [
    row(
      ['summary', 'Sammanfattning', 'Summary'],
      ['Polisens sammanfattning av flera händelser.', 'A police summary of several events.'],
      ['Inte händelserna själva.', 'Not the events themselves.'],
      {
        children: [
          summary('day', ['dag', 'day']),
          summary('afternoon', ['eftermiddag', 'afternoon']),
          summary('evening', ['kväll', 'evening']),
          summary('evening_night', ['kväll och natt', 'evening and night']),
          summary('night', ['natt', 'night']),
          summary('full_day', ['dygn', 'day and night']),
          summary('weekend', ['helg', 'weekend']),
          summary('week', ['vecka', 'week']),
        ],
      },
    ),
    row(
      ['information', 'Information', 'Information'],
      ['Polisen informerar allmänheten.', 'The police inform the public.'],
      ['Inte en ny händelse.', 'Not a new event.'],
    ),
    row(
      ['update', 'Uppdatering', 'Update'],
      [
        'Ny uppgift om något som polisen redan berättat om.',
        'News of something that the police have told of before.',
      ],
      ['Inte händelsen själv.', 'Not the event itself.'],
    ),
    row(
      ['traffic_control', 'Trafikkontroll', 'Traffic control'],
      ['Polisen kontrollerar trafiken.', 'The police check traffic.'],
      ['Inte brott som hittas då.', 'Not offences found by it.'],
    ),
    row(
      ['control', 'Kontroll', 'Control'],
      ['Polisen kontrollerar en uppgift eller en plats.', 'The police check a tip or a place.'],
      ['Inte brott som hittas då.', 'Not offences found by it.'],
      {
        children: [
          row(
            ['person_vehicle', 'Kontroll av person eller fordon', 'Check of person or vehicle'],
            [
              'Polisen kontrollerar en person eller ett fordon.',
              'The police check a person or a vehicle.',
            ],
            ['Inte planerad trafikkontroll.', 'Not planned traffic controls.'],
          ),
          row(
            ['border', 'Gränskontroll', 'Border control'],
            ['Polisen kontrollerar gränsen.', 'The police check the border.'],
            ['Inte brott mot utlänningslagen.', 'Not offences against the aliens act.'],
          ),
        ],
      },
    ),
    row(
      ['deployment', 'Polisinsats eller kommendering', 'Police deployment'],
      ['Polisen är på plats, som vid en match.', 'The police attend, as at a match.'],
      ['Inte det som händer där.', 'Not what happens there.'],
    ),
    row(
      ['wanted_person', 'Efterlyst person', 'Wanted person'],
      ['Polisen söker eller hittar en efterlyst person.', 'Police seek or find a wanted person.'],
      ['Inte försvunna personer.', 'Not missing people.'],
    ),
    row(
      ['recovered_goods', 'Anträffat gods', 'Recovered goods'],
      ['Polisen hittar saker, ofta stulna.', 'The police find things, often stolen.'],
      ['Inte stölden, som räknas när den anmäls.', 'Not the theft, counted when reported.'],
    ),
    row(
      ['recovered_vehicle', 'Stulet fordon anträffat', 'Stolen vehicle recovered'],
      ['Polisen hittar ett fordon som är stulet.', 'A stolen vehicle is found.'],
      ['Inte stölden, som räknas när den anmäls.', 'Not the theft, counted when reported.'],
    ),
    row(
      ['found_item', 'Upphittat föremål', 'Found item'],
      ['Någon lämnar in något borttappat.', 'Somebody hands in something lost.'],
      ['Inte stulna saker eller farliga föremål.', 'Not stolen or dangerous things.'],
    ),
    row(
      ['non_criminal', 'Ärende utan brott', 'Non-criminal matter'],
      [
        'Polisen har noterat något som inte är brott.',
        'The police noted something that is not a crime.',
      ],
      ['Inte misstänkta brott.', 'Not suspected crimes.'],
    ),
    row(
      ['other', 'Övrigt', 'Other notices'],
      [
        'Blandade meddelanden, mest om att ingen presstalesperson är i tjänst.',
        'Mixed notices, mostly that no press officer is on duty.',
      ],
      ['Inte meddelanden med en egen typ.', 'Not notices with a type of their own.'],
    ),
  ],
);
