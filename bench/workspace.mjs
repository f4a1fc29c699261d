/** A folder of 5,000 drafts to 500 customers: how soon it is read, how a key feels in it, and what it weighs. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folder, openDraft, typeInto } from './language-server.mjs';
import { slugOfCustomer, writeCustomer, writeReply } from './texts.mjs';

const drafts = 5000;
const customers = 500;
/** As many files as the client sends at once. */
const batch = 50;

/**
 * Types `count` letters into a reply to a customer of the folder, and into the same reply in an empty one.
 * @returns `index`: milliseconds from reading the first file to a ledger of all drafts; `times` and `empty`: milliseconds from each key
 *   to its diagnostics with the folder and without; and the server's resident memory in MB afterwards
 */
export async function measureWorkspace(server, seed, count) {
  const files = writeFolder(seed);
  const text = writeReply(seed, customers - 1);
  const sessions = [await openDraft(server, text), await openDraft(server, text)];
  const [full] = sessions;
  const begin = performance.now();
  await sendFolder(full, files);
  const { customers: told } = await full.askLedger();
  const index = performance.now() - begin;
  if (told.length !== customers) throw new Error(`The ledger tells of ${told.length} customers.`);
  const { times } = await typeInto(sessions, text, count);
  const memory = full.memory();
  for (const session of sessions) await session.close();
  rmSync(files, { recursive: true });
  return { index, times: times[0], empty: times[1], memory };
}

function writeFolder(seed) {
  const root = mkdtempSync(join(tmpdir(), 'poise-bench-'));
  for (const name of ['customers', 'mails']) mkdirSync(join(root, name));
  writeFileSync(join(root, 'poise.yaml'), 'limits: { discount: 5% }\n');
  for (let index = 0; index < customers; index++)
    writeFileSync(join(root, 'customers', `${slugOfCustomer(index)}.md`), writeCustomer(index));
  for (let index = 0; index < drafts; index++)
    writeFileSync(join(root, 'mails', `${index}.reply.md`), writeReply(seed + 1 + index, index % customers));
  return root;
}

async function sendFolder(session, root) {
  const paths = ['poise.yaml', ...namesIn(root, 'customers'), ...namesIn(root, 'mails')];
  for (let at = 0; at < paths.length; at += batch)
    await session.sendFiles(
      paths
        .slice(at, at + batch)
        .map((path) => ({ uri: `${folder}/${path}`, text: readFileSync(join(root, path), 'utf8') })),
    );
}

function namesIn(root, name) {
  return readdirSync(join(root, name)).map((file) => `${name}/${file}`);
}
