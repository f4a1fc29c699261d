/** A window of the hosted VS Code with Poise in it, and what a person does there. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { launchBrowser } from '../../../scripts/vscode-host/browser';
import { projectRoot } from '../../../scripts/vscode-host/obtain';
import { type HostServer, startServer } from '../../../scripts/vscode-host/server';
import { windowUrl } from '../../../scripts/vscode-host/window';

/** The colour themes of which screenshots are kept. */
export type Theme = 'Default Light Modern' | 'Default Dark Modern';

/** A workspace to open: its files by path, the settings of its folder. */
export interface Workspace {
  files: Record<string, string>;
  settings?: Record<string, unknown>;
}

/** What the window's own page has; the tests themselves are compiled for Node. */
interface PageNavigator {
  readonly clipboard: {
    writeText(text: string): Promise<void>;
    read(): Promise<
      readonly {
        readonly types: readonly string[];
        getType(type: string): Promise<{ text(): Promise<string> }>;
      }[]
    >;
  };
}

interface PageStyles {
  getComputedStyle(element: unknown): { readonly opacity: string };
}

/** A VS Code that runs; each test opens the windows it needs. */
export class Host {
  private constructor(
    private readonly dataFolder: string,
    private readonly server: HostServer,
    private readonly browser: Browser,
  ) {}

  static async start(): Promise<Host> {
    const dataFolder = await mkdtemp(join(tmpdir(), 'poise-vscode-'));
    // What VS Code shows of its own would only stand in the pictures.
    await writeJson(join(dataFolder, 'data', 'Machine', 'settings.json'), {
      'chat.disableAIFeatures': true,
      'workbench.secondarySideBar.defaultVisibility': 'hidden',
      'workbench.startupEditor': 'none',
      'workbench.tips.enabled': false,
      'editor.minimap.enabled': false,
    });
    const [server, browser] = await Promise.all([
      startServer(dataFolder, ['--enable-smoke-test-driver']),
      launchBrowser(),
    ]);
    return new Host(dataFolder, server, browser);
  }

  /** Opens a window on a workspace of its own; without one the window is empty. */
  async open(workspace?: Workspace): Promise<Window> {
    const folder = workspace === undefined ? undefined : await writeWorkspace(workspace);
    const page = await this.browser.newPage({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
    });
    page.setDefaultTimeout(20_000);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const content = { extensionDevelopmentPath: projectRoot, ...(folder === undefined ? {} : { folder }) };
    await page.goto(windowUrl(this.server.origin, content));
    await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
    return new Window(page, folder);
  }

