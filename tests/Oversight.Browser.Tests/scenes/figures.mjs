import assert from 'node:assert/strict';
import { dataOf, numberOf, rowsShown, texts } from './common.mjs';

// Every figure that says it has rows shows them, and as many as it says.
export async function every(page) {
  const figures = await page.evaluate(async () => {
    const found = [];
    for (const button of document.querySelectorAll('.figure-link')) {
      button.click();
      const dialog = document.querySelector('dialog');
      found.push({
        text: button.textContent,
        title: dialog.querySelector('h3').textContent,
        said: [...dialog.querySelectorAll('p.note')].at(-1).textContent,
        rows: dialog.querySelectorAll('tbody tr').length,
        empty: dialog.querySelectorAll('td.empty').length,
        heads: dialog.querySelectorAll('thead th').length,
      });
      const closed = new Promise((done) => dialog.addEventListener('close', done));
      dialog.querySelector('button').click();
      await closed;
    }
    return found;
  });
  assert.ok(figures.length > 60, `${figures.length} figures`);
  assert.equal(await page.locator('dialog').count(), 0);
  for (const seen of figures) {
    assert.ok(seen.title.length > 0);
    const [all, held = all] = seen.said.match(/\d[\d,]*/g).map((text) => Number(text.replaceAll(',', '')));
    assert.ok(held <= all, JSON.stringify(seen));
    assert.equal(seen.rows, Math.min(held, 100), JSON.stringify(seen));
    assert.equal(seen.empty, 0);
    if (held > 0) assert.ok(seen.heads >= 2);
    // A figure that is a count has as many rows.
    const number = numberOf(seen.text);
    if (Number.isInteger(number) && !seen.text.includes('%')) assert.equal(all, number, JSON.stringify(seen));
  }
}

// One figure as a reader uses it: opened, searched, sorted, closed; the focus goes back to it.
export async function drillDown(page) {
  const figure = page.locator('#deadlines .figure-link').first();
  const said = Number(await figure.textContent());
  await figure.click();
  const dialog = page.locator('dialog.rows');
  assert.equal(await dialog.getAttribute('open'), '');
  assert.equal(await rowsShown(page), said);

  const subject = await dialog.locator('td.id').last().textContent();
  await dialog.locator('input[type=search]').fill(subject);
  assert.deepEqual(await texts(dialog.locator('td.id')), [subject]);
  await dialog.locator('input[type=search]').fill('');

  const late = dialog.locator('thead th.n').first();
  const place = await late.evaluate((head) => [...head.parentNode.children].indexOf(head));
  await late.locator('button').click();
  const days = (await texts(dialog.locator(`tbody tr > :nth-child(${place + 1})`))).map(Number);
  assert.deepEqual(days, [...days].sort((a, b) => b - a));

  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  assert.ok(await figure.evaluate((button) => document.activeElement === button));

  // A click beside the dialog closes it too.
  await figure.click();
  await page.mouse.click(4, 4);
  await dialog.waitFor({ state: 'detached' });
}

export async function keyboard(page) {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const { outlineStyle } = getComputedStyle(document.activeElement);
      return { figure: document.activeElement.matches('.figure-link'), ring: outlineStyle };
    });
    if (!at.figure) continue;
    assert.notEqual(at.ring, 'none', 'the focus is seen');
    await page.keyboard.press('Enter');
    assert.ok(await rowsShown(page) > 0);
    // The focus stays within the dialog, however long one goes on.
    for (let n = 0; n < 12; n++) {
      await page.keyboard.press('Tab');
      assert.ok(await page.evaluate(() => document.activeElement === document.body || document.activeElement.closest('dialog') !== null));
    }
    await page.keyboard.press('Escape');
    assert.ok(await page.evaluate(() => document.activeElement.matches('.figure-link')));
    return;
  }
  assert.fail('no figure within sixty steps of the tab key');
}

export async function chart(page) {
  const box = page.locator('#deadlines .chart').first();
  await box.scrollIntoViewIfNeeded();
  const at = await box.evaluate((node) => {
    const drawn = echarts.getInstanceByDom(node);
    const [late] = drawn.getOption().series;
    const month = late.data.findIndex(({ value }) => value > 0);
    const [x, y] = drawn.convertToPixel({ seriesIndex: 0 }, [month, late.data[month].value / 2]);
    const { left, top } = node.getBoundingClientRect();
    return { x: left + x, y: top + y, value: late.data[month].value, month: month + 1 };
  });
  await page.mouse.click(at.x, at.y);
  await page.locator('dialog.rows').waitFor();
  assert.match(await page.locator('dialog h3').textContent(), new RegExp(`(^|\\D)${at.month}月`));
  assert.equal(await rowsShown(page), at.value);
}

