import assert from 'node:assert/strict';
import { overhang } from './common.mjs';

// Nothing sticks out of a narrow window, in the page or in a dialog.
export async function narrow(page) {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await page.waitForTimeout(150);
    const wide = await page.evaluate(() => [...document.querySelectorAll('#page *')]
      .filter((node) => node.getBoundingClientRect().right > innerWidth + 1 && !node.closest('.scroll, ul, svg'))
      .map((node) => `${node.tagName} ${node.className}`).slice(0, 5));
    assert.equal(await overhang(page), 0, `at ${width}: ${wide.join(', ')}`);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator('.figure-link').first().click();
  const box = await page.locator('dialog.rows').boundingBox();
  assert.ok(box.x >= 0 && box.x + box.width <= 390, JSON.stringify(box));
  assert.ok(box.y >= 0 && box.y + box.height <= 844, JSON.stringify(box));
  assert.equal(await overhang(page), 0);
}
