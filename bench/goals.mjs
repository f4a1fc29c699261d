/** What Poise wants to reach, each with how it is read off the results. Ratios come first: they survive a slower machine. */
import { median, p95 } from './statistics.mjs';

const peers = ['write-good', 'alex', 'retext', 'textlint', 'harper'];

/** `value` may be undefined when its measurement could not be made; `most` is the largest value that reaches the goal. */
export const goals = [
  goal('a 300-word reply, as a multiple of remark-parse', 1, 'x', (r) => ratio(r.reply, 'poise', 'remark')),
  ...peers.map((peer) =>
    goal(`a 300-word reply, as a multiple of ${peer}`, 1, 'x', (r) => ratio(r.reply, 'poise', peer)),
  ),
  goal(
    'a key in a 300-word reply, to its diagnostics, p95',
    5,
    'ms',
    (r) => r.typing.reply && p95(r.typing.reply.times),
  ),
  goal(
    'a key in a 50,000-word thread, to its diagnostics, p95',
    8,
    'ms',
    (r) => r.typing.thread && p95(r.typing.thread.times),
  ),
  goal(
    'an edit of that thread, as a multiple of its whole check',
    0.05,
    'x',
    (r) => r.edits && r.thread.poise && median(r.edits) / median(r.thread.poise),
  ),
  goal('1,000 replies by the command line, cold, as a multiple of remark-parse alone', 1, 'x', (r) =>
    quotient(r.folder.poise?.milliseconds, r.folder.remark?.checking),
  ),
  goal('1,000 replies, as a multiple of alex', 1 / 8, 'x', (r) =>
    quotient(r.folder.poise?.milliseconds, r.folder.alex?.milliseconds),
  ),
  goal('1,000 replies, as a multiple of harper.js', 1 / 20, 'x', (r) =>
    quotient(r.folder.poise?.milliseconds, r.folder.harper?.milliseconds),
  ),
  goal('process start to the first finding, as a multiple of a bare Node', 2.5, 'x', (r) =>
    quotient(r.start['poise check'], r.start.node),
  ),
  goal('process start to the first diagnostics, as a multiple of a bare Node', 2.5, 'x', (r) =>
    quotient(r.start['poise server'], r.start.node),
  ),
  goal('memory of the server with a 300-word reply', 90, 'MB', (r) => r.typing.reply?.memory),
  goal('memory of the server with a 50,000-word thread', 140, 'MB', (r) => r.typing.thread?.memory),
  goal('5,000 drafts and 500 customers: all of them read', 5000, 'ms', (r) => r.workspace?.index),
  goal(
    'the same, as a multiple of remark-parse alone on the drafts',
    0.5,
    'x',
    (r) => r.workspace && r.reply.remark && r.workspace.index / (5000 * median(r.reply.remark)),
  ),
  goal(
    'a key there, as a multiple of one in an empty folder',
    1.2,
    'x',
    (r) => r.workspace && median(r.workspace.times) / median(r.workspace.empty),
  ),
  goal('memory of the server with that folder', 300, 'MB', (r) => r.workspace?.memory),
  goal('server bundle, minified', 500, 'KB', (r) => r.sizes.server),
  goal('packaged extension', 1024, 'KB', (r) => r.sizes.package),
];

function goal(what, most, unit, value) {
  return { what, most, unit, value };
}

function ratio(times, name, other) {
  return times[name] && times[other] && median(times[name]) / median(times[other]);
}

function quotient(value, other) {
  return value && other && value / other;
}
