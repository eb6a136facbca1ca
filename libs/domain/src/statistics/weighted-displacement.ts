/** A count in a period before something was done, and in a like period after. */
export interface BeforeAfter {
  readonly before: number;
  readonly after: number;
}

/** Where something was done, and what it is held against; what is absent counts as unchanged. */
export interface DisplacementCounts {
  readonly treated: BeforeAfter;
  readonly control?: BeforeAfter | undefined;
  /** Where what was prevented may have moved to. */
  readonly displaced?: BeforeAfter | undefined;
  /** What the former is held against. */
  readonly displacedControl?: BeforeAfter | undefined;
}

/** A difference of counts, negative where there are fewer than there would have been, and its variance. */
export interface Difference {
  readonly estimate: number;
  readonly variance: number;
}

export interface DisplacementDifference {
  /** Where something was done. */
  readonly local: Difference;
  /** Where it may have moved to. */
  readonly displacement: Difference;
  readonly total: Difference;
}

const UNCHANGED: BeforeAfter = { before: 0, after: 0 };

/**
 * The weighted displacement difference: how many more incidents there are after than before where something was done,
 * less how many more there are where nothing was, and the same for where incidents may have moved to. Its variance is
 * the sum of all counts, each being Poisson. Source: Wheeler, A. P. & Ratcliffe, J. H. (2018), A simple weighted
 * displacement difference test to evaluate place based crime interventions, Crime Science 7:11, equations 1 to 4. It
 * supposes that without the measure both would have changed by as many incidents, and that they change independently.
 */
export function displacementDifference({
  treated,
  control = UNCHANGED,
  displaced = UNCHANGED,
  displacedControl = UNCHANGED,
}: DisplacementCounts): DisplacementDifference {
  const local = difference(treated, control);
  const displacement = difference(displaced, displacedControl);
  const total = {
    estimate: local.estimate + displacement.estimate,
    variance: local.variance + displacement.variance,
  };
  return { local, displacement, total };
}

function difference(one: BeforeAfter, other: BeforeAfter): Difference {
  return {
    estimate: one.after - one.before - (other.after - other.before),
    variance: one.after + one.before + other.after + other.before,
  };
}
