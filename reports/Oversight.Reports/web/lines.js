// A chart of falling steps over days. series: { name, points: [day, share] }; lines differ by dash as well as by colour.
const DASHES = ['solid', [7, 4], [2, 3], [10, 3, 2, 3], [5, 2], [1, 2]];

function lineChart({ title, sub, most, series }) {
  const days = [0, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 366].filter((day) => day <= most);
  const box = el('div', { class: 'chart', role: 'img', 'aria-label': `${title}. ${series.map((one) => `${one.name}: ${days.map((day) => `${t('daysN', day)} ${percent(shareAfter(one.points, day))}`).join(t('joiner'))}`).join('. ')}` });
  box.style.height = '300px';
  const table = el('table', {},
    el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, t('jurisdiction')), days.map((day) => el('th', { scope: 'col', class: 'n' }, t('daysN', day))))),
    el('tbody', {}, series.map((one) => el('tr', {}, el('th', { scope: 'row' }, one.name), days.map((day) => el('td', { class: 'n' }, percent(shareAfter(one.points, day))))))));
  charts.push({ box, option: (width = box.clientWidth) => lineOption(series, most, width) });
  return framed({ title, sub, box, table });
}

function lineOption(series, most, width) {
  const { fontFamily } = getComputedStyle(document.body);
  const words = { color: tone('soft'), fontFamily, fontSize: 12 };
  return {
    animation: false,
    textStyle: { fontFamily },
    tooltip: { trigger: 'axis', renderMode: 'richText', valueFormatter: (share) => percent(share), backgroundColor: tone('sheet'), borderColor: tone('line'), textStyle: { color: tone('ink'), fontSize: 12 } },
    legend: { show: series.length > 1, top: 4, left: 0, itemWidth: 26, itemHeight: 11, textStyle: { ...words, color: tone('ink') } },
    grid: { left: 4, right: 14, top: series.length > 1 ? 20 + 24 * legendLines(series, width) : 24, bottom: 4, containLabel: true },
    xAxis: { type: 'value', max: most, axisLabel: { ...words, hideOverlap: true, formatter: (day) => t('daysN', day) }, splitLine: { show: false }, axisLine: { lineStyle: { color: tone('line') } } },
    yAxis: { type: 'value', max: 1, interval: .25, axisLine: { show: false }, axisTick: { show: false }, axisLabel: { ...words, formatter: (share) => percent(share).replace('.0%', '%') }, splitLine: { lineStyle: { color: tone('hair') } } },
    series: series.map((one, i) => ({
      name: one.name, type: 'line', step: 'end', showSymbol: false,
      lineStyle: { width: 2, type: DASHES[i % DASHES.length], color: tone(`c${i % 6 + 1}`) }, itemStyle: { color: tone(`c${i % 6 + 1}`) },
      data: [...one.points.filter(([day]) => day <= most), [most, shareAfter(one.points, most)]],
    })),
  };
}
