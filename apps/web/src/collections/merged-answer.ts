import { shortAnswerParts, type ShortAnswer } from '#domain';

/**
 * What stands when two have written at once: a part that one of them changed is theirs; where both did, both texts are
 * kept, one below the other, so that nothing is lost and whoever writes can tidy up.
 */
export function mergedAnswer(
  base: ShortAnswer,
  mine: ShortAnswer,
  theirs: ShortAnswer,
): ShortAnswer {
  const texts = shortAnswerParts.map((part) => {
    const [was, is, other] = [base[part], mine[part], theirs[part]];
    if (is === other || other === was) return [part, is] as const;
    if (is === was) return [part, other] as const;
    return [part, `${is}\n\n${other}`] as const;
  });
  return {
    ...(Object.fromEntries(texts) as Pick<ShortAnswer, (typeof shortAnswerParts)[number]>),
    protectiveSecurity:
      mine.protectiveSecurity === base.protectiveSecurity
        ? theirs.protectiveSecurity
        : mine.protectiveSecurity,
  };
}
