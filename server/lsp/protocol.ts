/** What Poise's client and server say to each other beyond the language server protocol. Both sides import it; it holds no logic. */
import type { Position, Range, TextDocumentEdit, TextDocumentIdentifier } from 'vscode-languageserver';
import type { Stage } from '../draft/stage';

/** What a client may tell when it starts the server; another editor leaves all of it out. */
export interface InitializationOptions {
  /** URI of `docs/rules.md`; findings link to their rule's heading there. */
  readonly docs?: string;
  /** Whether the client has the commands below, so that hovers and code actions may call them. */
  readonly commands?: boolean;
  /** Whether the client shows a finding's message above the server's hover, which then does not repeat it. */
  readonly marksInHover?: boolean;
}

/** Commands that the client runs for the server. */
export const clientCommands = {
  /** Argument: one `TextDocumentEdit` with the version of the draft it was made for. */
  applyRewrite: 'poise.applyRewrite',
  /** Arguments: rule id, URI of the draft. */
  turnRuleOff: 'poise.turnRuleOff',
  /** Argument: URI of the docs with the rule's heading as fragment. */
  showRule: 'poise.showRule',
  /** Arguments: URI of the draft, ranges in it. Goes to the one place, or lists several. */
  showPlaces: 'poise.showPlaces',
  /** Arguments: URI of the draft, the stage that seems right and why. Lets the writer choose, and writes it into the front matter. */
  chooseStage: 'poise.chooseStage',
} as const;

export type ApplyRewriteArguments = [edit: TextDocumentEdit];
export type TurnRuleOffArguments = [rule: string, uri: string];
export type ShowRuleArguments = [uri: string];
export type ShowPlacesArguments = [uri: string, places: Range[]];
export type ChooseStageArguments = [
  uri: string,
  proposed?: { readonly stage: Stage; readonly reason: string },
];

export interface StatusParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** What a writer wants to know about a draft at a glance. */
export interface Status {
  /** The stage that the front matter names, or null. */
  readonly stage: string | null;
  /** How many findings the draft has. */
  readonly findings: number;
}

/** Method of the request with `StatusParams` that is answered by a `Status`, or by null for a document that is not open. */
export const statusRequest = 'poise/status';

/** What files of a workspace folder hold on disk; a server in a browser cannot read them. An open editor of one wins. */
export interface FilesParams {
  readonly files: readonly {
    /** URI of the file, there or not. */
    readonly uri: string;
    /** Null when there is no such file. */
    readonly text: string | null;
  }[];
}

/**
 * Method of the notification with `FilesParams`: drafts, `customers/*.md` and `poise.yaml` of every folder once the server runs, and
 * again when they change.
 */
export const filesNotification = 'poise/files';

/** Method of the request with `FieldParams` that is answered by the `TextEdit` that writes it, or by null. */
export const fieldRequest = 'poise/field';

/** A field of the front matter and the value it shall have, as plain YAML. */
export interface FieldParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly name: string;
  readonly value: string;
}

/** Method of the request with `MailParams` that is answered by a `Mail`, or by null for a document that is not open. */
export const mailRequest = 'poise/mail';

export interface MailParams {
  readonly textDocument: TextDocumentIdentifier;
  /** Whether a thread that only follows our words is kept. */
  readonly thread: boolean;
}

/** A draft as the mail its customer reads. */
export interface Mail {
  /** As plain text. */
  readonly text: string;
  /** The same part of the draft as it was typed, for a formatted mail. */
  readonly source: string;
  /** Says in one line, in the language of the mail, that it was copied and what is still open. */
  readonly summary: string;
  /** Where something is open. */
  readonly open: readonly Range[];
}

/** Method of the request with `NewDraftParams` that is answered by a `NewDraft`. */
export const newDraftRequest = 'poise/newDraft';

/** A draft that is about to be: what is known before its first word. */
export interface NewDraftParams {
  /** URI of the workspace folder that it will live in, or null. */
  readonly folder: string | null;
  /** Front matter and quote. */
  readonly text: string;
  /** What the writer's editor speaks, such as `zh-cn`: the language of the mail where nothing else tells. */
  readonly locale: string;
}

/** What a draft can be begun with. Greeting, closing and bodies are in snippet syntax, tab stops of each counted from 1. */
export interface NewDraft {
  readonly language: 'en' | 'zh';
  /** What the customer is called, or null when nothing tells. */
  readonly name: string | null;
  /** Where the writer seems to stand with the customer, and why; null when nothing tells. */
  readonly proposedStage: NonNullable<ChooseStageArguments[1]> | null;
  readonly greeting: string;
  readonly closing: string;
  /** The most fitting first. */
  readonly templates: readonly DraftTemplate[];
}

export interface DraftTemplate {
  readonly title: string;
  /** When to use it. */
  readonly description: string;
  readonly stage: string | null;
  readonly body: string;
}

/** Method of the request without parameters that is answered by a `LedgerAnswer` over all folders. */
export const ledgerRequest = 'poise/ledger';

export interface LedgerAnswer {
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly customers: readonly ToldCustomer[];
}

/** What was promised and given to a customer, by due date. */
export interface ToldCustomer {
  readonly customer: string;
  /** How the book calls them, else the customer’s slug. */
  readonly name: string;
  /** The stages that drafts name, with their dates, the oldest first. */
  readonly stages: readonly { readonly stage: Stage; readonly date: string }[];
  readonly entries: readonly ToldEntry[];
}

/** A promise or a concession. Days are `YYYY-MM-DD`. */
export interface ToldEntry {
  readonly kind: 'promise' | 'concession';
  readonly what: string;
  readonly amount: string | null;
  readonly due: string | null;
  readonly condition: string | null;
  readonly inReturn: string | null;
  readonly status: 'draft' | 'open' | 'kept' | 'overdue';
  readonly said: string | null;
  readonly text: string;
  readonly uri: string;
  readonly range: Range;
}

/** Method of the request without parameters that is answered by a `DueDates` over all folders. */
export const dueDatesRequest = 'poise/dueDates';

/** What is owed on a day that is known, for another calendar. */
export interface DueDates {
  /** How many promises are in it; without any there is nothing to save. */
  readonly count: number;
  /** As a calendar file (iCalendar). */
  readonly calendar: string;
}

/** Method of the request with `KeepParams` that is answered by the `TextEdit` that marks a promise as kept, or by null. */
export const keepRequest = 'poise/keep';

export interface KeepParams {
  readonly textDocument: TextDocumentIdentifier;
  /** Where the promise starts. */
  readonly start: Position;
}
