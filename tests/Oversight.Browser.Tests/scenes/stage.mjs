// Plays scenes in one Chromium, driven by playwright-core as package-lock.json pins it:
//   node stage.mjs FETCHED_PACKAGES CHROMIUM
// Reads a scene a line, as JSON {scene: 'file.function', page: address, ...}; answers each with a line {fault} or {found}.
// Whatever a scene looks at, the page must write nothing to the console, fail in nothing, and ask the network for nothing.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';
import readline from 'node:readline';

const [packages, program] = process.argv.slice(2);
const require = createRequire(path.resolve(packages, 'package.json'));
const { chromium } = require('playwright-core');
const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-quic'] });

for await (const line of readline.createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await play(JSON.parse(line))));
}

await browser.close();

async function play(asked) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
  try {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const faults = watch(page);
    const [file, name] = asked.scene.split('.');
    const scene = (await import(`./${file}.mjs`))[name];
    await page.goto(asked.page);
    const found = await scene(page, { ...asked, require, faults });
    assert.deepEqual(faults, [], 'the page wrote to the console, failed, or asked the network');
    return { found: found ?? null };
  } catch (error) {
    return { fault: `${asked.scene} on ${asked.page}\n${error.stack ?? error}` };
  } finally {
    await context.close();
  }
}

function watch(page) {
  const faults = [];
  page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('crash', () => faults.push('crash'));
  page.on('dialog', (dialog) => { faults.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on('request', (request) => { if (!/^(file|data|blob):/.test(request.url())) faults.push(`request: ${request.url()}`); });
  return faults;
}
