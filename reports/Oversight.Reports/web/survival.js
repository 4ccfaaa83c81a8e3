// How long completed inspections wait for publication: the product-limit estimate (Kaplan–Meier) of the share still unpublished.
function survivalOf(rows) {
  const byDay = new Map();
  let atRisk = 0;
  for (const [, days, came, n] of rows) {
    const day = byDay.get(days) ?? { came: 0, left: 0 };
    day[came ? 'came' : 'left'] += n;
    byDay.set(days, day);
    atRisk += n;
  }
  let share = 1;
  const points = [[0, 1]];
  for (const [day, { came, left }] of [...byDay].sort((a, b) => a[0] - b[0])) {
    if (came > 0) {
      share *= 1 - came / atRisk;
      points.push([day, share]);
    }
    atRisk -= came + left;
  }
  return points;
}

const shareAfter = (points, day) => points.reduce((share, [at, value]) => (at <= day ? value : share), 1);
const medianWait = (points) => points.find(([, share]) => share <= .5)?.[0] ?? null;

function survival() {
  const rows = data.publication.filter((row) => isIn(row[0]));
  if (rows.length === 0) return null;
  const places = [...group(rows, (row) => row[0])].map(([id, own]) => ({ id, points: survivalOf(own), all: sum(own.map((row) => row[3])) }));
  const checks = [5, 10, 20, 30, 60, 90];
  // As far as one of them still falls.
  const most = [30, 60, 90, 120, 180].find((day) => places.every(({ points }) => shareAfter(points, day) - points.at(-1)[1] < .02)) ?? 366;
  return [
    el('h3', {}, t('survivalHead')),
    el('p', { class: 'note' }, t('survivalNote')),
    lineChart({ title: t('survivalChart'), sub: t('survivalSub'), most, series: places.map(({ id, points }) => ({ name: nameOf(id), points })) }),
    dataTable({
      pin: true,
      columns: [
        { head: t('jurisdiction'), row: true, value: ({ id }) => nameOf(id) },
        { head: t('completedN'), kind: 'n', value: ({ all }) => all, show: ({ all }) => count(all) },
        { head: t('medianWait'), kind: 'n', value: ({ points }) => medianWait(points), show: ({ points }) => (medianWait(points) === null ? '—' : t('daysN', medianWait(points))) },
        ...checks.map((day) => ({ head: t('afterDays', day), kind: 'n', value: ({ points }) => shareAfter(points, day), show: ({ id, points }) => figure(percent(shareAfter(points, day)), day === checks.at(-1) ? rowsOfIndicator('publication_rate', id) : undefined) })),
      ],
      rows: places,
    }),
  ];
}
