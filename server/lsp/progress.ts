/** Tells the client how far work is that it did not ask for. */
import type { ClientAbilities } from './client-abilities';
import type { ClientCalls } from './client-calls';
import { attempt } from './guard';

export interface Progress {
  /** What the client calls it when it cancels. */
  readonly token: string;
  /** The first time shows it. @param message what changes while the title stays, such as “3 of 7” */
  tell(message: string): void;
  end(): void;
}

let serial = 0;

export function startProgress(calls: ClientCalls, title: string, client: ClientAbilities): Progress {
  serial += 1;
  const token = `poise/${serial}`;
  /** Null until there is something to tell; the client must know the token before it hears of it. */
  let created: Promise<void> | null = null;
  let last: string | null = null;

  const send = (value: Parameters<ClientCalls['tellProgress']>[1]): void =>
    attempt('Telling the progress', calls.log, () => created?.then(() => calls.tellProgress(token, value)));

  return {
    token,
    tell(message) {
      if (!client.showsProgress || message === last) return;
      last = message;
      if (created) {
        send({ kind: 'report', message });
        return;
      }
      created = calls.createProgress(token);
      send({ kind: 'begin', title, message, cancellable: true });
    },
    end() {
      if (created) send({ kind: 'end' });
    },
  };
}
