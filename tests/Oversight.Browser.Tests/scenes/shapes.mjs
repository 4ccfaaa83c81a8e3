import assert from 'node:assert/strict';
import { dataOf, overhang } from './common.mjs';

// A page of nothing, or of next to nothing: in both languages, of the whole and of each jurisdiction.
export async function sparse(page) {
  const look = async () => {
    assert.doesNotMatch(await page.locator('#page').innerText(), /undefined|NaN|Infinity|\[object/);
    assert.equal(await overhang(page), 0);
  };
  await look();
  await page.locator('.switches button').first().click();
  await look();
  const places = await page.locator('.scope option').evaluateAll((nodes) => nodes.map((node) => node.value).filter((value) => value));
  for (const id of places) {
    await page.locator('.scope select').selectOption(id);
    await page.waitForFunction((part) => location.hash === `#${part}` && document.getElementById('league') === null, id);
    await look();
  }
  return { places: places.length, cards: await page.locator('.card').count() };
}

export async function hundred(page) {
  assert.equal(await page.locator('#league tbody tr').count(), 100);
  assert.equal(await page.locator('.scope option').count(), 101);
  assert.equal(await overhang(page), 0);

  // Each name of the chart of all is to be read: none lies on another.
  const names = await page.locator('#coverage .chart').first().locator('svg text').evaluateAll((nodes) => nodes
    .filter((node) => /^辖区\d+$/.test(node.textContent)).map((node) => node.getBoundingClientRect().toJSON()).sort((a, b) => a.top - b.top));
  assert.equal(names.length, 100);
  for (let i = 1; i < names.length; i++) assert.ok(names[i].top >= names[i - 1].bottom - 2, `${i}: ${names[i].top} under ${names[i - 1].bottom}`);

  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForTimeout(100);
    assert.equal(await overhang(page), 0, `at ${width}`);
  }
  await page.locator('.scope select').selectOption('p57');
  await page.waitForFunction(() => document.querySelector('h1').textContent === '辖区57');
  assert.doesNotMatch(await page.locator('#page').innerText(), /undefined|NaN/);
}

// A rule with more breaches than the page holds shows the first of them, whole, and says how many there are.
export async function many(page) {
  const data = await dataOf(page);
  // One of a judged jurisdiction: the rules of others are not listed among those with breaches.
  const judged = data.jurisdictions.filter((one) => one.judged);
  const [rule, total] = data.ruleTotals.find(([id]) => judged.some((one) => one.tallies[id]?.[1] > 0));
  await page.locator(`details[id="rule-${rule}"] summary`).click();
  const entry = page.locator(`details[id="rule-${rule}"]`);
  assert.match((await entry.locator('p.note').first().textContent()).replaceAll(',', ''), new RegExp(`${total}\\D+1000`));
  const details = await entry.locator('tbody td.t:last-child').evaluateAll((cells) => cells.map((cell) => cell.textContent));
  assert.equal(details.length, 50);
  assert.ok(details.every((detail) => detail.startsWith('第十五条：') && detail.endsWith('迟 1 个工作日')), details[1]);
  return { total: data.ruleTotals.reduce((sum, row) => sum + row[1], 0), rules: data.ruleTotals.length, rows: data.breaches.length };
}
