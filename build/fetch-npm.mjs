// Installs what package-lock.json pins into the folder given as the only argument, once, however many builds run at a time.
//
// Correctness rests on the rename: a build either sees the finished folder or none. The lock only keeps a second build from
// downloading the same 70 MB, so a lock left behind by a killed build may be broken without harm: its holder touches it every
// second, and one untouched for half a minute has no holder.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const folder = path.resolve(process.argv[2]);
const stamp = path.join(folder, 'complete');
const lock = folder + '.lock';
const temporary = `${folder}.${process.pid}-${process.hrtime.bigint()}.tmp`;
const staleAfter = 30_000;

// One line each, because the build shows exactly this.
const fail = (line) => {
  console.log(line.replace(/\s+/g, ' ').trim());
  process.exitCode = 1;
};

const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

function tryLock() {
  try {
    fs.closeSync(fs.openSync(lock, 'wx'));
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST' && error.code !== 'EPERM') throw error;
  }
  try {
    if (Date.now() - fs.statSync(lock).mtimeMs > staleAfter) fs.rmSync(lock, { force: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  return false;
}

function npm(args, cwd) {
  return new Promise((done) => {
    // On Windows npm is a .cmd file, which only a shell can start; the arguments hold nothing that a shell would change.
    const child = spawn(['npm', ...args].join(' '), { cwd, shell: true });
    let text = '';
    child.stdout.on('data', (data) => (text += data));
    child.stderr.on('data', (data) => (text += data));
    child.on('error', (error) => done({ code: 127, text: error.message }));
    child.on('close', (code) => done({ code, text }));
  });
}

// What killed builds left behind.
function sweep() {
  const parent = path.dirname(folder);
  for (const name of fs.readdirSync(parent)) {
    const left = path.join(parent, name);
    if (name.endsWith('.tmp') && Date.now() - fs.statSync(left).mtimeMs > 3_600_000) fs.rmSync(left, { recursive: true, force: true });
  }
}

async function install() {
  if ((await npm(['--version'], root)).code !== 0) {
    return fail(
      'npm is not found: install Node.js 20 or later with npm and put both on the PATH. ' +
        "The build fetches DuckDB's native library and ECharts through npm.");
  }
  sweep();
  fs.mkdirSync(temporary, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) fs.copyFileSync(path.join(root, file), path.join(temporary, file));
  const { code, text } = await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], temporary);
  if (code !== 0) {
    // The rest of npm's report is its own stack trace and advice.
    const why = text.split('\n').filter((line) => line.startsWith('npm error') && !/ at |log of this run/.test(line)).slice(0, 5);
    return fail(`npm ci failed: ${why.join(' ').replaceAll('npm error', '') || text} (check the network and npm's registry, then build again)`);
  }
  // The platform's own package is an optional one: npm leaves it out without a word when it cannot be had.
  const scope = path.join(temporary, 'node_modules', '@duckdb');
  if (!fs.readdirSync(scope).some((name) => name.startsWith('node-bindings-'))) {
    return fail(`npm has no DuckDB library for ${process.platform} ${process.arch}, or could not fetch it. Check the network, then build again.`);
  }
  fs.writeFileSync(path.join(temporary, 'complete'), '');
  try {
    // A folder without its stamp was damaged by hand: a rename cannot replace it.
    if (!fs.existsSync(stamp)) fs.rmSync(folder, { recursive: true, force: true });
    fs.renameSync(temporary, folder);
  } catch (error) {
    if (!fs.existsSync(stamp)) throw error;
  }
}

fs.mkdirSync(path.dirname(folder), { recursive: true });
let held = false;
while (!fs.existsSync(stamp) && !(held = tryLock())) await sleep(200);
if (held) {
  const beat = setInterval(() => {
    const now = new Date();
    fs.utimes(lock, now, now, () => {});
  }, 1000);
  try {
    if (!fs.existsSync(stamp)) await install();
  } catch (error) {
    fail(`Cannot write ${folder}: ${error.message}`);
  } finally {
    clearInterval(beat);
    fs.rmSync(temporary, { recursive: true, force: true });
    fs.rmSync(lock, { force: true });
  }
}
