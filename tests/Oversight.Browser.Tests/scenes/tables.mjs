import assert from 'node:assert/strict';
import { dataOf, numberOf, texts } from './common.mjs';

export async function sort(page) {
  const heads = page.locator('#league thead th');
  const column = (i) => page.locator(`#league tbody tr > :nth-child(${i + 1})`).evaluateAll((cells) => cells.map((cell) => cell.childNodes[0].textContent));
  const names = await column(0);
  for (const i of [2, 1, 8]) {
    await heads.nth(i).locator('button').click();
    assert.equal(await heads.nth(i).getAttribute('aria-sort'), 'descending');
    const down = (await column(i)).map(numberOf);
    assert.ok(new Set(down).size > 1, 'the sample tells the jurisdictions apart');
    assert.deepEqual(down, [...down].sort((a, b) => b - a));
    await heads.nth(i).locator('button').click();
    assert.equal(await heads.nth(i).getAttribute('aria-sort'), 'ascending');
    assert.deepEqual((await column(i)).map(numberOf), [...down].sort((a, b) => a - b));
    assert.equal(await page.locator('#league [aria-sort]').count(), 1);
  }
  assert.deepEqual((await column(0)).sort(), [...names].sort());
  // The line of all together stays where it is.
  assert.equal(await page.locator('#league tfoot tr').count(), 1);
}

export async function filterRules(page) {
  const shown = () => page.locator('#rules details').evaluateAll((nodes) => nodes.map((node) => node.id));
  const breached = await shown();
  await page.locator('#rules input[type=checkbox]').uncheck();
  const all = await shown();
  assert.ok(all.length > breached.length && breached.every((id) => all.includes(id)));
  await page.locator('#rules input[type=search]').fill('ZIBO.15');
  const found = await shown();
  assert.deepEqual(found, all.filter((id) => id.includes('zibo.15')));
  assert.ok(found.length > 1);
  const status = await page.locator('#rules [role=status]').textContent();
  assert.equal(Number(status.match(/\d+/)[0]), found.length);
  await page.locator('#rules input[type=search]').fill('no rule says this');
  assert.deepEqual(await shown(), []);
}

export async function searchRows(page) {
  const id = await page.locator('#rules details').first().getAttribute('id');
  await page.locator('#rules details').first().locator('summary').click();
  const rule = page.locator(`details[id="${id}"]`);
  await rule.locator('tbody tr').first().waitFor();
  const before = await rule.locator('tbody tr').count();
  const subject = await rule.locator('tbody tr td.id').first().textContent();
  await rule.locator('input[type=search]').fill(subject.toLowerCase());
  const cells = await texts(rule.locator('tbody tr td.id'));
  assert.ok(cells.length >= 1 && cells.length < before, `${cells.length} of ${before}`);
  assert.ok(cells.every((cell) => cell === subject));
}

// Those without a figure stand last, whichever way the others are sorted.
export async function dashes(page) {
  const head = page.locator('#league thead th').nth(2).locator('button');
  for (const way of ['descending', 'ascending']) {
    await head.click();
    assert.equal(await page.locator('#league thead th').nth(2).getAttribute('aria-sort'), way);
    const cells = (await page.locator('#league tbody tr > :nth-child(3)').evaluateAll((nodes) => nodes.map((node) => node.childNodes[0].textContent))).map(numberOf);
    const figures = cells.filter((cell) => cell !== null);
    assert.ok(figures.length > 1 && figures.length < cells.length, `${figures.length} of ${cells.length}`);
    assert.deepEqual(cells.slice(0, figures.length), figures);
  }
}

// The order of the league tells its definition and the articles about it; each leads to its rule.
export async function basis(page) {
  const note = page.locator('#league .basis');
  const heads = await texts(page.locator('#league thead button'));
  const data = await dataOf(page);
  const rules = data.packs.flatMap((pack) => pack.rules);
  const about = { 1: 'coverage', 4: 'publication_rate', 5: 'overload_objects', 7: 'deadline_breaches' };
  for (const [i, name] of Object.entries(about)) {
    if (i !== '1') await page.locator('#league thead button').nth(Number(i)).click();
    assert.ok((await note.textContent()).includes(`“${heads[i]}”`), await note.textContent());
    const links = await note.locator('a').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href').replace('#rule-', '')));
    assert.deepEqual(links.toSorted(), rules.filter((rule) => rule.indicators.includes(name)).map(({ id }) => id).toSorted());
    assert.ok(links.length > 0);
  }
  // One that no document speaks of.
  await page.locator('#league thead button').nth(6).click();
  assert.match(await note.textContent(), /只凭定义/);
}
