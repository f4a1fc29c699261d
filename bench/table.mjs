/** The results as tables for people. */
import { goals } from './goals.mjs';
import { median, p95 } from './statistics.mjs';

export function formatResults(results) {
  const { machine } = results;
  return [
    `${machine.cpu}, ${machine.cores} cores, Node ${machine.node}. Milliseconds as median / p95; x is the ratio to remark.`,
    formatTable(
      ['', '300 words', 'x', '50,000 words', 'x', '1,000 replies, cold', 'x', 'start', 'MB 300', 'MB 50,000'],
      results.contestants.map((name) => describeContestant(results, name)),
    ),
    formatTable(
      ['Poise', 'median / p95'],
      [
        ['key to diagnostics, 300 words', spread(results.typing.reply?.times)],
        ['key to diagnostics, 50,000 words', spread(results.typing.thread?.times)],
        ['key to diagnostics, 300 words beside 5,000 drafts', spread(results.workspace?.times)],
        ['... the same in an empty folder', spread(results.workspace?.empty)],
        ['(a request for nothing, between those keys)', spread(results.typing.thread?.idle)],
        ['edit of the thread at the desk', spread(results.edits)],
        ['bare Node, start to end', round(results.start.node)],
        ['poise check of one reply, start to end', round(results.start['poise check'])],
        ['... the first time after it was installed', round(results.start['poise check, first'])],
        ['poise server, start to first diagnostics', round(results.start['poise server'])],
      ],
    ),
    formatTable(['goal', 'at most', 'measured', ''], results.goals.map(describeGoal)),
    ...noteNoise(results.typing),
  ].join('\n\n');
}

/** Each goal with what was measured; `reached` is null where nothing was. */
export function judge(results) {
  return goals.map(({ what, most, unit, value }) => {
    const measured = value(results);
    const known = measured !== undefined && !Number.isNaN(measured);
    return { what, most, unit, measured: known ? measured : null, reached: known ? measured <= most : null };
  });
}

function describeContestant({ reply, thread, folder, start, memory }, name) {
  // By the command line for Poise, by a loop around the library for the others.
  const cold = folder[name];
  return [
    name,
    spread(reply[name]),
    multiple(reply[name], reply.remark),
    spread(thread[name]),
    multiple(thread[name], thread.remark),
    cold ? `${cold.scaled ? '~' : ''}${round(cold.milliseconds)}` : '',
    cold && folder.remark ? round(cold.milliseconds / folder.remark.milliseconds) : '',
    round(start[name]),
    round(memory[name]?.reply),
    round(memory[name]?.thread),
  ];
}

function describeGoal({ what, most, unit, measured, reached }) {
  const verdict = reached === null ? 'not measured' : reached ? 'reached' : 'NOT REACHED';
  return [what, `${round(most)} ${unit}`, measured === null ? '' : `${round(measured)} ${unit}`, verdict];
}

function spread(times) {
  if (!times?.length) return '';
  return times.length === 1 ? round(times[0]) : `${round(median(times))} / ${round(p95(times))}`;
}

function multiple(times, others) {
  return times?.length && others?.length ? round(median(times) / median(others)) : '';
}

/** Milliseconds: on an idle machine a request for nothing takes less in nearly all cases. */
const quiet = 3;

function noteNoise({ thread }) {
  const wait = thread ? p95(thread.idle) : 0;
  if (wait <= quiet) return [];
  return [
    `The machine was busy: even a request for nothing took ${round(wait)} ms (p95). Goals in milliseconds say little in this run.`,
  ];
}

/** Two significant digits below ten, whole numbers above. */
function round(value) {
  if (value === undefined || Number.isNaN(value)) return '';
  return value >= 10 ? value.toFixed(0) : String(Number(value.toPrecision(2)));
}

function formatTable(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length), 3));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
