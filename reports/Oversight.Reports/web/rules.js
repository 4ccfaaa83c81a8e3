// A row comes without what it shares with the one before: its rule, its subject's kind, and so many letters of the detail.
function unfolded(rows) {
  let before = [];
  for (const row of rows) {
    row[0] ??= before[0];
    row[1] ??= before[1];
    if (row.length > 11) row[10] = before[10].slice(0, row.pop()) + row[10];
    before = row;
  }
  return rows;
}

const breachesByRule = group(unfolded(data.breaches), (row) => row[0]);
const breachTotals = new Map(data.ruleTotals.map(([rule, total]) => [rule, total]));

function rulesSection() {
  const holder = el('div');
  const status = el('span', { class: 'note', role: 'status' });
  const refill = () => {
    const words = state.ruleSearch.trim().toLowerCase();
    const fits = (rule) => isIn(rule.pack.id) && (!state.onlyBreached || tallyOf(rule.id)[1] > 0)
      && (words === '' || [rule.id, rule.article, rule.wording.zh, rule.wording.en].some((text) => text.toLowerCase().includes(words)));
    const fitting = rules.filter(fits);
    status.textContent = t('ruleCount', fitting.length, rules.filter((rule) => isIn(rule.pack.id)).length);
    holder.replaceChildren(...[...group(fitting, (rule) => rule.pack)].flatMap(([pack, own]) => [
      el('h3', {}, local(pack.name), el('span', { class: 'sub' }, [local(pack.title), pack.number].filter((text) => text).join(' · '))),
      el('div', { class: 'rules' },
        el('div', { class: 'row head' }, el('span', {}, t('rule')), ['checked', 'breached', 'pending', 'notApplicable'].map((key) => el('span', { class: 'n' }, t(key)))),
        own.map(ruleEntry)),
    ]));
  };
  refill();
  return section('rules', 'rulesHead', 'rulesNote',
    el('div', { class: 'tools' },
      el('input', { type: 'search', value: state.ruleSearch, placeholder: t('searchRules'), 'aria-label': t('searchRules'), oninput: (event) => { state.ruleSearch = event.target.value; refill(); } }),
      el('label', {}, el('input', { type: 'checkbox', checked: state.onlyBreached, onchange: (event) => { state.onlyBreached = event.target.checked; refill(); } }), t('onlyBreached')),
      status),
    holder);
}

function ruleEntry(rule) {
  const counts = tallyOf(rule.id);
  const known = talliesOf(rule.id).length > 0;
  const details = el('details', { id: `rule-${rule.id}`, open: state.openRules.has(rule.id) },
    el('summary', { class: 'row' },
      el('span', {}, local(rule.wording),
        el('span', { class: 'sub' },
          el('span', { class: 'tag' }, t(rule.kind)),
          rule.severity === 'Notice' ? el('span', { class: 'tag' }, t('notice')) : null,
          `${rule.article} · ${rule.id}`)),
      ['checked', 'breached', 'pending', 'notApplicable'].map((key, i) =>
        el('span', { class: i === 1 && counts[1] > 0 ? 'n bad' : 'n', 'data-label': t(key) }, known ? count(counts[i]) : '—'))));
  // The rows of a closed rule are not made: there may be a thousand for each.
  const open = () => {
    if (details.children.length === 1) details.append(ruleInside(rule));
  };
  details.addEventListener('toggle', () => {
    if (details.open) { state.openRules.add(rule.id); open(); } else state.openRules.delete(rule.id);
  });
  if (details.open) open();
  return details;
}

function ruleInside(rule) {
  const total = breachTotals.get(rule.id) ?? 0;
  const rows = breachesByRule.get(rule.id) ?? [];
  return el('div', { class: 'inside' },
    el('dl', {},
      el('dt', {}, t('article')), el('dd', {}, rule.article),
      rule.script ? [el('dt', {}, t('script')), el('dd', {}, el('code', {}, rule.script), ' ', t('line', rule.line))] : null,
      rule.parameters.length > 0 ? [el('dt', {}, t('parameters')), el('dd', {}, rule.parameters.map((one) => parameterLine(rule.pack, one)))] : null),
    rule.kind === 'Draw' ? el('p', { class: 'note' }, t('drawOnly')) : null,
    data.waivers && waivedOf(rule.id) > 0 ? el('p', { class: 'note' }, t('waivedHere', count(waivedOf(rule.id))), ' ', el('a', { href: addressOf('waivers') }, t('waivers'))) : null,
    total > 0
      ? [
        el('p', { class: 'note' }, el('strong', {}, t('rowsHead')), ' ', total > rows.length ? t('rowsSome', count(total), count(rows.length)) : t('rowsAll', count(total))),
        el('button', { type: 'button', class: 'small', onclick: (event) => copyRows(event.target, breachColumns(), rows) }, t('copy')),
        breachTable(rows),
      ]
      : null);
}

// A rule's own address opens it: #rule-zibo.15.report.
function openAddressedRule() {
  const id = addressAsked().replace('rule-', '');
  if (!ruleById.has(id)) return;
  state.openRules.add(id);
  if (!isIn(ruleById.get(id).pack.id)) state.scope = '';
  state.onlyBreached = state.onlyBreached && tallyOf(id)[1] > 0;
  state.ruleSearch = '';
  renderPage();
  document.getElementById(`rule-${id}`).scrollIntoView();
}

function parameterMarks(pack, one) {
  return [
    one.assumption ? el('span', { class: 'tag assumed' }, t('assumed')) : null,
    pack.overrides.some((override) => override.name === one.name) ? el('span', { class: 'tag set' }, t('setByHand')) : null,
  ].filter((node) => node);
}

const valueOf = (one) => `${one.value} ${t(one.unit)}`.trim();
const parameterLine = (pack, one) => el('div', {}, el('code', {}, one.name), ` = ${valueOf(one)} `, parameterMarks(pack, one), one.assumption ? local(one.assumption) : '');

const breachColumns = () => [
  { head: t('subject'), kind: 'id', value: (row) => row[2] },
  { head: t('subjectName'), kind: 't', value: (row) => row[3] },
  { head: t('due'), kind: 'd', value: (row) => row[4] },
  { head: t('done'), kind: 'd', value: (row) => row[5] },
  { head: t('daysLate'), kind: 'n', value: (row) => row[6] },
  { head: t('measured'), kind: 'n', value: (row) => numberOf(row[7]) },
  { head: t('limit'), kind: 'n', value: (row) => numberOf(row[8]) },
  { head: t('stateOf'), value: (row) => (TEXT[row[9]] ? t(row[9]) : row[9]) },
  { head: t('detail'), kind: 't', value: (row) => row[10] },
];

// Columns that say nothing for this rule are left out.
const breachTable = (rows) => dataTable({ columns: breachColumns().filter((column) => rows.some((row) => column.value(row) !== null)), rows, search: t('searchRows') });

// Measured and limit come as text; most are numbers, and sort as such.
const numberOf = (text) => (text !== null && text !== '' && Number.isFinite(Number(text)) ? Number(text) : text);
