// How long a report's page takes to open in headless Chromium: from the navigation until all of it is drawn.
//   node benchmarks/page-opening.mjs REPORT.html [TIMES]
// Prints JSON: milliseconds of each opening, their median, and the file's size. CHROMIUM names the browser where it is not
// /usr/bin/chromium. The packages are those that the build fetched.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const lock = fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8');
const fetched = path.join(root, '.oversight', 'npm');
const packages = fs.readdirSync(fetched).map((name) => path.join(fetched, name))
  .find((one) => fs.existsSync(path.join(one, 'complete')) && fs.readFileSync(path.join(one, 'package-lock.json'), 'utf8') === lock);
const { chromium } = createRequire(path.join(packages, 'package.json'))('playwright-core');

const file = path.resolve(process.argv[2]);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const openings = [];
for (let n = 0; n < Number(process.argv[3] ?? 5); n++) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const start = performance.now();
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  openings.push(Math.round(performance.now() - start));
  await page.close();
}
const browserVersion = browser.version();
await browser.close();
const median = openings.toSorted((a, b) => a - b)[openings.length >> 1];
console.log(JSON.stringify({ bytes: fs.statSync(file).size, openings, median, browser: browserVersion }));
