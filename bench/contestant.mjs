/**
 * One contestant in a process of its own.
 * Forked: checks one reply, reports, then measures what it is asked to over its channel.
 * With a folder as third argument: checks the drafts in it once, prints how long the checking took, and ends.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTypingPlace, writeReply, writeThread } from './texts.mjs';

const [, , name, folder, most] = process.argv;
const { check, recheck } = await import(`./contestants/${name}.mjs`);

const tasks = {
  reply: ({ seeds }) => timeEach(seeds.map(writeReply), check),
  thread: ({ seeds }) =>
    timeEach(
      seeds.map((seed) => writeThread(seed)),
      check,
    ),
  edits: ({ seeds: [seed], count }) => timeEach(editedThreads(seed, count), recheck),
  memory: async () => process.memoryUsage.rss() / 2 ** 20,
};

if (folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.reply.md'));
  const start = performance.now();
  for (const file of files.sort().slice(0, Number(most)))
    await check(readFileSync(join(folder, file), 'utf8'));
  console.log(JSON.stringify({ checking: performance.now() - start }));
} else {
  await check(writeReply(0));
  process.on('message', async (request) => process.send(await tasks[request.task](request)));
  process.send('ready');
}

/** Milliseconds of each call, one after the other. */
async function timeEach(texts, action) {
  const times = [];
  for (const text of texts) {
    const start = performance.now();
    await action(text);
    times.push(performance.now() - start);
  }
  return times;
}

/** A thread as it looks after each of `count` keys; the first is the thread before them. */
function editedThreads(seed, count) {
  const text = writeThread(seed);
  const place = findTypingPlace(text);
  const typed = ' and we guarantee that it will be so'.repeat(Math.ceil(count / 36)).slice(0, count);
  return Array.from(
    { length: count + 1 },
    (_, keys) => text.slice(0, place) + typed.slice(0, keys) + text.slice(place),
  );
}
