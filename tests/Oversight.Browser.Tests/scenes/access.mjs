// What axe-core finds wrong for those who read with a screen reader, by keyboard, or do not see contrasts well.
import assert from 'node:assert/strict';
import fs from 'node:fs';

async function violations(page, require) {
  // The page's policy lets no script in; the debugger may.
  const debug = await page.context().newCDPSession(page);
  await debug.send('Runtime.evaluate', { expression: fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8') });
  const { result } = await debug.send('Runtime.evaluate', {
    expression: `axe.run({ resultTypes: ['violations'] }).then(({ violations, passes }) => JSON.stringify({ passes: passes.length, found: violations.map((one) =>
      one.impact + ' ' + one.id + ' ' + one.nodes.length + ' ' + one.nodes[0].html.slice(0, 160) + ' ' + one.nodes[0].failureSummary) }))`,
    awaitPromise: true,
    returnByValue: true,
  });
  const { passes, found } = JSON.parse(result.value);
  assert.ok(passes > 20, 'axe looked at the page');
  return found.filter((one) => /^(serious|critical)/.test(one));
}

export async function page(page, { require }) {
  assert.deepEqual(await violations(page, require), []);
}

export async function dialog(page, { require }) {
  await page.locator('#league .figure-link').first().click();
  assert.deepEqual(await violations(page, require), []);
}

// A rule and the tables behind the charts opened.
export async function opened(page, { require }) {
  await page.locator('#rules summary').first().click();
  await page.locator('.chart-data summary').evaluateAll((nodes) => nodes.forEach((node) => node.click()));
  assert.deepEqual(await violations(page, require), []);
}
