// Draws the results of --end-to-end, which name their machine: node end-to-end.mjs NPM_FOLDER RESULTS.json CHART.svg
// Same results, same bytes: nothing is animated, and the text's width is estimated, not measured with fonts of this machine.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const [npm, input, output] = process.argv.slice(2);
const echarts = createRequire(path.join(npm, 'package.json'))('echarts');
const results = JSON.parse(fs.readFileSync(input, 'utf8'));

const contestants = [
  { id: 'engine', name: 'oversight report', colour: '#1f5fa8', symbol: 'circle', label: 'top' },
  { id: 'sql', name: 'the rules as DuckDB SQL', colour: '#c2571a', symbol: 'diamond', label: 'bottom' },
  { id: 'linq', name: 'LINQ over objects', colour: '#5a7d2b', symbol: 'triangle', label: 'top' },
];
const found = contestants.filter((one) => results.points.some((point) => point.contestant === one.id));

const series = (one, axis, value) => ({
  type: 'line',
  name: one.name,
  xAxisIndex: axis,
  yAxisIndex: axis,
  symbol: one.symbol,
  symbolSize: 8,
  lineStyle: { color: one.colour, width: 2 },
  itemStyle: { color: one.colour },
  labelLayout: { moveOverlap: 'shiftY' },
  label: { show: true, position: one.label, color: one.colour, fontSize: 11, formatter: ({ value: [, y] }) => short(y) },
  data: results.points.filter((point) => point.contestant === one.id).map((point) => [point.inspections, value(point)]),
});

const short = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
const power = (value) => {
  const exponent = Math.round(Math.log10(value));
  return '10' + [...String(exponent)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[digit] ?? '⁻').join('');
};

const axes = { type: 'log', nameLocation: 'middle', splitLine: { lineStyle: { color: '#e4e4e4' } } };
const sizes = results.points.map((point) => point.inspections);
const horizontal = (grid) => ({
  ...axes, gridIndex: grid, name: 'inspections', nameGap: 28, min: Math.min(...sizes) / 2, max: Math.max(...sizes) * 2,
  axisLabel: { formatter: power, showMinLabel: false, showMaxLabel: false }, minorTick: { show: false },
});

const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 960, height: 420 });
chart.setOption({
  animation: false,
  backgroundColor: '#ffffff',
  textStyle: { fontFamily: 'sans-serif' },
  title: [
    { text: 'Start to end, seconds', left: 70, top: 8, textStyle: { fontSize: 14 } },
    { text: 'Peak resident memory, MiB', left: 550, top: 8, textStyle: { fontSize: 14 } },
    {
      text: `${results.machine.cpu}, ${results.threads} threads, --memory ${results.memory}, ${results.machine.runtime}, commit ${results.commit.slice(0, 10)}`,
      left: 'center', bottom: 6, textStyle: { fontSize: 11, fontWeight: 'normal', color: '#666666' },
    },
  ],
  legend: { bottom: 28, data: found.map((one) => one.name) },
  grid: [{ left: 70, right: 510, top: 44, bottom: 96 }, { left: 550, right: 30, top: 44, bottom: 96 }],
  xAxis: [horizontal(0), horizontal(1)],
  yAxis: [{ ...axes, gridIndex: 0 }, { ...axes, gridIndex: 1 }],
  series: [
    ...found.map((one) => series(one, 0, (point) => point.seconds)),
    ...found.map((one) => series(one, 1, (point) => point.peakMebibytes)),
  ],
});
fs.writeFileSync(output, chart.renderToSVGString() + '\n');

// A living chart keeps the process alive.
chart.dispose();
