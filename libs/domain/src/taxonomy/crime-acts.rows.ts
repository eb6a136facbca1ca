import { row, type CategoryRow } from './category-row.js';

/** Övriga specialstraffrättsliga författningar, those a municipality follows. */
export const otherActRows: readonly CategoryRow[] = [
  row(
    ['alcohol', 'Brott mot alkohollagen', 'Alcohol act'],
    ['Langning, hembränning och olovlig servering.', 'Illegal sale, making and serving.'],
    ['Inte berusning.', 'Not drunkenness.'],
  ),
  row(
    ['public_order_act', 'Brott mot ordningslagen', 'Public order act'],
    ['Brott mot ordningslagen och lokala föreskrifter.', 'Offences against the act and bylaws.'],
    ['Inte upplopp.', 'Not riots.'],
  ),
  row(
    ['doping', 'Dopningsbrott', 'Doping'],
    ['Brott mot dopningslagen.', 'Offences against the doping act.'],
    ['Inte narkotika.', 'Not drugs.'],
  ),
  row(
    ['smuggling', 'Smuggling', 'Smuggling'],
    ['Varor förs över gränsen olagligt.', 'Goods cross the border unlawfully.'],
    ['Inte innehav inom landet.', 'Not possession within the country.'],
  ),
  row(
    ['terrorism', 'Brott mot terroristbrottslagen', 'Terrorism act'],
    ['Terroristbrott och stöd till sådana.', 'Terrorist offences and support of them.'],
    ['Inte oro för extremism.', 'Not concern about extremism.'],
  ),
  row(
    ['access_ban', 'Brott mot tillträdesförbud', 'Breach of access ban'],
    ['Någon går in där den är förbjuden att vara.', 'Somebody enters where banned.'],
    ['Inte olaga intrång utan förbud.', 'Not trespass without a ban.'],
  ),
  row(
    ['environment', 'Miljöbrott', 'Environmental crime'],
    ['Brott mot miljöbalken.', 'Offences against the environmental code.'],
    ['Inte utsläpp av olycka.', 'Not accidental releases.'],
  ),
  row(
    ['immigration', 'Brott mot utlänningslagen', 'Aliens act'],
    ['Brott mot utlänningslagen.', 'Offences against the aliens act.'],
    ['Inte gränskontroll.', 'Not border controls.'],
  ),
  row(
    ['protected_site', 'Brott mot skyddslagen', 'Protected sites act'],
    [
      'Någon fotar eller går in på ett skyddsobjekt.',
      'Somebody photographs or enters a protected site.',
    ],
    ['Skriv aldrig hur objektet skyddas.', 'Never write how the site is protected.'],
  ),
  row(
    ['dogs_cats', 'Brott mot lagen om hundar och katter', 'Dogs and cats act'],
    ['Hund som biter, skrämmer eller går lös.', 'A dog that bites, scares or runs loose.'],
    ['Inte andra djur.', 'Not other animals.'],
  ),
];
