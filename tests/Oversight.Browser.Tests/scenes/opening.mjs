import assert from 'node:assert/strict';
import { SECTIONS, overhang, texts } from './common.mjs';

export async function shows(page) {
  assert.deepEqual(await page.locator('main > section').evaluateAll((nodes) => nodes.map((node) => node.id)), SECTIONS);
  assert.ok((await page.title()).length > 0);
  for (const box of await page.locator('.chart').all()) {
    assert.ok(await box.locator('svg path').count() > 0, 'a chart is empty');
    assert.ok((await box.getAttribute('aria-label')).length > 10);
  }
  assert.ok(await page.locator('.chart').count() >= 7);
  const all = await page.locator('#page').innerText();
  assert.doesNotMatch(all, /undefined|\bNaN\b|\[object|null/);
  assert.equal(await overhang(page), 0);
}

// The policy in the page lets no other script run, wherever it came from.
export async function policy(page, { faults }) {
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.hacked = 1';
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', '<img src="data:image/png;base64,AA==" onerror="window.hacked = 2">');
  });
  await page.waitForTimeout(100);
  assert.equal(await page.evaluate(() => window.hacked), undefined);
  const refused = faults.splice(0);
  assert.ok(refused.length >= 2 && refused.every((one) => /Content Security Policy/.test(one)), refused.join('\n'));
}

export async function language(page) {
  const read = async () => ({
    lang: await page.locator('html').getAttribute('lang'),
    title: await page.title(),
    heads: await texts(page.locator('h2')),
    charts: await page.locator('.chart').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label'))),
  });
  const zh = await read();
  assert.equal(zh.lang, 'zh-CN');
  assert.match(zh.title, /双随机/);
  assert.ok(zh.heads.every((head) => /\p{Script=Han}/u.test(head)));
  const figures = await texts(page.locator('.card .figure'));

  await page.locator('.switches button').first().click();
  const en = await read();
  assert.equal(en.lang, 'en');
  assert.equal(en.heads.length, zh.heads.length);
  assert.ok([...en.heads, en.title].every((head) => !/\p{Script=Han}/u.test(head)), en.heads.join());
  assert.ok(en.charts.every((label, i) => label !== zh.charts[i]));
  assert.deepEqual(await texts(page.locator('.card .figure')), figures);
  assert.doesNotMatch(await page.locator('#page').innerText(), /undefined|NaN/);

  await page.locator('.switches button').first().click();
  assert.deepEqual(await read(), zh);
}

export async function theme(page) {
  const seen = () => page.evaluate(() => ({
    theme: document.documentElement.dataset.theme,
    paper: getComputedStyle(document.body).backgroundColor,
    ink: getComputedStyle(document.body).color,
    chart: document.querySelector('.chart svg text').getAttribute('fill'),
  }));
  const light = await seen();
  assert.equal(light.theme, 'light');
  await page.locator('.switches button').nth(1).click();
  const dark = await seen();
  assert.equal(dark.theme, 'dark');
  for (const key of ['paper', 'ink', 'chart']) assert.notEqual(dark[key], light[key], key);
  await page.locator('.switches button').nth(1).click();
  assert.deepEqual(await seen(), light);

  await page.emulateMedia({ colorScheme: 'dark' });
  await page.reload();
  assert.deepEqual(await seen(), dark);
}
