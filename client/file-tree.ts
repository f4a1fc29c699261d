/** Which files lie in a folder, for a watcher that tells of the folder alone. Knows nothing of VS Code. */

/** Files and the folders above them, by their URIs. */
export class FileTree {
  private readonly children = new Map<string, Set<string>>();

  /** @param uri of a file. */
  add(uri: string): void {
    for (let child = uri, parent = parentOf(uri); parent !== undefined; ) {
      const siblings = this.children.get(parent);
      if (siblings?.has(child)) return;
      if (siblings) siblings.add(child);
      else this.children.set(parent, new Set([child]));
      child = parent;
      parent = parentOf(parent);
    }
  }

  /** Forgets a file, or a folder with all that lies below it. */
  delete(uri: string): void {
    for (const child of this.children.get(uri) ?? []) this.delete(child);
    this.children.delete(uri);
    const parent = parentOf(uri);
    if (parent !== undefined) this.children.get(parent)?.delete(uri);
  }

  /** The files below a folder, at any depth; none for a file. */
  filesBelow(folder: string): string[] {
    return [...(this.children.get(folder) ?? [])].flatMap((child) =>
      this.children.has(child) ? this.filesBelow(child) : [child],
    );
  }
}

/** Everything before the last slash, or undefined at the root. */
function parentOf(uri: string): string | undefined {
  const end = uri.lastIndexOf('/');
  return end > 0 ? uri.slice(0, end) : undefined;
}
