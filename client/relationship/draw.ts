/** Draws a relationship as a page: stages over time, given against got, promises kept; with the same told in words. Pure. */
import type { LedgerAnswer, ToldCustomer, ToldEntry } from '../../server/lsp/protocol';

/** In the drawing’s own units; it is as wide as its page. */
const width = 720;
const left = 110;
const right = 20;
const stageNames = ['like', 'miss', 'assimilation', 'sincerity', 'harmony'] as const;
const lane = 26;
const stagesTop = 20;
const givenTop = stagesTop + stageNames.length * lane + 26;
const promisesTop = givenTop + 3 * lane;
const height = promisesTop + 2 * lane + 24;

/** The page’s body. Colours are the theme’s; every mark has a title, and a table says the same in words. */
export function drawRelationship(customer: ToldCustomer, { today }: Pick<LedgerAnswer, 'today'>): string {
  const days = [
    today,
    ...customer.stages.map(({ date }) => date),
    ...customer.entries.flatMap(({ said, due }) => [said, due]),
  ].filter((day) => day !== null);
  const axis = createAxis(days);
  const given = customer.entries.filter(({ kind }) => kind === 'concession');
  const got = given.filter(({ inReturn, condition }) => inReturn !== null || condition !== null);
  const promises = customer.entries.filter(({ kind }) => kind === 'promise');
  const kept = promises.filter(({ status }) => status === 'kept').length;
  const summary = [
    customer.stages.length > 0 ? `Stage: ${customer.stages.at(-1)?.stage}.` : 'No stage is named yet.',
    tellGiven(given.length, got.length),
    `${count(promises.length, 'promise')}: ${kept} kept, ${count(promises.filter(({ status }) => status === 'overdue').length, 'overdue', 'overdue')}.`,
  ].join(' ');
  return `<h1>${escapeHtml(customer.name)}</h1>
<p>${escapeHtml(summary)}</p>
<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(summary)}">
${drawMonths(axis)}
${drawStages(customer, axis, today)}
${label('given', givenTop + lane / 2)}
${given.map((entry) => dot(axis, entry, entry.said, givenTop + lane / 2, 'given')).join('\n')}
${label('got in return', givenTop + lane * 1.5)}
${got.map((entry) => dot(axis, entry, entry.said, givenTop + lane * 1.5, 'got')).join('\n')}
${label('promises due', promisesTop + lane / 2)}
${promises.map((entry) => dot(axis, entry, entry.due ?? entry.said, promisesTop + lane / 2, entry.status)).join('\n')}
<line class="today" x1="${axis(today)}" x2="${axis(today)}" y1="${stagesTop - 8}" y2="${height - 22}"><title>today, ${today}</title></line>
</svg>
${drawLegend()}
${drawTable(customer)}`;
}

type Axis = (day: string) => number;

/** From days to places; a single day stands in the middle. */
function createAxis(days: readonly string[]): Axis & { readonly from: number; readonly to: number } {
  const moments = days.map((day) => Date.parse(day)).filter((moment) => !Number.isNaN(moment));
  const from = Math.min(...moments);
  const to = Math.max(...moments);
  const place = (day: string): number => {
    const share = to === from ? 0.5 : (Date.parse(day) - from) / (to - from);
    return Math.round(left + share * (width - left - right));
  };
  return Object.assign(place, { from, to });
}

function drawMonths(axis: Axis & { readonly from: number; readonly to: number }): string {
  const marks: string[] = [];
  const start = new Date(axis.from);
  const month = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1));
  const months = (axis.to - axis.from) / (30 * 86_400_000);
  const step = Math.max(1, Math.ceil(months / 8));
  for (; month.getTime() <= axis.to; month.setUTCMonth(month.getUTCMonth() + step)) {
    const day = month.toISOString().slice(0, 10);
    marks.push(
      `<line class="grid" x1="${axis(day)}" x2="${axis(day)}" y1="${stagesTop - 8}" y2="${height - 22}"/><text class="month" x="${axis(day)}" y="${height - 6}">${day.slice(0, 7)}</text>`,
    );
  }
  return marks.join('\n');
}

function drawStages({ stages }: ToldCustomer, axis: Axis, today: string): string {
  const rows = stageNames.map((name, index) => label(name, stageRow(index)));
  const steps = stages.map(({ stage, date }, index) => {
    const next = stages[index + 1];
    const y = stageRow(stageNames.indexOf(stage));
    const end = axis(next?.date ?? today);
    const rise = next
      ? `<line class="stage" x1="${end}" x2="${end}" y1="${y}" y2="${stageRow(stageNames.indexOf(next.stage))}"/>`
      : '';
    return `<line class="stage" x1="${axis(date)}" x2="${Math.max(end, axis(date) + 3)}" y1="${y}" y2="${y}"><title>${stage} from ${date}</title></line>${rise}`;
  });
  return [...rows, ...steps].join('\n');
}

/** The last stage stands on top. */
function stageRow(index: number): number {
  return stagesTop + (stageNames.length - 1 - index) * lane + lane / 2;
}

function dot(axis: Axis, entry: ToldEntry, day: string | null, y: number, kind: string): string {
  if (day === null) return '';
  const words = `${entry.what}${entry.amount ? ` ${entry.amount}` : ''}, ${day}, ${stateOf(entry)}: ${entry.text}`;
  return `<circle class="${kind}" cx="${axis(day)}" cy="${y}" r="5"><title>${escapeHtml(words)}</title></circle>`;
}

function stateOf({ kind, status, inReturn, condition }: ToldEntry): string {
  if (kind === 'concession') return inReturn ?? condition ?? 'for nothing in return';
  return { draft: 'not sent yet', open: 'open', kept: 'kept', overdue: 'overdue' }[status];
}

function label(words: string, y: number): string {
  return `<text class="label" x="${left - 12}" y="${y + 4}">${words}</text>`;
}

function drawLegend(): string {
  const entries = ['kept', 'open', 'overdue', 'draft'].map(
    (kind) =>
      `<span><svg viewBox="0 0 12 12" aria-hidden="true"><circle class="${kind}" cx="6" cy="6" r="5"/></svg> ${kind === 'draft' ? 'not sent yet' : kind}</span>`,
  );
  return `<p class="legend">${entries.join(' ')}</p>`;
}

function drawTable({ entries }: ToldCustomer): string {
  if (entries.length === 0) return '<p>Nothing is promised or given yet.</p>';
  const rows = entries.map(
    (entry) =>
      `<tr><td>${entry.kind}</td><td>${escapeHtml([entry.what, entry.amount].filter(Boolean).join(' '))}</td><td class="day">${entry.said ?? ''}</td><td class="day">${entry.due ?? ''}</td><td>${escapeHtml(stateOf(entry))}</td><td>${escapeHtml(entry.text)}</td></tr>`,
  );
  return `<table><thead><tr><th></th><th>what</th><th>said</th><th>due</th><th>state</th><th>words</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>`;
}

function tellGiven(given: number, got: number): string {
  if (given === 0) return 'Nothing is given yet.';
  const times = given === 1 ? 'once' : given === 2 ? 'twice' : `${given} times`;
  if (given === got) return `Given ${times}, for something in return.`;
  return `Given ${times}, ${got === 0 ? 'for nothing' : `${got} of them for something`} in return.`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
