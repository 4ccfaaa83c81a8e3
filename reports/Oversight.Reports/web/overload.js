function overload() {
  return section('overload', 'overloadHead', null,
    el('div', { class: 'pair' }, objectChart(), officerChart()),
    el('h3', {}, t('busyObjects')), el('p', { class: 'note' }, t('busyObjectsNote')), busyObjects(),
    el('h3', {}, t('crossObjects')), el('p', { class: 'note' }, t('crossNote')), crossObjects(),
    el('h3', {}, t('busyOfficers')), el('p', { class: 'note' }, t('busyOfficersNote')), busyOfficers());
}

function objectChart() {
  const last = 7;
  const totals = new Array(last + 1).fill(0);
  for (const [id, times, objects] of data.objectLoad) if (isIn(id)) totals[Math.min(times, last)] += objects;
  return barChart({
    title: t('objectChart'), sub: t('objectSub'), categoryHead: t('times'),
    categories: totals.map((_, i) => (i === last ? `${last}+` : String(i))),
    series: [{ name: t('objects'), values: totals }],
    style: (_, i) => paint(i > 2 ? 3 : 0),
    pick: (_, i) => (i > 2 ? () => ({ title: `${t('objectChart')} · ${i === last ? `${last}+` : i}`, note: t('busyObjectsNote'), columns: busyObjectColumns(), rows: data.busyObjects.filter((row) => isIn(row[0]) && Math.min(row[3], last) === i), total: totals[i], rest: 'rowsFirst' }) : i === 0 ? rowsOfIndicator('random_coverage', state.scope) : rowsOfClass('visits', `${t('objectChart')} · ${i}`, (times) => times === i, totals[i])),
  });
}

function officerChart() {
  const rows = data.officerLoad.filter(([id]) => isIn(id));
  // The longest tail of a few officers goes into one open class, so that the others can be told apart.
  const people = sum(rows.map(([, , officers]) => officers));
  const sorted = [...rows].sort((a, b) => a[1] - b[1]);
  let passed = 0;
  const top = Math.max(1, sorted.find(([, , officers]) => (passed += officers) >= people * .98)?.[1] ?? 1);
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000].find((width) => top / width <= 10) ?? Math.ceil(top / 10);
  const last = 1 + Math.ceil(top / step);
  const totals = new Array(last + 1).fill(0);
  for (const [, places, officers] of rows) totals[Math.min(last, Math.ceil(places / step))] += officers;
  const label = (i) => (i === 0 ? '0' : i === last ? `>${(last - 1) * step}` : step === 1 ? String(i) : `≤${i * step}`);
  return barChart({
    title: t('officerChart'), sub: t('officerSub'), categoryHead: t('places'),
    categories: totals.map((_, i) => label(i)),
    series: [{ name: t('officers'), values: totals }],
    pick: (_, i) => (i === 0
      ? rowsOfIndicator('participation_rate', state.scope)
      : rowsOfClass('places', `${t('officerChart')} · ${label(i)}`, (places) => Math.min(last, Math.ceil(places / step)) === i, totals[i])),
  });
}

const busyObjectColumns = () => [
  { head: t('name'), kind: 't', value: (row) => row[2] },
  { head: t('object'), kind: 'id', value: (row) => row[1] },
  { head: t('jurisdiction'), value: (row) => nameOf(row[0]) },
  { head: t('drawn'), kind: 'n', value: (row) => row[3] },
  { head: t('visits'), kind: 'n', value: (row) => row[4] },
  { head: t('items'), kind: 'n', value: (row) => row[5] },
  { head: t('most'), kind: 'n', value: (row) => row[6] },
  { head: t('flagged'), value: (row) => t(row[7] ? 'yes' : 'no') },
];

const busyObjects = () => dataTable({
  page: 10,
  columns: busyObjectColumns(),
  rows: data.busyObjects.filter(([id]) => isIn(id)),
  sorted: { column: 3, down: true },
});

const crossColumns = () => [
  { head: t('name'), kind: 't', value: (row) => row[1] },
  { head: t('object'), kind: 'id', value: (row) => row[0] },
  { head: t('drawn'), kind: 'n', value: (row) => row[2] },
  { head: t('where'), kind: 't', value: (row) => row[3].split(',').map(nameOf).join(t('joiner')) },
];

const crossObjects = () => dataTable({
  page: 20,
  columns: crossColumns(),
  rows: data.crossObjects.filter((row) => state.scope === '' || row[3].split(',').includes(state.scope)),
  sorted: { column: 2, down: true },
});

function busyOfficerColumns() {
  const limit = (row) => (row[4] === null || row[5] === null ? null : row[4] * row[5]);
  const number = (n) => (n === null ? '—' : Number.isInteger(n) ? count(n) : n.toFixed(1));
  const isOver = (row) => limit(row) !== null && row[3] > limit(row);
  return [
    { head: t('name'), kind: 't', value: (row) => row[2] },
    { head: t('officer'), kind: 'id', value: (row) => row[1] },
    { head: t('jurisdiction'), value: (row) => nameOf(row[0]) },
    { head: t('places'), kind: 'n', value: (row) => row[3], show: (row) => (isOver(row) ? [el('span', { class: 'tag set' }, t('over')), el('span', { class: 'bad' }, count(row[3]))] : count(row[3])) },
    { head: t('median'), kind: 'n', value: (row) => row[4], show: (row) => number(row[4]) },
    { head: t('limitLine'), kind: 'n', value: limit, show: (row) => number(limit(row)) },
  ];
}

const busyOfficers = () => dataTable({
  page: 10,
  columns: busyOfficerColumns(),
  rows: data.busyOfficers.filter(([id]) => isIn(id)),
  sorted: { column: 3, down: true },
});

function participation() {
  const of = (one) => one.indicators.participation_rate ?? {};
  const here = judged.filter((one) => isIn(one.id));
  return section('participation', 'participationHead', 'participationNote',
    el('div', { class: 'pair' },
      barChart({
        title: t('participationChart'), flat: true, form: percent, max: 1, categoryHead: t('jurisdiction'),
        categories: here.map((one) => local(one.name)),
        series: [{ name: t('participationChart'), values: here.map((one) => of(one).value ?? null) }],
        pick: (_, i) => rowsOfIndicator('participation_rate', here[i].id),
      }),
      dataTable({
        columns: [
          { head: t('jurisdiction'), row: true, value: (one) => local(one.name) },
          { head: t('staff'), kind: 'n', value: (one) => of(one).base ?? null },
          { head: t('tookPart'), kind: 'n', value: (one) => of(one).part ?? null },
          { head: t('tookNone'), kind: 'n', value: (one) => (of(one).base === undefined ? null : of(one).base - of(one).part), show: (one) => (of(one).base === undefined ? '—' : figure(count(of(one).base - of(one).part), rowsOfIndicator('participation_rate', one.id))) },
          { head: indicatorName('officer_frequency_min'), kind: 'n', value: (one) => one.indicators.officer_frequency_min?.value ?? null, show: (one) => figure(indicatorText('officer_frequency_min', one.indicators.officer_frequency_min ?? {}), undefined, t('noRowsLeast')) },
        ],
        rows: here,
        pin: true,
      })));
}
