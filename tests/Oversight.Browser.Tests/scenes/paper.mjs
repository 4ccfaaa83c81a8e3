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

// Chromium repeats a table's head on each sheet but paints no button in it, and would repeat a foot too.
export async function tables(page) {
  await page.emulateMedia({ media: 'print' });
  const heads = await page.locator('#league thead th').evaluateAll((nodes) => nodes.map((node) => ({
    words: node.querySelector('button').textContent,
    button: getComputedStyle(node.querySelector('button')).display,
    paper: JSON.parse(getComputedStyle(node, '::before').content),
  })));
  assert.ok(heads.length > 5);
  for (const { words, button, paper } of heads) assert.deepEqual([button, paper], ['none', words]);
  assert.equal(await page.locator('#league tfoot').evaluate((node) => getComputedStyle(node).display), 'table-row-group');
}

// Charts are drawn for the width that they have on paper: no word lies on another.
export async function charts(page) {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const overlaps = await page.locator('.chart svg').evaluateAll((drawings) => drawings.flatMap((drawing) => {
    const words = [...drawing.querySelectorAll('text')].filter((node) => node.textContent.trim()).map((node) => ({ text: node.textContent, box: node.getBoundingClientRect() }));
    return words.flatMap((one, i) => words.slice(i + 1)
      .filter((other) => one.box.left + 1 < other.box.right && other.box.left + 1 < one.box.right && one.box.top + 5 < other.box.bottom && other.box.top + 5 < one.box.bottom)
      .map((other) => `${one.text} / ${other.text}`));
  }));
  assert.deepEqual(overlaps, []);
}
