const breachesOf = (one, severity) => sum(Object.entries(one.tallies)
  .filter(([rule]) => (ruleById.get(rule)?.severity ?? 'Breach') === severity)
  .map(([, counts]) => counts[1]));

// Figures of the province, or of the jurisdiction whose page this is.
const figuresHere = () => (state.scope === '' ? data.province : jurisdictionById.get(state.scope).indicators);
const figuresBefore = (place) => (!data.compare ? undefined : place === '' ? data.compare.province : data.compare.jurisdictions[place]);

function overview() {
  const here = figuresHere();
  const names = [...Object.keys(INDICATORS).filter((name) => here[name]), ...Object.keys(here).filter((name) => !INDICATORS[name])];
  const cards = names.map((name) => {
    const one = here[name];
    const none = one.value === undefined;
    const base = none ? whyNone(name) : one.base !== undefined ? t('ofBase', count(one.part), count(one.base)) : '';
    return el('div', { class: 'card' },
      el('dt', { title: definition(name) }, indicatorName(name)),
      el('dd', {},
        el('div', { class: none ? 'figure none' : 'figure' }, figure(indicatorText(name, one), rowsOfIndicator(name, state.scope), whyNoRows(name))),
        el('div', { class: 'base' }, base),
        change(name, one, figuresBefore(state.scope)?.[name])));
  });
  return section('year', 'yearHead', state.scope === '' ? 'yearNote' : 'yearNoteOne',
    el('dl', { class: 'cards' }, cards),
    el('h3', {}, t('findings')),
    findings(),
    el('p', { class: 'note' }, t('findingsNote')),
    state.scope === '' && data.warnings.length > 0 ? el('div', {}, el('h3', {}, t('warnings')), el('ul', { class: 'plain' }, data.warnings.map((one) => el('li', {}, local(one))))) : null);
}

// Against the year that is compared with: points of a hundred for ratios, a number for counts. Better and worse not by colour alone:
// in words, or as a mark where there is no room.
function change(name, now, before, isShort) {
  if (!data.compare) return null;
  const { year } = data.compare;
  if (now?.value === undefined || before?.value === undefined) return isShort ? null : el('div', { class: 'change' }, t('noChange', year));
  const by = isRatio(name, now) ? Number(((now.value - before.value) * 100).toFixed(1)) : now.value - before.value;
  const way = by === 0 || NEUTRAL.includes(name) ? '' : (by > 0) === !COUNTS.includes(name) ? 'better' : 'worse';
  const number = signed(isRatio(name, now) ? by.toFixed(1) : String(by));
  const text = t('changeOn', isRatio(name, now) ? t('points', number) : number, year);
  const words = way ? ` ${t(way)}` : '';
  return isShort
    ? el('span', { class: `sub change ${way}`, title: `${text}${words}` }, way ? `${way === 'better' ? '▲' : '▼'} ` : '', number, el('span', { class: 'hidden' }, words))
    : el('div', { class: `change ${way}` }, text, words);
}

const signed = (text) => (text.startsWith('-') ? `−${text.slice(1)}` : Number(text) === 0 ? '±0' : `+${text}`);

function findings() {
  const worst = judged.filter((one) => isIn(one.id))
    .flatMap((one) => Object.entries(one.tallies).map(([rule, counts]) => ({ one, rule: ruleById.get(rule), checked: counts[0], breached: counts[1] })))
    .filter(({ rule, breached }) => breached > 0 && rule && rule.severity === 'Breach')
    .sort((a, b) => b.breached - a.breached || (a.rule.id < b.rule.id ? -1 : 1))
    .slice(0, 3);
  if (worst.length === 0) return el('p', {}, t('noFindings'));
  const totals = new Map(data.ruleTotals.map(([rule, , latest]) => [rule, latest]));
  return el('ol', { class: 'findings' }, worst.map(({ one, rule, checked, breached }) => {
    const latest = totals.get(rule.id);
    return el('li', {}, el('span', {},
      t('findingWhat', local(one.name), local(rule.wording), rule.article),
      el('strong', {}, figure(t('findingCount', count(breached)), rowsOfRule(rule))),
      t('findingShare', count(checked), percent(breached / checked)),
      rule.kind === 'Deadline' && latest > 0 ? t('findingLate', count(latest)) : '',
      t('stop'), ' ',
      el('a', { href: `#rule-${rule.id}` }, t('theRule'))));
  }));
}

// The rule that a jurisdiction breaks most often.
const worstRule = (one) => Object.entries(one.tallies)
  .map(([id, counts]) => ({ rule: ruleById.get(id), breached: counts[1] }))
  .filter(({ rule, breached }) => rule && rule.severity === 'Breach' && breached > 0)
  .sort((a, b) => b.breached - a.breached || (a.rule.id < b.rule.id ? -1 : 1))[0];

