/** How a line of results is written. */

const figures = (number) => {
  if (!Number.isFinite(number)) return '–';
  if (number >= 100) return Math.round(number).toLocaleString('en').replaceAll(',', ' ');
  return number >= 10 ? number.toFixed(1) : number.toPrecision(2);
};
const sizeOf = ({ value, unit }) => `${figures(value)} ${unit}`;

/** Whether a line reached its goal, passed its floor or neither; a line without bounds is only told. */
export function verdictOf({ ratio, floor, goal, better }) {
  if (goal === undefined) return 'told';
  const reaches = (bound) => (better === 'higher' ? ratio >= bound : ratio <= bound);
  if (reaches(goal)) return 'goal';
  return reaches(floor) ? 'floor' : 'below its floor';
}

function bounds({ floor, goal, better }) {
  if (goal === undefined) return ['–', '–'];
  const sign = better === 'higher' ? '≥' : '≤';
  return [`${sign} ${figures(floor)}`, `${sign} ${figures(goal)}`];
}

function ratioOf({ ratio, quartiles, anchor }) {
  if (anchor === undefined) return '–';
  return `${figures(ratio)} (${quartiles.map(figures).join('–')})`;
}

export function textOf(line) {
  const [floor, goal] = bounds(line);
  const anchor =
    line.anchor === undefined
      ? ''
      : `, ${line.anchorName} ${figures(line.anchor)}: ratio ${ratioOf(line)}`;
  const held = line.goal === undefined ? '' : `; floor ${floor}, goal ${goal}: ${verdictOf(line)}`;
  return `  ${line.name}: ${sizeOf(line)}${anchor}${held}; ${line.note} [load ${line.load}]`;
}

export function markdownOf({ date, machine, command }, lines) {
  const rows = lines.map((line) => {
    const [floor, goal] = bounds(line);
    const anchor =
      line.anchor === undefined ? '–' : `${line.anchorName} ${figures(line.anchor)} ${line.unit}`;
    const cells = [line.name, sizeOf(line), anchor, ratioOf(line), floor, goal, verdictOf(line)];
    return `| ${[...cells, line.note].join(' | ')} |`;
  });
  return [
    `${date.slice(0, 10)}, ${machine}, \`${command}\`:`,
    '',
    '| measure | product | anchor | ratio (quartiles) | floor | goal | reached | beside it |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
