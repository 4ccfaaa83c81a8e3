// Takes the README's pictures anew: the first screen of the report in Chinese and in English.
//   node reports/screenshots.mjs [REPORT_FOLDER]
// Without a folder it makes the report of the sample first. It needs what the build fetches (playwright-core) and Chromium;
// CHROMIUM names the browser where it is not /usr/bin/chromium.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(here);
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'oversight-screenshots-'));

// The folder of the present lock file: the one of those fetched that was made from the same package-lock.json.
function packages() {
  const lock = fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  const fetched = path.join(root, '.oversight', 'npm');
  const folder = (fs.existsSync(fetched) ? fs.readdirSync(fetched) : []).map((name) => path.join(fetched, name))
    .find((one) => fs.existsSync(path.join(one, 'complete')) && fs.readFileSync(path.join(one, 'package-lock.json'), 'utf8') === lock);
  if (!folder) throw new Error('The packages of package-lock.json are not fetched yet: build first, with dotnet build -c Release engine/Oversight.Cli');
  return createRequire(path.join(folder, 'package.json'));
}

function report() {
  const target = path.join(temporary, 'report');
  execFileSync('dotnet', ['run', '-c', 'Release', '--project', 'engine/Oversight.Cli', '--', 'report', '--out', target, '--lang', 'zh'], { cwd: root, stdio: 'inherit' });
  return target;
}

try {
  const folder = process.argv[2] ? path.resolve(process.argv[2]) : report();
  const { chromium } = packages()('playwright-core');
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  for (const lang of ['zh', 'en']) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1100 }, deviceScaleFactor: 1.5, colorScheme: 'light' });
    await page.goto(`${pathToFileURL(path.join(folder, 'report.html'))}?lang=${lang}`);
    await page.locator('#coverage .chart svg').first().waitFor();
    // Down to the end of the first part: no line is cut.
    const { y, height } = await page.locator('#year').boundingBox();
    await page.screenshot({ path: path.join(here, `report-${lang}.png`), animations: 'disabled', clip: { x: 0, y: 0, width: 1280, height: y + height + 20 } });
  }
  await browser.close();
} finally {
  fs.rmSync(temporary, { recursive: true, force: true });
}
