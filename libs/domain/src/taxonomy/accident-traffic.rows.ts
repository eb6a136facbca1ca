import { row, type CategoryRow } from './category-row.js';

/** Traffic accidents by STRADA's types, and by those of the police where they differ. */
export const trafficRows: readonly CategoryRow[] = [
  row(
    ['traffic', 'Trafikolycka', 'Traffic accident'],
    [
      'Olycka på väg, gata, cykelväg eller torg med minst ett fordon.',
      'An accident on a road, street, cycle path or square with at least one vehicle.',
    ],
    [
      'Inte trafikbrott utan olycka, och inte fall till fots.',
      'Not traffic offences without an accident, and not falls on foot.',
    ],
    {
      children: [
        row(
          ['injury', 'Trafikolycka med personskada', 'Traffic accident with injury'],
          ['Någon blev skadad, och mer är inte känt.', 'Somebody was hurt; no more is known.'],
          ['Inte när olyckans typ är känd.', 'Not when the type of accident is known.'],
        ),
        row(
          ['single', 'Singelolycka', 'Single-vehicle accident'],
          [
            'Ett fordon kör av vägen eller in i något.',
            'One vehicle leaves the road or hits a thing.',
          ],
          ['Inte cykel, moped eller elsparkcykel.', 'Not bicycles, mopeds or e-scooters.'],
        ),
        row(
          ['oncoming', 'Mötesolycka', 'Head-on accident'],
          ['Fordon som möts kör ihop.', 'Vehicles that meet collide.'],
          ['Inte vid omkörning.', 'Not when overtaking.'],
        ),
        row(
          ['rear_end', 'Upphinnandeolycka', 'Rear-end accident'],
          ['Ett fordon kör på det som är framför.', 'A vehicle runs into the one ahead.'],
          ['Inte parkerade fordon.', 'Not parked vehicles.'],
        ),
        row(
          ['turning', 'Avsvängsolycka', 'Turning accident'],
          ['Fordon kör ihop när det ena svänger.', 'Vehicles collide when one of them turns.'],
          ['Inte i rak korsning.', 'Not when both go straight on.'],
        ),
        row(
          ['crossing', 'Korsandeolycka', 'Crossing accident'],
          ['Fordon på korsande vägar kör ihop.', 'Vehicles on crossing roads collide.'],
          ['Inte när det ena svänger av.', 'Not when one of them turns off.'],
        ),
        row(
          ['overtaking', 'Omkörningsolycka', 'Overtaking accident'],
          ['Olycka när ett fordon kör om.', 'An accident when one vehicle overtakes.'],
          ['Inte möte utan omkörning.', 'Not meeting without overtaking.'],
        ),
        row(
          ['pedestrian', 'Olycka med gående', 'Accident with a pedestrian'],
          ['Ett fordon kör på en gående.', 'A vehicle hits a pedestrian.'],
          ['Inte gående som faller själva.', 'Not pedestrians who fall by themselves.'],
        ),
        row(
          ['bicycle', 'Cykelolycka', 'Bicycle accident'],
          ['Olycka där en cyklist är med eller faller.', 'An accident with a cyclist, or a fall.'],
          ['Inte elsparkcykel.', 'Not e-scooters.'],
        ),
        row(
          ['moped', 'Mopedolycka', 'Moped accident'],
          ['Olycka med moped.', 'An accident with a moped.'],
          ['Inte buskörning utan olycka.', 'Not reckless driving without an accident.'],
        ),
        row(
          ['e_scooter', 'Olycka med elsparkcykel', 'E-scooter accident'],
          ['Olycka med elsparkcykel, även fall.', 'An accident with an e-scooter, falls included.'],
          ['Inte när någon snavar på en som står.', 'Not when somebody trips over a parked one.'],
        ),
        row(
          ['wildlife', 'Viltolycka', 'Accident with wild animal'],
          ['Fordon kör på vilt djur.', 'A vehicle hits a wild animal.'],
          ['Inte hund, katt eller ren i hägn.', 'Not dogs, cats or fenced reindeer.'],
        ),
        row(
          ['hit_and_run', 'Trafikolycka med smitning', 'Hit-and-run accident'],
          ['Någon lämnar platsen efter en olycka.', 'Somebody leaves the scene of an accident.'],
          ['Inte själva smitningsbrottet i Brås statistik.', 'Not the offence as Brå counts it.'],
        ),
        row(
          ['obstacle', 'Trafikhinder', 'Traffic obstacle'],
          [
            'Något på vägen som kan orsaka olycka, eller stopp efter en.',
            'Something on the road that may cause an accident, or a stop after one.',
          ],
          ['Inte vanliga köer.', 'Not ordinary queues.'],
        ),
      ],
    },
  ),
  row(
    ['craft', 'Varningslarm eller haveri', 'Distress alarm or wreck'],
    [
      'Flygplan, båt eller tåg larmar eller havererar.',
      'An aircraft, boat or train raises an alarm or is wrecked.',
    ],
    ['Inte vägtrafik.', 'Not road traffic.'],
  ),
];
