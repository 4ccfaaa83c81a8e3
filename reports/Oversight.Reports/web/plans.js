// Plans and milestones over the months of the year.
const dayOfYear = (text) => (Date.parse(`${text}T00:00:00Z`) - Date.UTC(data.year, 0, 1)) / 86400000;
const daysOfYear = () => (Date.UTC(data.year + 1, 0, 1) - Date.UTC(data.year, 0, 1)) / 86400000;
const across = (text) => Math.max(0, Math.min(1, dayOfYear(text) / daysOfYear())) * 100;

function plans() {
  const own = data.plans.filter((row) => isIn(row[0]));
  const duties = rules.filter((rule) => rule.due && isIn(rule.pack.id) && talliesOf(rule.id).length > 0);
  return section('plans', 'plansHead', 'plansNote',
    el('h3', {}, t('milestones')),
    duties.length === 0 ? el('p', {}, t('noMilestones')) : timeline(duties.sort((a, b) => (a.due < b.due ? -1 : 1)).map(dutyLine), t('milestones')),
    el('h3', {}, t('plansOfYear')),
    own.length === 0 ? el('p', {}, t('noPlans')) : state.scope === '' ? planTotals(own) : [timeline(own.map(planLine), t('plansOfYear')), el('p', { class: 'note' }, plansLeftOut(own))]);
}

// For all jurisdictions together a line each: their plans stand on their own pages.
const planTotals = (own) => dataTable({
  pin: true,
  page: 120,
  columns: [
    { head: t('jurisdiction'), row: true, value: ([id]) => nameOf(id), show: ([id]) => el('a', { href: `#${id}/plans` }, nameOf(id)) },
    { head: t('plansOfYear'), kind: 'n', value: ([, some]) => some[0][9], show: ([id, some]) => figure(count(some[0][9]), () => ({ title: `${nameOf(id)} · ${t('plansOfYear')}`, note: null, columns: planColumns(), rows: some, total: some[0][9], rest: 'rowsFirst' })) },
    { head: t('planInspections'), kind: 'n', value: ([, some]) => some[0][10], show: ([, some]) => count(some[0][10]) },
    { head: t('plansIdle'), kind: 'n', value: ([, some]) => some[0][11], show: ([id, some]) => figure(count(some[0][11]), some[0][11] > 0 ? () => ({ title: `${nameOf(id)} · ${t('plansIdle')}`, note: null, columns: planColumns(), rows: some.filter((row) => row[6] === 0), total: some[0][11], rest: 'rowsFirst' }) : undefined) },
  ],
  rows: [...group(own, (row) => row[0])],
});

const planColumns = () => [
  { head: t('plan'), kind: 'id', value: (row) => row[1] },
  { head: t('item'), kind: 't', value: (row) => row[2] },
  { head: t('firstDay'), kind: 'd', value: (row) => row[3] },
  { head: t('lastDay'), kind: 'd', value: (row) => row[4] },
  { head: t('planInspections'), kind: 'n', value: (row) => row[6] },
];

function plansLeftOut(own) {
  const totals = new Map(own.map((row) => [row[0], row[9]]));
  const all = sum([...totals.values()]);
  return all > own.length ? t('plansSome', count(all), count(own.length)) : t('plansAll', count(all));
}

// One line: who and what, a lane over the year, and the days in words for those who do not see it.
function timeline(lines, name) {
  const months = Array.from({ length: 12 }, (_, i) => monthName(i + 1, true));
  return el('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': name }, el('table', { class: 'timeline' },
    el('caption', { class: 'hidden' }, name),
    el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, t('what')), el('th', { scope: 'col' }, el('span', { class: 'months', 'aria-hidden': 'true' }, months.map((month) => el('i', {}, month))), el('span', { class: 'hidden' }, t('when'))), el('th', { scope: 'col' }, t('stateOf')))),
    el('tbody', {}, lines.map(({ what, sub, marks, words, bad }) => el('tr', {},
      el('th', { scope: 'row' }, what, el('span', { class: 'sub' }, sub)),
      el('td', { class: 'lane' }, el('span', { class: 'track', 'aria-hidden': 'true' }, marks)),
      el('td', { class: bad ? 't bad' : 't' }, words))))));
}

function mark(kind, from, to) {
  const left = across(from);
  const piece = el('i', { class: kind });
  piece.style.left = `${left}%`;
  if (to) piece.style.width = `${Math.max(across(to) - left, .4)}%`;
  return piece;
}

function dutyLine(rule) {
  const done = data.milestones.find(([id, name]) => id === rule.pack.id && name === rule.milestone)?.[2] ?? null;
  const [, breached, pending] = tallyOf(rule.id);
  const late = breached > 0;
  return {
    what: local(rule.wording),
    sub: [`${local(rule.pack.name)} ${rule.article} · `, el('a', { href: `#rule-${rule.id}` }, rule.id)],
    marks: [mark('due', rule.due), done && done.startsWith(String(data.year)) ? mark(late ? 'done late' : 'done', done) : null].filter((one) => one),
    words: [t('dueOn', rule.due), done ? t('doneOn', done) : t(pending > 0 ? 'pending' : late ? 'notDone' : 'doneElse')].join(state.lang === 'en' ? ', ' : '，'),
    bad: late,
  };
}

function planLine([id, plan, title, starts, ends, published, made, first, last]) {
  return {
    what: title ?? plan,
    sub: `${nameOf(id)} · ${plan}`,
    marks: [mark('span', starts, ends), made > 0 && first <= `${data.year}-12-31` ? mark('made', first, last) : null, published && published.startsWith(String(data.year)) ? mark('published', published) : null].filter((one) => one),
    words: [t('planSpan', starts, ends), made > 0 ? t('planMade', count(made), first, last) : t('planNone')].join(state.lang === 'en' ? ', ' : '，'),
    bad: made === 0 && ends <= data.asOf,
  };
}
