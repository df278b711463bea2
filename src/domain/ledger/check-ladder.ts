import { endOf, startOf } from '../calendar/span.js';
import { stageSchema } from '../accession/accession.schema.js';
import type { Json, Path } from './check-entries.js';
import { RUNGS } from './depth.js';
import { pathText, quote, type Issue } from './issue.js';
import { repeats } from './repeats.js';

/** A step of a ladder: a rung of depth, or a stage of accession. */
interface Step {
  readonly name: string;
  readonly on: string;
  readonly path: Path;
}

/** Steps of which the lower must come first; money may well be voted, or arrive, before a treaty is ratified. */
const FIXED: readonly string[] = ['signed', 'ratified', ...stageSchema.options];

const STEPS: Readonly<Record<'rung' | 'stage', readonly string[]>> = { rung: RUNGS, stage: stageSchema.options };

/** What a record says was reached, against the order of the ladder, the highest step that it claims, and its own date. */
export function checkLadder({ group, path }: { readonly group: Json; readonly path: Path }): readonly Issue[] {
  const reached = group.reached as readonly Json[] | undefined;
  const below = reportedBelow(group, path);
  return reached ? [...below, ...climb(group, path, reached)] : below;
}

function climb(group: Json, path: Path, reached: readonly Json[]): Issue[] {
  const kind = reached.some(({ rung }) => rung !== undefined) ? 'rung' : 'stage';
  const ladder = STEPS[kind];
  const steps = reached.map(
    (step, at): Step => ({ name: step[kind] as string, on: step.on as string, path: [...path, 'reached', at] }),
  );
  const claimed = kind === 'rung' ? 'depth' : 'stage';
  const top = ladder.indexOf(group[claimed] as string);
  const issue = (step: Step, key: string, found: string, expected: string, remedy: string): Issue => ({
    path: pathText([...step.path, key]),
    found: quote(found),
    expected,
    remedy,
  });

  const again = repeats(steps.map(({ name }) => name)).flatMap((at) => steps[at] ?? []);
  const above = top < 0 ? [] : steps.filter(({ name }) => ladder.indexOf(name) > top);
  const early = steps.flatMap((step) => {
    const lower = [...steps, ...signature(group, path)].find(
      ({ name, on }) =>
        FIXED.includes(name) &&
        FIXED.includes(step.name) &&
        ladder.indexOf(name) < ladder.indexOf(step.name) &&
        endOf(step.on) < startOf(on),
    );
    return lower ? [{ step, lower }] : [];
  });
  const late = typeof group.asOf === 'string' ? steps.filter(({ on }) => startOf(on) > endOf(group.asOf as string)) : [];
  return [
    ...again.map((step) => issue(step, kind, step.name, `a ${kind} that stands only once`, 'keep the day on which it was first reached')),
    ...above.map((step) =>
      issue(step, kind, step.name, `a ${kind} up to the record’s \`${claimed}\`, ${quote(group[claimed])}`, `write ${quote(step.name)} as its \`${claimed}\`, or take the ${kind} away`),
    ),
    ...early.map(({ step, lower }) =>
      issue(step, 'on', step.on, `a day after it was ${lower.name}, ${quote(lower.on)}`, 'correct one of the two dates'),
    ),
    ...late.map((step) =>
      issue(step, 'on', step.on, `a day up to the record’s \`asOf\`, ${quote(group.asOf)}`, 'correct one of the two dates'),
    ),
  ];
}

/** The signature that an agreement states beside its ladder. */
const signature = ({ signed }: Json, path: Path): Step[] =>
  typeof signed === 'string' ? [{ name: 'signed', on: signed, path }] : [];

/** A stage that is reported apart is one beyond what is proved. */
function reportedBelow({ stage, reported }: Json, path: Path): Issue[] {
  const beyond = (reported as Json | undefined)?.stage;
  if (typeof stage !== 'string' || typeof beyond !== 'string') return [];
  const stages: readonly string[] = stageSchema.options;
  if (stages.indexOf(beyond) > stages.indexOf(stage)) return [];
  return [
    {
      path: pathText([...path, 'reported', 'stage']),
      found: quote(beyond),
      expected: `a stage beyond the \`stage\` that is proved, ${quote(stage)}`,
      remedy: 'take the report away, or correct one of the two',
    },
  ];
}
