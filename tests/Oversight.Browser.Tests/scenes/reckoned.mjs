// What the page's own scripts reckon out of its data, reckoned anew.
import assert from 'node:assert/strict';
import { dataOf, numberOf, texts } from './common.mjs';

// The three sentences tell the most frequent breaches of one rule in one jurisdiction, the most frequent first.
export async function findings(page) {
  const { packs, jurisdictions } = await dataOf(page);
  const severity = new Map(packs.flatMap((pack) => pack.rules).map((rule) => [rule.id, rule.severity]));
  const worst = jurisdictions.filter((one) => one.judged).flatMap((one) => Object.entries(one.tallies))
    .filter(([rule]) => severity.get(rule) === 'Breach').map(([, counts]) => counts[1]).toSorted((a, b) => b - a).slice(0, 3);
  assert.deepEqual((await texts(page.locator('.findings strong'))).map((text) => Number(text.match(/\d+/)[0])), worst);
}

// A bar under a percentage is as long as it says; a milestone's line stands at its day of the year.
export async function lengths(page) {
  const bars = await page.locator('#league tbody td').evaluateAll((cells) => cells.filter((cell) => cell.querySelector('.meter'))
    .map((cell) => [cell.firstElementChild.textContent, cell.querySelector('.meter i').style.width]));
  assert.ok(bars.length >= 20);
  for (const [text, width] of bars) assert.ok(Math.abs(numberOf(text) * 100 - Number.parseFloat(width)) < .06, `${text} ${width}`);

  const { year } = await dataOf(page);
  const lines = await page.locator('#plans table.timeline').first().locator('tbody tr').evaluateAll((rows) => rows
    .map((row) => [row.lastElementChild.textContent, row.querySelector('.due').style.left]));
  assert.ok(lines.length > 3);
  for (const [words, left] of lines) {
    const day = words.match(/\d{4}-\d\d-\d\d/)[0];
    const share = (Date.parse(`${day}T00:00Z`) - Date.UTC(year, 0)) / (Date.UTC(year + 1, 0) - Date.UTC(year, 0));
    assert.ok(Math.abs(share * 100 - Number.parseFloat(left)) < .01, `${words} ${left}`);
  }
}

// The share still unpublished after so many days: the product, over the days, of those left among those still waiting.
export async function survival(page) {
  const { publication, jurisdictions } = await dataOf(page);
  const days = [5, 10, 20, 30, 60, 90];
  const rows = await page.locator('#deadlines .scroll table').last().locator('tbody tr').evaluateAll((nodes) => nodes.map((row) => [...row.children].map((cell) => cell.textContent)));
  const places = [...new Set(publication.map((row) => row[0]))];
  assert.equal(rows.length, places.length);
  for (const place of places) {
    const own = publication.filter((row) => row[0] === place);
    const share = (last) => [...new Set(own.filter((row) => row[2] && row[1] <= last).map((row) => row[1]))].reduce((left, day) => {
      const number = (fits) => own.filter(fits).reduce((all, row) => all + row[3], 0);
      return left * (1 - number((row) => row[1] === day && row[2]) / number((row) => row[1] >= day));
    }, 1);
    const shown = rows.find((row) => row[0] === jurisdictions.find((one) => one.id === place).name.zh);
    assert.deepEqual(shown.slice(-days.length), days.map((day) => `${(share(day) * 100).toFixed(1)}%`), place);
  }
}
