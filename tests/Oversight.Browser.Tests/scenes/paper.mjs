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

// What stands on every sheet: the title, as CSS quotes it, and the sheet's number.
export async function header(page) {
  const rule = await page.evaluate(() => [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map((one) => one.cssText).findLast((text) => text.startsWith('@page')));
  assert.ok(rule.includes('@top-left'), rule);
  assert.match(rule, /counter\(page\)/);
  const source = await page.locator('#page > style').textContent();
  const quoted = source.match(/@top-left \{ content: "([^"]*)"/)[1].replace(/\\([0-9a-f]+) /g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));
  assert.equal(quoted, await page.title());
}
