import { row, type CategoryRow } from './category-row.js';

const publicDangerRow = row(
  ['public_danger', 'Allmänfarliga brott (13 kap.)', 'Crimes of public danger'],
  [
    'Brott som hotar många: eld, sprängning, sabotage.',
    'Crimes that endanger many: fire, bombing, sabotage.',
  ],
  ['Inte olyckor.', 'Not accidents.'],
  {
    children: [
      row(
        ['arson', 'Mordbrand', 'Arson'],
        [
          'Någon tänder på så att liv eller hus hotas.',
          'Fire set so that life or buildings are in danger.',
        ],
        ['Inte bränder av olycka.', 'Not accidental fires.'],
      ),
      row(
        ['explosion', 'Explosion', 'Explosion'],
        ['Explosion som polisen meddelat, oftast en sprängning.', 'An explosion told by police.'],
        ['Inte smällare.', 'Not firecrackers.'],
      ),
      row(
        ['detonation', 'Detonation', 'Detonation'],
        ['Sprängladdning som gått av, enligt polisen.', 'A charge gone off, told by police.'],
        ['Inte föremål som inte gått av.', 'Not objects that did not go off.'],
      ),
      row(
        ['suspicious_object', 'Misstänkt farligt föremål', 'Suspected dangerous object'],
        ['Ett föremål som kan vara farligt har hittats.', 'A possibly dangerous object found.'],
        ['Inte föremål som gått av.', 'Not objects that went off.'],
      ),
      row(
        ['bomb_threat', 'Bombhot', 'Bomb threat'],
        [
          'Någon säger att en bomb finns eller ska sprängas.',
          'Somebody says that there is a bomb or that one will go off.',
        ],
        [
          'Inte bombhot för att påverka din arbetsplats.',
          'Not a bomb threat meant to influence your workplace.',
        ],
      ),
      // An attack on ambulance, rescue service or police is aimed at those who serve the public.
      row(
        ['emergency_sabotage', 'Sabotage mot blåljusverksamhet', 'Sabotage of emergency services'],
        [
          'Någon angriper eller hindrar ambulans, brandkår eller polis.',
          'Somebody attacks or hinders ambulance, fire brigade or police.',
        ],
        ['Inte hot mot en enskild tjänsteman.', 'Not threats against a single official.'],
        { focusArea: 'threats_staff', defaultTier: 'protected' },
      ),
    ],
  },
);

const publicOrderRow = row(
  ['public_order', 'Brott mot allmän ordning (16 kap.)', 'Crimes against public order'],
  ['Upplopp, hets, dobbleri och störd ordning.', 'Riot, agitation, illegal gambling and disorder.'],
  ['Inte ordningslagen.', 'Not the public order act.'],
  {
    children: [
      row(
        ['hate_speech', 'Hets mot folkgrupp', 'Agitation against a population group'],
        [
          'Någon hotar eller hånar en grupp offentligt.',
          'Somebody threatens or mocks a group in public.',
        ],
        ['Inte brott mot en enskild.', 'Not crimes against an individual.'],
      ),
      row(
        ['riot', 'Våldsamt upplopp', 'Violent riot'],
        ['En folksamling använder våld.', 'A crowd uses violence.'],
        ['Inte bråk mellan några få.', 'Not fights between a few.'],
      ),
      row(
        ['gambling', 'Olovligt spel', 'Illegal gambling'],
        ['Dobbleri och annat olovligt spel.', 'Illegal gambling of any kind.'],
        ['Inte spel med licens.', 'Not licensed games.'],
      ),
      row(
        ['animal_cruelty', 'Djurplågeri', 'Cruelty to animals'],
        ['Någon plågar ett djur.', 'Somebody torments an animal.'],
        ['Inte lösa djur.', 'Not loose animals.'],
      ),
    ],
  },
);

const publicActivityRow = row(
  ['public_activity', 'Brott mot allmän verksamhet (17 kap.)', 'Crimes against public activity'],
  ['Brott mot dem som utövar myndighet.', 'Crimes against those who exercise authority.'],
  ['Inte det anställda rapporterar om sig själva.', 'Not what staff report of themselves.'],
  {
    children: [
      // The crime protects public duty, which is what the third focus area is about; the police count
      // officers and guards too, so a picture tells sources apart and never adds them to staff reports.
      row(
        ['official', 'Våld eller hot mot tjänsteman', 'Violence or threat against an official'],
        [
          'Anmält våld eller hot mot någon i tjänsten.',
          'Reported violence or threat against somebody on duty.',
        ],
        ['Inte våld utan samband med tjänsten.', 'Not violence unrelated to the duty.'],
        { focusArea: 'threats_staff', defaultTier: 'protected' },
      ),
      row(
        ['resistance', 'Våldsamt motstånd', 'Resisting an official'],
        ['Någon gör motstånd mot ett ingripande.', 'Somebody resists an intervention.'],
        ['Inte hot mot tjänsteman.', 'Not threats against officials.'],
      ),
      row(
        ['justice', 'Övergrepp i rättssak', 'Interference in a judicial matter'],
        [
          'Någon hotar den som vittnar eller anmäler.',
          'Somebody threatens a person who testifies or reports.',
        ],
        ['Inte hot utan samband med rättssak.', 'Not threats unrelated to a case.'],
      ),
    ],
  },
);

/** Brottsbalken 13–22 kap.: crimes against the public and the state. */
export const publicRows: readonly CategoryRow[] = [
  publicDangerRow,
  row(
    ['forgery', 'Förfalskning (14 kap.)', 'Forgery'],
    ['Falska pengar, handlingar eller märken.', 'False money, documents or marks.'],
    ['Inte användning av en annans äkta handling.', 'Not use of another’s real document.'],
  ),
  row(
    ['perjury', 'Mened och annan osann utsaga (15 kap.)', 'Perjury and false statements'],
    ['Mened, falskt åtal och osann försäkran.', 'Perjury, false accusation and statements.'],
    ['Inte bedrägeri.', 'Not fraud.'],
    {
      children: [
        row(
          ['document_misuse', 'Missbruk av urkund', 'Misuse of a document'],
          ['Någon använder en annans handling som sin.', 'Somebody uses another’s document.'],
          ['Inte förfalskade handlingar.', 'Not forged documents.'],
        ),
      ],
    },
  ),
  publicOrderRow,
  publicActivityRow,
  row(
    ['state', 'Brott mot Sveriges säkerhet (18–19, 21–22 kap.)', 'Crimes against the state'],
    ['Brott mot rikets styrelse och säkerhet.', 'Crimes against the realm and its security.'],
    ['Skriv aldrig något hemligt här.', 'Never enter anything classified here.'],
  ),
  row(
    ['misconduct', 'Tjänstefel (20 kap.)', 'Misconduct in office'],
    ['Fel i myndighetsutövning.', 'Wrongs in the exercise of authority.'],
    ['Inte klagomål på service.', 'Not complaints about service.'],
  ),
];
