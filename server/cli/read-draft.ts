/** Turns bytes into the text of a draft. */
import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { explainFailure } from './failure';
import type { DraftFile } from './find-drafts';

export type ReadResult = { readonly text: string } | { readonly problem: string };

/** Synchronous, since a thousand small files are read several times faster so than through promises. */
export function readDraft({ path, location }: DraftFile): ReadResult {
  try {
    return decodeDraft(path, readFileSync(location));
  } catch (error) {
    return { problem: explainFailure(path, error) };
  }
}

/** A byte order mark stays in the text, so that offsets are offsets into the file's text. */
export function decodeDraft(path: string, bytes: Uint8Array): ReadResult {
  if (!isUtf8(bytes)) return { problem: `"${path}" is not UTF-8 text. Save it as UTF-8, or leave it out.` };
  if (bytes.includes(0)) return { problem: `"${path}" is not text but binary data. Leave it out.` };
  return { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8') };
}
