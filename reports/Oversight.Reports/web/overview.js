const breachesOf = (one, severity) => sum(Object.entries(one.tallies)
  .filter(([rule]) => (ruleById.get(rule)?.severity ?? 'Breach') === severity)
  .map(([, counts]) => counts[1]));

function overview() {
  const names = [...Object.keys(INDICATORS).filter((name) => data.province[name]), ...Object.keys(data.province).filter((name) => !INDICATORS[name])];
  const cards = names.map((name) => {
    const one = data.province[name];
    const none = one.value === undefined;
    const base = none ? whyNone(name) : one.base !== undefined ? t('ofBase', count(one.part), count(one.base)) : '';
    return el('div', { class: 'card' },
      el('dt', {}, indicatorName(name)),
      el('dd', {},
        el('div', { class: none ? 'figure none' : 'figure' }, indicatorText(name, one)),
        el('div', { class: 'base' }, base)));
  });
  return section('year', 'yearHead', 'yearNote',
    el('dl', { class: 'cards' }, cards),
    el('h3', {}, t('findings')),
    findings(),
    el('p', { class: 'note' }, t('findingsNote')),
    data.warnings.length > 0 ? el('div', {}, el('h3', {}, t('warnings')), el('ul', { class: 'plain' }, data.warnings.map((one) => el('li', {}, local(one))))) : null);
}

function findings() {
  const worst = judged
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
      el('strong', {}, t('findingCount', count(breached))),
      t('findingShare', count(checked), percent(breached / checked)),
      rule.kind === 'Deadline' && latest > 0 ? t('findingLate', count(latest)) : '',
      t('stop'), ' ',
      el('a', { href: `#rule-${rule.id}` }, t('theRows'))));
  }));
}

function league() {
  const names = ['coverage', 'random_coverage', 'participation_rate', 'publication_rate', 'overload_objects', 'overload_officers', 'deadline_breaches'];
  const all = { name: { zh: TEXT.province[0], en: TEXT.province[1] }, indicators: data.province, total: true };
  const breached = (one, severity) => (one.total ? sum(judged.map((each) => breachesOf(each, severity))) : breachesOf(one, severity));
  const columns = [
    { head: t('jurisdiction'), row: true, value: (one) => local(one.name) },
    ...names.map((name) => ({
      head: indicatorName(name),
      kind: 'n',
      value: (one) => one.indicators[name]?.value ?? null,
      show: (one) => {
        const value = one.indicators[name] ?? {};
        return [
          el('span', value.value === undefined ? { title: whyNone(name) } : {}, indicatorText(name, value)),
          value.base === undefined ? null : el('span', { class: 'sub' }, t('ofBase', count(value.part), count(value.base))),
          value.base === undefined || value.value === undefined ? null : meter(value.value),
        ].filter((node) => node);
      },
    })),
    { head: t('breaches'), kind: 'n', value: (one) => breached(one, 'Breach'), show: (one) => count(breached(one, 'Breach')) },
    { head: t('notices'), kind: 'n', value: (one) => breached(one, 'Notice'), show: (one) => count(breached(one, 'Notice')) },
  ];
  const silent = data.jurisdictions.filter((one) => !one.judged).map((one) => local(one.name));
  const outside = judged.filter((one) => one.outsideValidity > 0).map((one) => `${local(one.name)} ${count(one.outsideValidity)}`);
  return section('league', 'leagueHead', 'leagueNote',
    dataTable({ columns, rows: judged, total: all, pin: true }),
    silent.length > 0 ? el('p', { class: 'note' }, t('notJudged', silent.join(t('joiner')))) : null,
    outside.length > 0 ? el('p', { class: 'note' }, t('outside', outside.join(t('joiner')))) : null);
}
