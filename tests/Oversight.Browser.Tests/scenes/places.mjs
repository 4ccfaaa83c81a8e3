import assert from 'node:assert/strict';
import { SECTIONS, dataOf, overhang } from './common.mjs';

const heading = (page) => page.locator('h1').textContent();
const sections = (page) => page.locator('main > section').evaluateAll((nodes) => nodes.map((node) => node.id));

// The address names zibo.
export async function byAddress(page) {
  const name = (await dataOf(page)).jurisdictions.find((one) => one.id === 'zibo').name.zh;
  assert.equal(await heading(page), name);
  assert.ok((await page.title()).startsWith(name));
  assert.deepEqual(await sections(page), SECTIONS.filter((id) => id !== 'league'));
  assert.equal(await page.locator('.scope select').inputValue(), 'zibo');
  assert.doesNotMatch(await page.locator('#page').innerText(), /undefined|NaN/);

  // A part of its page, and the way back.
  await page.evaluate(() => { location.hash = '#zibo/plans'; });
  await page.waitForFunction(() => Math.abs(document.getElementById('plans').getBoundingClientRect().top) < 120);
  assert.equal(await heading(page), name);
  await page.locator('.up a').click();
  await page.waitForFunction(() => document.getElementById('league') !== null);
}

export async function bySelect(page) {
  const judged = (await dataOf(page)).jurisdictions.filter((one) => one.judged);
  assert.equal(judged.length, 5);
  for (const { id, name } of judged) {
    await page.locator('.scope select').selectOption(id);
    await page.waitForFunction((text) => document.querySelector('h1').textContent === text, name.zh);
    assert.equal(new URL(page.url()).hash, `#${id}`);
    assert.ok(await page.locator('.chart svg').count() > 0);
    assert.equal(await overhang(page), 0);
  }
  await page.locator('.scope select').selectOption('');
  await page.waitForFunction(() => document.getElementById('league') !== null);
  await page.goBack();
  await page.waitForFunction((text) => document.querySelector('h1').textContent === text, judged.at(-1).name.zh);
}

// The address names zibo.15.report.
export async function ruleAddress(page) {
  const rule = page.locator('details[id="rule-zibo.15.report"]');
  assert.equal(await rule.getAttribute('open'), '');
  const box = await rule.boundingBox();
  assert.ok(box.y >= 0 && box.y < 900, 'the rule is in sight');
  assert.match(await rule.locator('.inside').innerText(), /第十五条[\s\S]*policies\/terms\.csx[\s\S]*report_days/);
}

// What is no jurisdiction, part or rule leads to the page of the whole.
export async function unknownAddress(page) {
  assert.deepEqual(await sections(page), SECTIONS);
}
