// What the page shows, read from its elements: figures by jurisdiction and indicator, breaches by rule.
import { numberOf } from './common.mjs';

export async function cards(page) {
  const read = (nodes) => nodes.map((card) => ({ name: card.querySelector('dt').textContent, figure: card.querySelector('.figure').textContent, base: card.querySelector('.base').textContent }));
  const places = await page.locator('.scope option').evaluateAll((nodes) => nodes.map((node) => node.value));
  const found = {};
  for (const id of places) {
    await page.evaluate((hash) => { location.hash = hash; }, id === '' ? '#year' : `#${id}`);
    await page.waitForFunction((part) => document.querySelector('.scope select').value === part, id);
    found[id] = Object.fromEntries((await page.locator('.card').evaluateAll(read)).map(({ name, figure, base }) => [name, { text: figure, base }]));
  }
  return found;
}

export async function breaches(page) {
  await page.locator('#rules input[type=checkbox]').uncheck();
  const entries = await page.locator('#rules details').evaluateAll((nodes) => nodes.map((node) => [node.id.replace(/^rule-/, ''), node.querySelectorAll('summary > .n')[1].textContent]));
  return Object.fromEntries(entries.map(([rule, text]) => [rule, numberOf(text)]));
}
