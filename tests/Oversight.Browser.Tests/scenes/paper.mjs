import assert from 'node:assert/strict';

// Writes the page as PDF; its text is looked at by the caller.
export async function print(page, { target }) {
  await page.locator('.switches button').nth(1).click();
  await page.emulateMedia({ media: 'print' });
  const look = await page.evaluate(() => ({
    paper: getComputedStyle(document.body).backgroundColor,
    bar: getComputedStyle(document.querySelector('nav.bar')).display,
  }));
  assert.equal(look.bar, 'none', 'no switches on paper');
  assert.match(look.paper, /rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\)/, 'paper is white, also from the dark page');
  await page.pdf({ path: target, preferCSSPageSize: true });
  // The screen is as it was.
  await page.emulateMedia({ media: 'screen' });
  assert.equal(await page.locator('html').getAttribute('data-theme'), 'dark');
}
