/** The built site as any static host would serve it, under a base path or none. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** What hosts pack on the way. */
const TEXT = /^text\/|json|xml|svg|javascript/;

export interface StaticServer {
  /** `http://localhost:40123/base/` */
  address: string;
  close(): Promise<void>;
}

/**
 * @param base the folder the site lives under: `/` or `/nyheter/`
 * @param headers sent with every file
 */
export async function serveStatic(
  folder: string,
  base = '/',
  headers: Record<string, string> = {},
): Promise<StaticServer> {
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const found = path.startsWith(base) ? read(folder, path.slice(base.length)) : undefined;
    if (!found) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    const type = TYPES[extname(found.file)] ?? 'application/octet-stream';
    const packs = TEXT.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    const content = packs ? gzipSync(found.content) : found.content;
    response
      .writeHead(200, {
        ...headers,
        'content-type': type,
        'content-length': content.length,
        ...(packs ? { 'content-encoding': 'gzip' } : {}),
      })
      .end(content);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

/** All at once: a stream costs more than the small files of a site, and what is timed is the site. */
function read(folder: string, path: string): { file: string; content: Buffer } | undefined {
  const asked = join(folder, normalize(`/${path}`));
  for (const file of [asked, join(asked, 'index.html')]) {
    try {
      return { file, content: readFileSync(file) };
    } catch (error) {
      if (!ABSENT.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
  return undefined;
}

const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);
