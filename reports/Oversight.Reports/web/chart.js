// Charts of ECharts, drawn as SVG. Each has a sentence for those who do not see it, and its numbers as a table.
const charts = [];

// Series differ by pattern as well as by colour, for print and for colour-blind readers.
const PATTERNS = [
  null,
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4, color: 'rgba(255,255,255,.55)' },
  { symbol: 'circle', dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [6, 0], symbolSize: .8, color: 'rgba(255,255,255,.6)' },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: 0, color: 'rgba(0,0,0,.3)' },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: Math.PI / 4, color: 'rgba(0,0,0,.35)' },
  { symbol: 'triangle', dashArrayX: [[9, 9], [0, 9, 9, 0]], dashArrayY: [7, 2], symbolSize: .75, color: 'rgba(255,255,255,.65)' },
];

const tone = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
const paint = (i) => ({ color: tone(`c${i % 6 + 1}`), decal: PATTERNS[i % 6] ?? { symbol: 'none' } });

// series: { name, values }, one bar a category; form is the number's text; style(seriesIndex, categoryIndex) may repaint;
// pick(seriesIndex, categoryIndex) gives the rows behind a bar, as showRows takes them.
function barChart({ title, sub, categories, series, form = count, flat, stacked, max, style, categoryHead, pick }) {
  const height = flat ? 70 + categories.length * rowHeight(categories, stacked ? 1 : series.length) : 270;
  const box = el('div', { class: 'chart', role: 'img', 'aria-label': spoken(title, categories, series, form) });
  box.style.height = `${height}px`;
  const table = el('table', {},
    el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, categoryHead ?? ''), series.map((one) => el('th', { scope: 'col', class: 'n' }, one.name)))),
    el('tbody', {}, categories.map((category, i) => el('tr', {}, el('th', { scope: 'row' }, category),
      series.map((one, s) => el('td', { class: 'n' }, one.values[i] === null ? '—' : figure(form(one.values[i]), pick?.(s, i))))))));
  charts.push({ box, pick, option: (width = box.clientWidth) => option({ categories, series, form, flat, stacked, max, style }, width) });
  return framed({ title, sub, box, table });
}

const framed = ({ title, sub, box, table }) => el('figure', {},
  el('figcaption', {}, title, sub ? el('span', { class: 'sub' }, sub) : null),
  box,
  el('details', { class: 'chart-data' }, el('summary', {}, t('dataTable')), el('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': title }, table)));

const spoken = (title, categories, series, form) => `${title}. ${series.map((one) =>
  `${one.name}: ${categories.map((category, i) => `${category} ${one.values[i] === null ? '—' : form(one.values[i])}`).join(t('joiner'))}`).join('. ')}`;

// About how wide a text is, in pixels: a Chinese character is about as wide as it is high, a Latin one half of that.
const widthOf = (text) => [...text].reduce((wide, letter) => wide + (letter > '\u2e80' ? 12.5 : 7), 0);
const legendLines = (series, width) => Math.ceil(series.reduce((sum, { name }) => sum + 38 + widthOf(name), 0) / Math.max(width - 20, 200));

// Of a flat chart: room for the bars, and for the longest name; lines break between words, so they are not full.
const LABEL = { width: 150, line: 15 };
const rowHeight = (categories, bars) => Math.max(18 + bars * 20, LABEL.line * Math.max(...categories.map((name) => Math.ceil(widthOf(name) / (LABEL.width * .9)))) + 8);

function option({ categories, series, form, flat, stacked, max, style }, width) {
  const { fontFamily } = getComputedStyle(document.body);
  const words = { color: tone('soft'), fontFamily, fontSize: 12 };
  const names = { type: 'category', data: categories, inverse: flat, axisTick: { show: false }, axisLine: { lineStyle: { color: tone('line') } }, axisLabel: { ...words, color: tone('ink'), interval: 0, hideOverlap: !flat, ...(flat ? { width: LABEL.width, overflow: 'break', lineHeight: LABEL.line } : {}) } };
  const numbers = { type: 'value', max, interval: max === 1 ? (flat && width < 420 ? 0.5 : 0.25) : undefined, axisLabel: { ...words, hideOverlap: true, formatter: (n) => form(n).replace('.0%', '%') }, splitNumber: 4, minInterval: form === count ? 1 : undefined, splitLine: { lineStyle: { color: tone('hair') } } };
  const places = categories.length * series.length;
  return {
    animation: false,
    textStyle: { fontFamily },
    // Rich text is drawn, not parsed as markup.
    tooltip: { trigger: 'axis', renderMode: 'richText', axisPointer: { type: 'shadow' }, valueFormatter: (n) => (n === null || n === undefined ? '—' : form(n)), backgroundColor: tone('sheet'), borderColor: tone('line'), textStyle: { color: tone('ink'), fontSize: 12 } },
    legend: { show: series.length > 1, top: 4, left: 0, itemWidth: 18, itemHeight: 11, textStyle: { ...words, color: tone('ink') } },
    grid: { left: 4, right: flat ? 40 : 10, top: series.length > 1 ? 20 + 24 * legendLines(series, width) : 24, bottom: 4, containLabel: true },
    xAxis: flat ? numbers : names,
    yAxis: flat ? names : numbers,
    series: series.map((one, s) => ({
      name: one.name, type: 'bar', stack: stacked ? 'all' : undefined, barMaxWidth: flat ? 15 : 44, barGap: '12%', itemStyle: paint(s),
      data: one.values.map((value, i) => ({ value: value ?? '-', itemStyle: style ? style(s, i) : undefined })),
      label: { show: !stacked && places <= 16, position: flat ? 'right' : 'top', color: tone('ink'), fontSize: 11, formatter: ({ value }) => (value === '-' ? '—' : form(value)) },
    })),
  };
}

const watcher = new ResizeObserver((entries) => {
  for (const { target } of entries) echarts.getInstanceByDom(target)?.resize();
});

function drawCharts() {
  for (const chart of charts) {
    chart.drawn = echarts.init(chart.box, null, { renderer: 'svg' });
    chart.drawn.setOption(chart.option());
    if (chart.pick) {
      chart.drawn.on('click', ({ seriesIndex, dataIndex }) => {
        const rows = chart.pick(seriesIndex, dataIndex);
        if (rows) showRows(rows());
      });
    }
    watcher.observe(chart.box);
  }
}

function dropCharts() {
  watcher.disconnect();
  for (const chart of charts.splice(0)) chart.drawn?.dispose();
}
