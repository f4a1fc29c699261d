/** The outside world as the command line sees it, so that a test can stand in for it. */

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** Width of the terminal in columns; absent when the output is not one. */
  readonly columns?: number;
}

export interface Io {
  /** Absolute path of the folder that relative paths start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The day where the machine stands, `YYYY-MM-DD`. */
  today(): string;
  /** All of standard input, to its end. */
  readStdin(): Promise<Uint8Array>;
}