  async stop(): Promise<void> {
    await Promise.all([this.browser.close(), this.server.stop()]);
    await rm(this.dataFolder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** One window, as a person sees it. */
export class Window {
  constructor(
    readonly page: Page,
    private readonly folder: string | undefined,
  ) {}

  /** The text area of the active editor. */
  get editor(): Locator {
    return this.page.locator('.editor-group-container.active .monaco-editor').first();
  }

  /** Absolute path of a file of the workspace. */
  path(file: string): string {
    if (this.folder === undefined) throw new Error('This window has no folder.');
    return join(this.folder, file);
  }

  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+P');
    await this.choose(name, name);
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.editor.locator('.view-line').first().waitFor();
  }

  /** Runs a command by its title, from the command palette. */
  async runCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.choose(`>${title}`, title);
  }

  /** Types into the box that asks, and takes the entry with exactly this label. */
  async choose(typed: string, label: string, timeout = 20_000): Promise<void> {
    const entry = this.page
      .locator('.quick-input-list .monaco-list-row .label-name')
      .filter({ hasText: exactly(label) })
      .first();
    const input = this.page.locator('.quick-input-widget .quick-input-box input');
    // One box may still be closing while the next one opens, and takes the typed words with it.
    const narrow = async (): Promise<void> => {
      await input.fill('', { timeout: 2000 });
      await input.fill(typed, { timeout: 2000 });
      await entry.waitFor({ timeout: 2000 });
    };
    await vi.waitFor(narrow, { timeout });
    await entry.click();
  }

  /** Tells the active editor its language, which a young window may not know yet. */
  async chooseLanguage(label: string): Promise<void> {
    const choose = async (): Promise<void> => {
      await this.runCommand('Change Language Mode');
      await this.choose(label, label, 2000);
    };
    await vi.waitFor(choose, { timeout: 30_000 });
    await this.page.locator('.part.statusbar').getByText(label).waitFor();
  }

  /** Moves the mouse over a mark, whose hover it opens. The editor may draw the mark anew meanwhile, so it is tried again. */
  async hoverOver(mark: Locator, words = 'Poise'): Promise<Locator> {
    const hover = this.page.locator('.monaco-hover:visible', { hasText: words });
    const move = async (): Promise<void> => {
      const box = await mark.boundingBox();
      if (box === null) throw new Error('The mark is not visible.');
      // A mouse that does not move asks for nothing.
      await this.page.mouse.move(0, 0);
      await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
      await hover.waitFor({ timeout: 3000 });
    };
    await vi.waitFor(move, { timeout: 30_000 });
    // It fades in; a picture shows it when it is there.
    const opacity = () =>
      hover
        .first()
        .evaluate((element) => (globalThis as unknown as PageStyles).getComputedStyle(element).opacity);
    await vi.waitFor(async () => expect(await opacity()).toBe('1'), { timeout: 10_000 });
    return hover;
  }

  /** Goes to the next mark and opens its light bulb menu. */
  async openLightBulb(): Promise<Locator> {
    await this.page.keyboard.press('F8');
    await this.page.locator('.marker-widget').waitFor();
    return this.openMenuWith(/^Ignore .* here$/);
  }

  /** Opens the light bulb menu at words of the text, once it has an entry such as this. */
  async openLightBulbAt(words: Locator, entry: RegExp): Promise<Locator> {
    await words.click();
    return this.openMenuWith(entry);
  }

  /** On a busy machine a key may come before what it is meant for. */
  private async openMenuWith(entry: RegExp): Promise<Locator> {
    const menu = this.page.locator('.action-widget');
    const open = async (): Promise<void> => {
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press('Control+.');
      await menu.getByText(entry).first().waitFor({ timeout: 3000 });
    };
    await vi.waitFor(open, { timeout: 60_000 });
    return menu;
  }

  /** Waits until this is said; a window that is driven shows messages only in their list, which does not open for what is still to come. */
  async message(words: string): Promise<Locator> {
    const said = this.page.locator('.notification-list-item', { hasText: words });
    const look = async (): Promise<void> => {
      if (!(await said.isVisible())) {
        const bell = this.page.locator('.statusbar-item').getByLabel(/Notification/);
        await bell.click();
        // What the bell says of itself would lie over the message.
        await this.page.mouse.move(0, 0);
      }
      await said.waitFor({ timeout: 2000 });
    };
    await vi.waitFor(look, { timeout: 60_000 });
    return said;
  }

  /** Waits until a question with this title is asked. */
  async question(title: string): Promise<void> {
    await this.page.locator('.quick-input-title', { hasText: title }).waitFor();
    await this.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  }

  /** Types the beginning of a suggestion; a young window may not have any yet, so they are asked for again. */
  async suggest(typed: string): Promise<Locator> {
    const widget = this.page.locator('.suggest-widget.visible');
    await this.page.keyboard.type(typed);
    const show = async (): Promise<void> => {
      if ((await widget.locator('.monaco-list-row').count()) === 0) {
        await this.page.keyboard.press('Escape');
        await this.page.keyboard.press('Control+Space');
      }
      await widget.locator('.monaco-list-row').first().waitFor({ timeout: 2000 });
    };
    await vi.waitFor(show, { timeout: 30_000 });
    return widget;
  }

  /** Puts a text on the clipboard, as copying it in another program does. */
  async copy(text: string): Promise<void> {
    await this.page.evaluate(
      (words) => (navigator as unknown as PageNavigator).clipboard.writeText(words),
      text,
    );
  }

  /** What is on the clipboard in a format; empty where it is there in no such format. */
  async copied(format: 'text/html' | 'text/plain'): Promise<string> {
    return this.page.evaluate(async (type) => {
      const [item] = await (navigator as unknown as PageNavigator).clipboard.read();
      return item?.types.includes(type) ? (await item.getType(type)).text() : '';
    }, format);
  }

  /** The visible lines of the active editor, with plain spaces. */
  async text(): Promise<string> {
    const lines = await this.editor.locator('.view-line').evaluateAll((found) =>
      found.map((line) => ({
        top: Number(/top:\s*([\d.]+)px/.exec(line.getAttribute('style') ?? '')?.[1]),
        text: line.textContent ?? '',
      })),
    );
    // The elements stand in the order in which they were drawn, not in the order of the lines.
    return lines
      .sort((a, b) => a.top - b.top)
      .map(({ text }) => text.replaceAll('\u00a0', ' '))
      .join('\n');
  }

  /** Saves a picture of the window under `out/screenshots/`. */
  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(projectRoot, 'out', 'screenshots', `${name}.png`) });
  }

  async close(): Promise<void> {
    await this.page.close();
    if (this.folder !== undefined) await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function exactly(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
}

async function writeWorkspace(workspace: Workspace): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'poise-workspace-'));
  for (const [path, text] of Object.entries(workspace.files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  if (workspace.settings !== undefined) {
    await writeJson(join(folder, '.vscode', 'settings.json'), workspace.settings);
  }
  return folder;
}

async function writeJson(file: string, value: unknown): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(value, undefined, 2));
}
