import assert from 'node:assert/strict';
import { dataOf, overhang, texts } from './common.mjs';

const ran = (page) => page.evaluate(() => [typeof window.hacked, document.querySelectorAll('script').length, document.querySelectorAll('#page img, #page iframe, #page script, #page b').length]);

// Names of firms, officers and items come from the caller; wherever they stand, they stand as text.
export async function shown(page, { names }) {
  for (const id of ['year', 'overload', 'rules', 'plans']) await page.locator(`#${id}`).scrollIntoViewIfNeeded();
  await page.locator('#rules summary').evaluateAll((nodes) => nodes.forEach((node, i) => { if (i % 3 === 0) node.click(); }));
  const cells = await texts(page.locator('#page td, #page th'));
  const found = names.filter((name) => cells.includes(name));
  assert.deepEqual(found, names);
  assert.deepEqual(await ran(page), ['undefined', 3, 0]);
  assert.equal(await overhang(page), 0);
  await page.setViewportSize({ width: 390, height: 844 });
  assert.equal(await overhang(page), 0);
}

// Every dialog too, and what is copied out of it is inert in a spreadsheet program.
export async function behind(page, { names }) {
  const seen = new Set();
  const figures = await page.locator('.figure-link').count();
  for (let i = 0; i < figures; i += 7) {
    await page.evaluate((n) => document.querySelectorAll('.figure-link')[n].click(), i);
    const dialog = page.locator('dialog.rows');
    for (const text of await texts(dialog.locator('td'))) seen.add(text);
    if (await dialog.locator('button.small').count() > 0) {
      await dialog.locator('button.small').click();
      await dialog.getByText('已复制').waitFor();
      const cells = (await page.evaluate(() => navigator.clipboard.readText())).split(/[\t\n]/);
      for (const cell of cells) assert.doesNotMatch(cell, /^\s*[=+@]|^\s*-(?!\d+$)/, 'a copied cell would be reckoned');
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
  for (const name of names) assert.ok(seen.has(name), name.slice(0, 40));
  assert.deepEqual(await ran(page), ['undefined', 3, 0]);
}

// Ids that a script language knows by itself are ids like others.
export async function ids(page, { uncovered }) {
  const data = await dataOf(page);
  assert.deepEqual(data.notCovered.map((one) => one.id).sort(), [...uncovered].sort());
  const cells = await texts(page.locator('#faults td.id'));
  for (const id of uncovered) assert.ok(cells.includes(id), id);
}
