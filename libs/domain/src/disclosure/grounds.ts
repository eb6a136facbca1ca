import { both } from '../taxonomy/terms.js';
import type { Bilingual } from '../errors/language.js';

/**
 * Provisions of offentlighets- och sekretesslagen (2009:400) that a masking most often rests on, each with what it
 * protects in short. The list helps to find; whether one holds is for whoever tries the case to judge, and any other
 * can be written.
 */
export const disclosureGroundWords = {
  'OSL 15:2': both('totalförsvaret', 'total defence'),
  'OSL 18:8': both('säkerhets- och bevakningsåtgärder', 'security and guarding measures'),
  'OSL 18:9': both('koder och behörigheter', 'codes and authorisations'),
  'OSL 18:13': both('risk- och sårbarhetsanalyser', 'risk and vulnerability analyses'),
  'OSL 21:3': both('adress till den som är förföljd', 'address of somebody who is persecuted'),
  'OSL 22:1': both(
    'folkbokföring, skyddade uppgifter',
    'population register, protected particulars',
  ),
  'OSL 26:1': both('enskild i socialtjänsten', 'individuals in social services'),
  'OSL 39:1': both('personalsocial verksamhet', 'social work for staff'),
  'OSL 39:2': both('anställd i personalärenden', 'employees in staff matters'),
  'OSL 39:3': both('anställds bostad och kontakt', 'home and contact of an employee'),
} as const satisfies Record<string, Bilingual>;

export type DisclosureGround = keyof typeof disclosureGroundWords;

export const disclosureGrounds = Object.keys(disclosureGroundWords) as readonly DisclosureGround[];

export const GROUND_CHARACTERS_MAX = 60;
/** Chapter and section of a law, or its year and number: nothing that could be somebody's words or name. */
const GROUND =
  /^(OSL|TF|lag(en)?) ?[0-9]{1,4}(:[0-9]{1,4})?( ?[a-h])?( ?§)?([ ,]+[0-9]{1,3}( ?[a-h])? ?(kap\.?|§|st\.?|p\.?))*$/iu;

/** Whether a text can stand as the ground of a masking: it is printed where the masked words stood. */
export function isGround(text: string): boolean {
  return (
    Object.hasOwn(disclosureGroundWords, text) ||
    (text.length <= GROUND_CHARACTERS_MAX && GROUND.test(text))
  );
}
