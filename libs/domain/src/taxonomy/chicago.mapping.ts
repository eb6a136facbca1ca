import type { CategoryCode } from './category.js';

/**
 * Primary types of the Chicago crime data, with the spellings of all its years. Battery is violence
 * that reached the body; assault, in Illinois law, is the threat of it, so it maps to threat.
 */
export const chicagoMapping: Readonly<Record<string, CategoryCode>> = {
  ARSON: 'crime.public_danger.arson',
  ASSAULT: 'crime.liberty_peace.threat',
  BATTERY: 'crime.life_health.assault',
  BURGLARY: 'crime.theft.burglary',
  'CONCEALED CARRY LICENSE VIOLATION': 'crime.weapons.firearms',
  'CRIM SEXUAL ASSAULT': 'crime.sexual.rape',
  'CRIMINAL SEXUAL ASSAULT': 'crime.sexual.rape',
  'CRIMINAL DAMAGE': 'crime.damage',
  'CRIMINAL TRESPASS': 'crime.liberty_peace.trespass',
  'DECEPTIVE PRACTICE': 'crime.fraud',
  'DOMESTIC VIOLENCE': 'crime.liberty_peace.intimate',
  GAMBLING: 'crime.public_order.gambling',
  HOMICIDE: 'crime.life_health.murder',
  'HUMAN TRAFFICKING': 'crime.liberty_peace.trafficking',
  'INTERFERENCE WITH PUBLIC OFFICER': 'crime.public_activity.resistance',
  INTIMIDATION: 'crime.liberty_peace.coercion',
  KIDNAPPING: 'crime.liberty_peace.kidnapping',
  'LIQUOR LAW VIOLATION': 'crime.special.alcohol',
  'MOTOR VEHICLE THEFT': 'crime.theft.vehicle.motor',
  NARCOTICS: 'crime.drugs',
  'NON-CRIMINAL': 'police_notice.non_criminal',
  'NON - CRIMINAL': 'police_notice.non_criminal',
  'NON-CRIMINAL (SUBJECT SPECIFIED)': 'police_notice.non_criminal',
  OBSCENITY: 'crime.sexual',
  'OFFENSE INVOLVING CHILDREN': 'crime.family',
  'OTHER NARCOTIC VIOLATION': 'crime.drugs',
  'OTHER OFFENSE': 'crime.other',
  PROSTITUTION: 'crime.sexual.purchase',
  'PUBLIC INDECENCY': 'crime.sexual.indecency',
  'PUBLIC PEACE VIOLATION': 'crime.public_order',
  RITUALISM: 'crime.other',
  ROBBERY: 'crime.theft.robbery',
  'SEX OFFENSE': 'crime.sexual',
  STALKING: 'crime.liberty_peace.stalking',
  THEFT: 'crime.theft.general',
  'WEAPONS VIOLATION': 'crime.weapons',
};
