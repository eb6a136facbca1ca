/** What can be wrong in a field of a goal, a measure or its follow-up. */
export const measureFieldErrorTexts = {
  GOAL_NEEDS_INDICATOR: {
    sv: 'Välj vad målet mäts med. Ett mål som inget mäter går inte att följa upp.',
    en: 'Choose what the goal is measured by. A goal that nothing measures cannot be followed up.',
  },
  GOAL_NEEDS_CATEGORY: {
    sv: 'Välj vilken sorts händelser som räknas.',
    en: 'Choose which incidents are counted.',
  },
  GOAL_NOT_ON_ITS_WAY: {
    sv: 'Målet ligger åt fel håll från utgångsvärdet. Ändra värdet eller riktningen.',
    en: 'The target lies on the wrong side of the baseline. Change the value or the direction.',
  },
  GOAL_UNKNOWN: {
    sv: 'Målet hör till ett annat problem. Välj ett av problemets mål.',
    en: 'The goal belongs to another problem. Choose one of the problem’s goals.',
  },
  PROBLEM_UNKNOWN: {
    sv: 'Problemet finns inte. Välj ett av organisationens problem.',
    en: 'There is no such problem. Choose one of the organisation’s problems.',
  },
  CAUSE_UNKNOWN: {
    sv: 'Orsaken hör till ett annat problem. Välj en av problemets orsaker.',
    en: 'The cause belongs to another problem. Choose one of the problem’s causes.',
  },
  OWNER_UNKNOWN: {
    sv: 'Välj någon som har ett konto i organisationen, eller en av dess enheter.',
    en: 'Choose somebody with an account in the organisation, or one of its units.',
  },
  MEASURE_NEEDS_CAUSE: {
    sv: 'Välj minst en orsak som åtgärden gör något åt.',
    en: 'Choose at least one cause that the measure acts on.',
  },
  MEASURE_NEEDS_GOAL: {
    sv: 'Välj ett mål, så att det finns en indikator att mäta med.',
    en: 'Choose a goal, so that there is an indicator to measure by.',
  },
  MEASURE_NEEDS_START: {
    sv: 'Skriv vilken dag åtgärden börjar.',
    en: 'Write the day on which the measure begins.',
  },
  MEASURE_NEEDS_END: {
    sv: 'Skriv vilken dag åtgärden slutar.',
    en: 'Write the day on which the measure ends.',
  },
  MEASURE_ENDS_BEFORE_START: {
    sv: 'Åtgärden slutar före den börjar. Ändra en av dagarna.',
    en: 'The measure ends before it begins. Change one of the days.',
  },
  MEASURE_NEEDS_COMPARISON: {
    sv: 'Välj vad ni ska jämföra med, innan ni vet hur det går.',
    en: 'Choose what to compare with, before you know how it goes.',
  },
  COMPARISON_NEEDS_AREA: {
    sv: 'Välj området som ni jämför med.',
    en: 'Choose the area to compare with.',
  },
  COMPARISON_NEEDS_REASON: {
    sv: 'Skriv varför det inte finns något att jämföra med.',
    en: 'Write why there is nothing to compare with.',
  },
  CHANGE_NEEDS_REASON: {
    sv: 'Det här var bestämt i förväg. Skriv varför det ändras.',
    en: 'This was settled beforehand. Write why it changes.',
  },
  STOP_NEEDS_REASON: {
    sv: 'Skriv varför åtgärden avbryts.',
    en: 'Write why the measure is stopped.',
  },
  GOAL_JUDGED_AT_YEAR_END: {
    sv: 'Målet bedöms vid årets slut.',
    en: 'The goal is judged at year end.',
  },
  JUDGEMENT_NEEDS_REASON: {
    sv: 'Skriv varför du bedömer målet så.',
    en: 'Write why you judge the goal so.',
  },
  OCCASION_NOT_OF_MEASURE: {
    sv: 'Åtgärden följs inte upp vid det tillfället.',
    en: 'The measure is not followed up at that occasion.',
  },
} as const;
