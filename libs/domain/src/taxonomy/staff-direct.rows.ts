import { row, type CategoryRow } from './category-row.js';

/** Undue influence that reaches the person directly: harassment, threat and violence. */
export const directInfluenceRows: readonly CategoryRow[] = [
  row(
    ['harassment', 'Trakasserier', 'Harassment'],
    [
      'Subtila hot, kartläggning, filmning eller mass-mejl. Det är ofta inte brott.',
      'Subtle threats, prying, filming or mass e-mails. It is often not a crime.',
    ],
    ['Inte uttalade hot.', 'Not spoken threats.'],
    {
      children: [
        row(
          ['prying', 'Kartläggning av privatliv', 'Prying into private life'],
          [
            'Någon följer efter dig eller visar att de vet var du bor.',
            'Somebody follows you or shows that they know where you live.',
          ],
          ['Inte frågor om ditt uppdrag.', 'Not questions about your duties.'],
        ),
        row(
          ['filming', 'Filmning eller fotografering', 'Filming or photographing'],
          [
            'Någon filmar eller fotograferar dig för att pressa dig.',
            'Somebody films or photographs you to put pressure on you.',
          ],
          ['Inte filmning som inte rör dig.', 'Not filming that does not concern you.'],
        ),
        row(
          ['mass_complaint', 'Mass-mejl och massanmälan', 'Mass e-mails and mass complaints'],
          [
            'Mängder av mejl, samtal eller anmälningar för att trötta ut dig.',
            'Masses of e-mails, calls or complaints to wear you down.',
          ],
          ['Inte en enskild anmälan.', 'Not a single complaint.'],
        ),
        row(
          ['exposure', 'Uthängning i sociala medier', 'Exposure on social media'],
          [
            'Namn, bild eller uppgifter om dig sprids för att skada dig.',
            'Your name, picture or details are spread in order to hurt you.',
          ],
          ['Inte kritik mot verksamheten.', 'Not criticism of the service.'],
        ),
      ],
    },
  ),
  row(
    ['threat', 'Hot för att påverka', 'Threat in order to influence'],
    [
      'Någon hotar dig eller dina nära för att påverka ditt arbete.',
      'Somebody threatens you or those close to you to influence your work.',
    ],
    ['Inte hot i affekt utan sådant syfte.', 'Not threats in affect without that purpose.'],
    {
      children: [
        row(
          ['spoken', 'Muntligt hot', 'Spoken threat'],
          ['Hot vid möte eller i telefon.', 'A threat at a meeting or by telephone.'],
          ['Inte mordhot eller bombhot.', 'Not death threats or bomb threats.'],
        ),
        row(
          ['written', 'Skriftligt hot', 'Written threat'],
          ['Hot i brev eller på lapp.', 'A threat by letter or note.'],
          ['Inte hot på nätet.', 'Not threats online.'],
        ),
        row(
          ['digital', 'Digitalt hot', 'Digital threat'],
          ['Hot i mejl, sms eller sociala medier.', 'A threat by e-mail, text or social media.'],
          ['Inte telefonsamtal.', 'Not telephone calls.'],
        ),
        row(
          ['death', 'Mordhot', 'Death threat'],
          [
            'Någon hotar att döda dig eller någon nära dig.',
            'Somebody threatens to kill you or someone close.',
          ],
          ['Inte andra hot.', 'Not other threats.'],
        ),
        row(
          ['bomb', 'Bombhot mot arbetsplatsen', 'Bomb threat to the workplace'],
          [
            'Någon hotar att spränga arbetsplatsen. Larma 112 först.',
            'Somebody threatens to blow up the workplace. Call 112 first.',
          ],
          ['Inte en sprängning som har skett.', 'Not an explosion that has happened.'],
        ),
      ],
    },
  ),
  row(
    ['violence', 'Våld för att påverka', 'Violence in order to influence'],
    [
      'Någon använder våld mot dig för att påverka ditt arbete.',
      'Somebody uses violence against you to influence your work.',
    ],
    ['Inte våld av sjukdom eller i affekt.', 'Not violence out of illness or affect.'],
    {
      children: [
        row(
          ['push', 'Knuff eller grepp', 'Push or grip'],
          ['Någon knuffar dig eller håller fast dig.', 'Somebody pushes you or holds you.'],
          ['Inte slag eller spark.', 'Not blows or kicks.'],
        ),
        row(
          ['blow', 'Slag eller spark', 'Blow or kick'],
          ['Någon slår eller sparkar dig.', 'Somebody hits or kicks you.'],
          ['Inte med vapen eller tillhygge.', 'Not with a weapon or an object.'],
        ),
        row(
          ['weapon', 'Vapen eller tillhygge', 'Weapon or object'],
          [
            'Någon skadar dig med vapen eller föremål.',
            'Somebody hurts you with a weapon or an object.',
          ],
          [
            'Inte när vapnet bara visades; det är hot.',
            'Not when the weapon was only shown; that is a threat.',
          ],
        ),
        row(
          ['spitting', 'Spottning', 'Spitting'],
          ['Någon spottar på dig.', 'Somebody spits at you.'],
          ['Inte spott mot golv eller vägg.', 'Not spitting on a floor or wall.'],
        ),
      ],
    },
  ),
];
