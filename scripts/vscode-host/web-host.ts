/** Serves VS Code's web build, where the extension and its language server run in web workers. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { obtainWebBuild } from './obtain';
import type { HostServer } from './server';

/** What the web window loads; `testsPath` is relative to the extension's folder. */
export interface WebContent {
  extensionPath: string;
  testsPath?: string;
}

const mediaTypes = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ttf', 'font/ttf'],
  ['.wasm', 'application/wasm'],
]);

/** Starts a window server on a free port; its workspace `tmp:/ws` lives in the page's memory and starts empty. */
export async function startWebHost(content: WebContent): Promise<HostServer> {
  const build = await obtainWebBuild();
  const server = createServer((request, response) => {
    const { pathname, host } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const path = decodeURIComponent(pathname);
    // The worker of the extension host has an origin of its own.
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (path === '/') send(response, '.html', windowPage);
    else if (path === '/product.json') send(response, '.json', JSON.stringify(describeWindow(host, content)));
    // An extension without translations has no such file; VS Code asks for it all the same.
    else if (path === '/ext/package.nls.json') send(response, '.json', '{}');
    else if (path.startsWith('/ext/'))
      void sendFile(response, content.extensionPath, path.slice('/ext/'.length));
    else void sendFile(response, build, path);
  });
  const port = await new Promise<number>((listening, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      listening(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

const windowPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>VS Code in the browser</title>
    <link rel="stylesheet" href="/out/vs/workbench/workbench.web.main.css">
  </head>
  <body>
    <script src="/out/vs/loader.js"></script>
    <script src="/out/vs/webPackagePaths.js"></script>
    <script>
      const paths = {};
      for (const [name, file] of Object.entries(self.webPackagePaths)) {
        paths[name] = location.origin + '/node_modules/' + name + '/' + file;
      }
      require.config({ baseUrl: location.origin + '/out', paths });
    </script>
    <script src="/out/vs/workbench/workbench.web.main.nls.js"></script>
    <script src="/out/vs/workbench/workbench.web.main.js"></script>
    <script src="/out/vs/code/browser/workbench/workbench.js"></script>
  </body>
</html>
`;

function describeWindow(authority: string, content: WebContent): object {
  const extension = { scheme: 'http', authority, path: '/ext' };
  return {
    folderUri: { scheme: 'tmp', path: '/ws' },
    productConfiguration: {
      nameShort: 'VS Code Web',
      nameLong: 'VS Code Web',
      applicationName: 'code-web',
      dataFolderName: '.code-web',
      version: '1.91.1',
    },
    developmentOptions: {
      extensions: [extension],
      ...(content.testsPath === undefined
        ? {}
        : { extensionTestsPath: { ...extension, path: `/ext/${content.testsPath}` } }),
      enableSmokeTestDriver: true,
    },
  };
}

function send(response: ServerResponse, ending: string, text: string): void {
  response.setHeader('Content-Type', mediaTypes.get(ending) ?? 'text/plain');
  response.end(text);
}

async function sendFile(response: ServerResponse, folder: string, path: string): Promise<void> {
  const file = normalize(join(folder, path));
  const found = file.startsWith(folder + sep) ? await stat(file).catch(() => undefined) : undefined;
  if (!found?.isFile()) {
    response.statusCode = 404;
    response.end();
    return;
  }
  response.setHeader('Content-Type', mediaTypes.get(extname(file)) ?? 'application/octet-stream');
  createReadStream(file).pipe(response);
}
