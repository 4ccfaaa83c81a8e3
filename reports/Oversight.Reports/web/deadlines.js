function deadlines() {
  const rows = data.deadlines.filter(([rule]) => isIn(ruleById.get(rule)?.pack.id));
  if (rows.length === 0) return section('deadlines', 'deadlinesHead', 'deadlinesNote', el('p', {}, t('noDeadlines')), survival());
  const own = rules.filter((rule) => rule.kind === 'Deadline' && isIn(rule.pack.id));
  const narrowed = (what, fits) => () => breachesShown(own, `${t('deadlinesHead')} · ${what}`, state.scope, fits);
  const add = (fits) => sum(rows.filter(fits).map((row) => row[4]));
  const months = Array.from({ length: 12 }, (_, i) => i + 1);
  const states = ['late', 'overdue'];
  return section('deadlines', 'deadlinesHead', 'deadlinesNote',
    el('h3', {}, t('byRule')),
    deadlineTable(rows),
    el('div', { class: 'pair' },
      barChart({
        title: t('monthChart'), stacked: true, categoryHead: t('month'),
        categories: months.map((month) => monthName(month)),
        pick: (s, i) => narrowed(`${monthName(i + 1)} ${t(states[s])}`, (row) => row[9] === states[s] && Number(row[4]?.slice(5, 7)) === i + 1),
        series: states.map((name) => ({ name: t(name), values: months.map((month) => add((row) => row[1] === month && row[2] === name)) })),
      }),
      barChart({
        title: t('latenessChart'), sub: t('latenessSub'), stacked: true, categoryHead: t('daysLate'),
        categories: [0, 1, 2, 3, 4, 5].map((i) => t(`late${i}`)),
        pick: (s, i) => narrowed(`${t(`late${i}`)} ${t(states[s])}`, (row) => row[9] === states[s] && latenessOf(row[6]) === i),
        series: states.map((name) => ({ name: t(name), values: [0, 1, 2, 3, 4, 5].map((i) => add((row) => row[3] === i && row[2] === name)) })),
      })),
    survival());
}

const monthName = (month, short) => (state.lang === 'en'
  ? ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1]
  : short ? String(month) : `${month}月`);

// The classes of the chart, as they are counted.
const latenessOf = (days) => (days <= 0 ? 0 : days <= 5 ? 1 : days <= 10 ? 2 : days <= 20 ? 3 : days <= 60 ? 4 : 5);

function deadlineTable(rows) {
  const list = [...group(rows, (row) => row[0])].map(([id, own]) => {
    const of = (name) => sum(own.filter((row) => row[2] === name).map((row) => row[4]));
    const checked = tallyOf(id)[0];
    const all = sum(own.map((row) => row[4]));
    return { rule: ruleById.get(id), late: of('late'), overdue: of('overdue'), all, share: checked > 0 ? all / checked : null, worst: Math.max(...own.map((row) => row[5] ?? 0)) };
  });
  const number = (key) => ({ kind: 'n', value: (one) => one[key], show: (one) => count(one[key]) });
  return dataTable({
    columns: [
      { head: t('rule'), kind: 't', value: (one) => local(one.rule.wording), show: (one) => [local(one.rule.wording), el('span', { class: 'sub' }, `${local(one.rule.pack.name)} ${one.rule.article} · `, el('a', { href: `#rule-${one.rule.id}` }, one.rule.id))] },
      ...['late', 'overdue'].map((key) => ({ head: t(key), kind: 'n', value: (one) => one[key], show: (one) => figure(count(one[key]), one[key] > 0 ? () => ({ ...breachesShown([one.rule], local(one.rule.pack.name), undefined, (row) => row[9] === key), total: one[key] }) : undefined) })),
      { head: t('total'), kind: 'n', value: (one) => one.all, show: (one) => figure(count(one.all), rowsOfRule(one.rule)) },
      { head: t('share'), kind: 'n', value: (one) => one.share, show: (one) => (one.share === null ? '—' : [percent(one.share), meter(one.share, true)]) },
      { head: t('worst'), ...number('worst') },
    ],
    rows: list,
    sorted: { column: 3, down: true },
  });
}
