/** Says in plain sentences why the file system refused, and what to do about it. */

/** @param path as the person wrote it */
export function explainFailure(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `There is no "${path}". Check the spelling, and the folder you are in.`;
    case 'EACCES':
    case 'EPERM':
      return `"${path}" may not be read by you. Ask for the right to read it, or leave it out.`;
    default:
      return `"${path}" could not be read: ${error instanceof Error ? error.message : String(error)}. Mend that, or leave it out.`;
  }
}