export async function copy(page) {
  await page.locator('#deadlines .figure-link').first().click();
  const dialog = page.locator('dialog.rows');
  await dialog.locator('button.small').click();
  await dialog.getByText('已复制').waitFor();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n').map((line) => line.split('\t'));
  assert.deepEqual(lines[0], (await texts(dialog.locator('thead th button'))));
  const shown = await dialog.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
  assert.deepEqual(lines.slice(1), shown);
}

// Counts by class open rows of that class alone: objects by industry and status, missed deadlines by state, officers by places.
export async function classes(page) {
  const tables = page.locator('#coverage .scroll table');
  const industry = tables.nth(-2);
  const status = tables.nth(-1);
  const look = async (figure) => {
    await figure.click();
    const dialog = page.locator('dialog.rows');
    const heads = await texts(dialog.locator('thead th button'));
    const rows = await dialog.locator('tbody tr').evaluateAll((nodes) => nodes.map((node) => [...node.children].map((cell) => cell.textContent)));
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    return rows.map((row) => Object.fromEntries(row.map((cell, i) => [heads[i], cell])));
  };
  const name = await industry.locator('tbody th').first().textContent();
  for (const place of [2, 3]) {
    const rows = await look(industry.locator('tbody tr').first().locator('td').nth(place - 1).locator('.figure-link'));
    assert.ok(rows.length > 0 && rows.every((row) => row['行业门类'] === name), name);
  }
  // Every status but the active has its objects, as many as it says.
  for (const row of await status.locator('tbody tr').all()) {
    const figure = row.locator('td').first().locator('.figure-link');
    if ((await row.locator('th').textContent()) === '存续') assert.equal(await figure.count(), 0);
    else assert.equal((await look(figure)).length, Number(await figure.textContent()));
  }
  for (const [column, state] of [[2, '逾期办结'], [3, '逾期未办']]) {
    const figure = page.locator(`#deadlines .scroll tbody tr > :nth-child(${column}) .figure-link`).first();
    const rows = await look(figure);
    assert.equal(rows.length, Number(await figure.textContent()));
    assert.ok(rows.every((row) => row['状态'] === state));
  }
  // The first bar of officers who took part, by the table behind the chart: none of them has more places than it says.
  const bars = page.locator('#overload figure').nth(1);
  await bars.locator('summary').click();
  const bar = bars.locator('tbody tr').filter({ has: page.locator('.figure-link') }).nth(1);
  const [, sign, limit] = /^([≤>]?)(\d+)$/.exec(await bar.locator('th').textContent());
  const officers = await look(bar.locator('.figure-link'));
  assert.ok(officers.length > 0);
  for (const row of officers) assert.ok(sign === '>' ? Number(row['参加检查']) > Number(limit) : Number(row['参加检查']) <= Number(limit), JSON.stringify(row));
}

// The rows come folded, without what each shares with the one before; the page shows them whole.
export async function details(page) {
  const data = await dataOf(page);
  const whole = new Map();
  let [rule, detail] = ['', ''];
  for (const row of data.breaches) {
    rule = row[0] ?? rule;
    detail = (row.length > 11 ? detail.slice(0, row[11]) : '') + (row[10] ?? '');
    whole.set(rule, [...(whole.get(rule) ?? []), [row[2], detail]]);
  }
  const asked = ['zibo.15.report', 'jintan.2.1.4.frequency', 'shuozhou.14.recusal'].filter((id) => whole.has(id));
  assert.ok(asked.length > 1);
  for (const id of asked) {
    await page.locator(`details[id="rule-${id}"] summary`).click();
    const rows = page.locator(`details[id="rule-${id}"] tbody tr`);
    await rows.first().waitFor();
    const shown = await rows.evaluateAll((nodes) => nodes.map((node) => [node.querySelector('td.id').textContent, node.querySelector('td:last-child').textContent]));
    assert.deepEqual(shown, whole.get(id).slice(0, 50));
    assert.ok(new Set(shown.map(([, text]) => text)).size === 1 || shown.every(([, text]) => text.length > 8));
  }
}
