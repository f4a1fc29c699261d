/** Runs inside the preview: renders the draft it is sent and keeps in step with the editor's scrolling. */
import type { FromPage, PageState, ToPage } from '../messages';
import { renderMail } from '../render-mail';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  setState(state: PageState): void;
};

const host = acquireVsCodeApi();
const main = document.querySelector('main') ?? document.body;
const button = document.querySelector('button');

/** The newest text that is not on the page yet. Between two frames only the newest counts. */
let waiting: string | undefined;
/** The line to scroll to once the waiting text is on the page. */
let waitingLine: number | undefined;

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'copy') {
    copy(data).then(
      () => host.postMessage({ type: 'copied', done: true }),
      () => {
        // The next key press is the click that the browser asks for.
        button?.focus();
        host.postMessage({ type: 'copied', done: false });
      },
    );
  } else if (data.type === 'mail') {
    host.setState({ draft: data.draft });
    if (waiting === undefined) requestAnimationFrame(renderWaiting);
    waiting = data.text;
  } else if (waiting === undefined) {
    scrollToLine(data.line);
  } else {
    waitingLine = data.line;
  }
});

main.addEventListener('dblclick', ({ target }) => {
  const place = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;
  if (place) host.postMessage({ type: 'go-to', line: lineOf(place) });
});

button?.addEventListener('click', () => host.postMessage({ type: 'copy' }));

host.postMessage({ type: 'ready' });

function renderWaiting(): void {
  main.innerHTML = renderMail(waiting ?? '');
  waiting = undefined;
  if (waitingLine !== undefined) scrollToLine(waitingLine);
  waitingLine = undefined;
}

async function copy({ source, text }: Extract<ToPage, { type: 'copy' }>): Promise<void> {
  window.focus();
  const mail = {
    'text/html': new Blob([htmlForMail(source)], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  };
  await navigator.clipboard.write([new ClipboardItem(mail)]);
}

/** The mail without what only the preview needs; a quote brings its bar along, since a mail program knows nothing of our styles. */
function htmlForMail(source: string): string {
  const page = new DOMParser().parseFromString(renderMail(source), 'text/html');
  for (const element of page.querySelectorAll('[data-line]')) element.removeAttribute('data-line');
  for (const quote of page.querySelectorAll('blockquote')) {
    quote.style.cssText = 'margin: 0 0 1em; padding-left: 1em; border-left: 2px solid #999';
  }
  return page.body.innerHTML;
}

function lineOf(element: HTMLElement): number {
  return Number(element.dataset.line);
}

/** Puts what stands at `line` of the draft to the top, in proportion between the two blocks around it. */
function scrollToLine(line: number): void {
  const places = Array.from(main.querySelectorAll<HTMLElement>('[data-line]'));
  const after = places.findIndex((place) => lineOf(place) > line);
  const above = places[after === -1 ? places.length - 1 : after - 1];
  const below = after === -1 ? undefined : places[after];
  if (above === undefined) {
    window.scrollTo({ top: 0 });
    return;
  }
  const top = above.getBoundingClientRect().top;
  const reach = (below?.getBoundingClientRect().top ?? above.getBoundingClientRect().bottom) - top;
  const lines = below ? lineOf(below) - lineOf(above) : line - lineOf(above) + 1;
  window.scrollTo({ top: window.scrollY + top + (reach * (line - lineOf(above))) / lines });
}
