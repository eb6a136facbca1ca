import { row, type CategoryRow } from './category-row.js';
import { sexualRows } from './crime-sexual.rows.js';

/** Brottsbalken 3–7 kap.: crimes against persons. */
export const chapterPersonRows: readonly CategoryRow[] = [
  row(
    ['life_health', 'Brott mot liv och hälsa (3 kap.)', 'Crimes against life and health'],
    ['Någon dödas eller skadas till kroppen.', 'Somebody is killed or bodily harmed.'],
    ['Inte rån eller sexualbrott.', 'Not robbery or sexual offences.'],
    {
      children: [
        row(
          ['murder', 'Mord och dråp', 'Murder and manslaughter'],
          ['Någon dödas med avsikt.', 'Somebody is killed on purpose.'],
          ['Inte försök, och inte vållande till död.', 'Not attempts or negligent killing.'],
          {
            children: [
              row(
                ['attempt', 'Försök till mord eller dråp', 'Attempted murder or manslaughter'],
                ['Någon försöker döda.', 'Somebody tries to kill.'],
                ['Inte grov misshandel.', 'Not aggravated assault.'],
              ),
            ],
          },
        ),
        row(
          ['assault', 'Misshandel', 'Assault'],
          ['Någon skadar en annan med våld.', 'Somebody hurts another by violence.'],
          [
            'Inte våld vid rån, och inte bråk utan skada.',
            'Not violence in robbery, and not brawls without harm.',
          ],
          {
            children: [
              row(
                ['aggravated', 'Grov misshandel', 'Aggravated assault'],
                [
                  'Livsfarligt våld eller svår skada.',
                  'Violence that endangers life, or a severe injury.',
                ],
                ['Inte försök till mord.', 'Not attempted murder.'],
              ),
            ],
          },
        ),
        row(
          ['causing_injury', 'Vållande till kroppsskada', 'Causing bodily injury'],
          ['Någon skadar en annan av oaktsamhet.', 'Somebody hurts another by negligence.'],
          ['Inte skada med avsikt.', 'Not harm on purpose.'],
        ),
        row(
          ['causing_death', 'Vållande till annans död', 'Causing death'],
          ['Någon orsakar en annans död av oaktsamhet.', 'Somebody kills by negligence.'],
          ['Inte mord eller dråp.', 'Not murder or manslaughter.'],
        ),
      ],
    },
  ),
  row(
    ['liberty_peace', 'Brott mot frihet och frid (4 kap.)', 'Crimes against liberty and peace'],
    [
      'Någon hotas, hålls fast eller störs i sin frid.',
      'Somebody is threatened, held captive or disturbed in their peace.',
    ],
    ['Inte hot mot tjänsteman.', 'Not threats against officials.'],
    {
      children: [
        row(
          ['kidnapping', 'Olaga frihetsberövande och människorov', 'Kidnapping'],
          ['Någon förs bort eller hålls inlåst.', 'Somebody is taken away or locked up.'],
          ['Inte ingripande av polis eller vård.', 'Not lawful custody by police or care.'],
        ),
        row(
          ['trafficking', 'Människohandel och exploatering', 'Human trafficking'],
          ['Någon utnyttjas genom tvång eller svek.', 'Somebody is exploited by force or fraud.'],
          ['Inte köp av sexuell tjänst.', 'Not purchase of sex.'],
        ),
        row(
          ['threat', 'Olaga hot', 'Unlawful threat'],
          ['Någon hotar en annan med brott.', 'Somebody threatens another with a crime.'],
          ['Inte hot mot tjänsteman eller bombhot.', 'Not threats to officials, or of bombs.'],
        ),
        row(
          ['coercion', 'Olaga tvång', 'Coercion'],
          ['Någon tvingar en annan att göra något.', 'Somebody forces another to do something.'],
          ['Inte utpressning om pengar.', 'Not extortion for money.'],
        ),
        row(
          ['molestation', 'Ofredande', 'Molestation'],
          ['Någon stör eller antastar en annan.', 'Somebody disturbs or accosts another.'],
          ['Inte sexuellt ofredande.', 'Not sexual molestation.'],
        ),
        row(
          ['stalking', 'Olaga förföljelse', 'Stalking'],
          ['Någon förföljer en annan gång på gång.', 'Somebody pursues another repeatedly.'],
          ['Inte en enstaka gång.', 'Not a single time.'],
        ),
        row(
          ['home_trespass', 'Hemfridsbrott', 'Breach of domestic peace'],
          ['Någon går in i ett hem utan lov.', 'Somebody enters a home without permission.'],
          ['Inte inbrott med stöld.', 'Not burglary with theft.'],
        ),
        row(
          ['trespass', 'Olaga intrång', 'Unlawful trespass'],
          [
            'Någon går in i en lokal eller ett kontor utan lov.',
            'Somebody enters premises or an office without permission.',
          ],
          ['Inte hem.', 'Not homes.'],
        ),
        row(
          ['intimate', 'Grov fridskränkning i nära relation', 'Repeated abuse by a close person'],
          ['Upprepade brott av en närstående.', 'Repeated crimes by a close person.'],
          ['Inte ett enstaka brott.', 'Not a single crime.'],
        ),
      ],
    },
  ),
  row(
    ['defamation', 'Ärekränkning (5 kap.)', 'Defamation'],
    ['Förtal och förolämpning.', 'Defamation and insult.'],
    ['Inte hets mot folkgrupp.', 'Not agitation against a group.'],
  ),
  ...sexualRows,
  row(
    ['family', 'Brott mot familj och barn (7 kap.)', 'Crimes against family and children'],
    [
      'Egenmäktighet med barn och andra brott mot familj.',
      'Child abduction and other crimes against family.',
    ],
    ['Inte misshandel eller sexualbrott mot barn.', 'Not assault or sexual crime on children.'],
  ),
];