function league() {
  const names = ['coverage', 'random_coverage', 'participation_rate', 'publication_rate', 'overload_objects', 'overload_officers', 'deadline_breaches'];
  const all = { name: { zh: TEXT.province[0], en: TEXT.province[1] }, indicators: data.province, total: true };
  const breached = (one, severity) => (one.total ? sum(judged.map((each) => breachesOf(each, severity))) : breachesOf(one, severity));
  const breaches = (severity, head) => ({
    head,
    kind: 'n',
    rests: rules.filter((rule) => rule.severity === severity && rule.kind !== 'Draw'),
    value: (one) => breached(one, severity),
    show: (one) => figure(count(breached(one, severity)), breached(one, severity) > 0 ? () => breachesShown(rules.filter((rule) => rule.severity === severity && inPlace(rule.pack.id, one.total ? '' : one.id)), head, one.total ? '' : one.id) : undefined),
  });
  const columns = [
    { head: t('jurisdiction'), row: true, value: (one) => local(one.name), show: (one) => (one.total ? local(one.name) : el('a', { href: `#${one.id}` }, local(one.name))) },
    ...names.map((name) => ({
      name,
      head: indicatorName(name),
      rests: rulesAbout(name),
      kind: 'n',
      value: (one) => one.indicators[name]?.value ?? null,
      show: (one) => {
        const value = one.indicators[name] ?? {};
        return [
          el('span', value.value === undefined ? { title: whyNone(name) } : {}, figure(indicatorText(name, value), rowsOfIndicator(name, one.total ? '' : one.id))),
          value.base === undefined ? null : el('span', { class: 'sub' }, t('ofBase', count(value.part), count(value.base))),
          value.base === undefined || value.value === undefined ? null : meter(value.value),
          change(name, value, figuresBefore(one.total ? '' : one.id)?.[name], true),
        ].filter((node) => node);
      },
    })),
    breaches('Breach', t('breaches')),
    breaches('Notice', t('notices')),
    {
      head: t('worstRule'),
      kind: 't',
      value: (one) => (one.total ? null : worstRule(one)?.rule.id ?? null),
      show: (one) => (one.total || !worstRule(one)
        ? '—'
        : [el('a', { href: `#rule-${worstRule(one).rule.id}` }, `${worstRule(one).rule.article}`), el('span', { class: 'sub' }, figure(t('times_', count(worstRule(one).breached)), rowsOfRule(worstRule(one).rule)))]),
    },
  ];
  const silent = data.jurisdictions.filter((one) => !one.judged).map((one) => local(one.name));
  const outside = judged.filter((one) => one.outsideValidity > 0).map((one) => `${local(one.name)} ${count(one.outsideValidity)}`);
  const basis = el('p', { class: 'note basis', role: 'status' });
  return section('league', 'leagueHead', 'leagueNote',
    data.compare ? el('p', { class: 'note' }, t('compareNote', data.compare.year)) : null,
    basis,
    dataTable({ columns, rows: judged, total: all, pin: true, page: 120, sorted: { column: 1, down: true }, ordered: (column) => basis.replaceChildren(...restsOn(column)) }),
    el('details', { class: 'rests' }, el('summary', {}, t('restsOn')), el('dl', {}, names.map((name) => [el('dt', {}, indicatorName(name)), el('dd', {}, definition(name), ' ', rulesOf(rulesAbout(name)))]))),
    silent.length > 0 ? el('p', { class: 'note' }, t('notJudged', silent.join(t('joiner')))) : null,
    outside.length > 0 ? el('p', { class: 'note' }, t('outside', outside.join(t('joiner')))) : null);
}

// The rules of the documents that speak of an indicator.
const rulesAbout = (name) => rules.filter((rule) => rule.indicators.includes(name) && judged.some((one) => one.id === rule.pack.id));

// What the order of a column rests on: the definition of its figure, and the articles about it; or all rules that are counted.
function restsOn({ head, name, rests }) {
  const order = t('orderedBy', head);
  if (!rests) return [order, t('stop')];
  return name
    ? [order, t('colon'), definition(name), ' ', rests.length > 0 ? [t('rulesAbout'), rulesOf(rests)].flat() : t('noRulesAbout')].flat()
    : [order, t('colon'), t('allRules', rests.length), ' ', el('a', { href: '#rules' }, t('rules'))];
}

// By pack, for articles are numbered in each document anew.
const rulesOf = (some) => [...group(some, (rule) => rule.pack)].flatMap(([pack, own], i) => [
  i > 0 ? t('semicolon') : '', `${local(pack.name)} `,
  ...own.flatMap((rule, n) => [n > 0 ? t('joiner') : '', el('a', { href: `#rule-${rule.id}`, title: `${local(rule.wording)} (${rule.id})` }, rule.article)]),
]);
