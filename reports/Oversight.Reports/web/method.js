function method() {
  const parameters = data.packs.flatMap((pack) => {
    const listed = [...pack.parameters, ...pack.rules.flatMap((rule) => rule.parameters)];
    const own = new Map(listed.map((one) => [one.name, one]));
    return [...own.values()].map((one) => ({ ...one, pack }));
  });
  const assumptions = data.packs.flatMap((pack) => pack.assumptions.map((text) => ({ pack, text })));
  return section('method', 'methodHead', null,
    el('p', { class: 'said' }, t('sandbox')),
    el('p', { class: 'note' }, t('figuresNote')),
    el('h3', {}, t('definitions')),
    el('dl', { class: 'definitions' }, Object.keys(INDICATORS).filter((name) => data.province[name]).map((name) => [el('dt', {}, indicatorName(name)), el('dd', {}, definition(name))])),
    el('h3', {}, t('documents')),
    documents(),
    ...switchedOff(),
    el('h3', {}, t('assumptions')),
    assumptions.length + parameters.filter((one) => one.assumption).length === 0
      ? el('p', {}, t('noAssumptions'))
      : [
        el('p', { class: 'note' }, t('assumptionsNote')),
        el('ul', { class: 'plain' },
          assumptions.map(({ pack, text }) => el('li', {}, el('span', { class: 'tag assumed' }, t('assumed')), `${local(pack.name)}${state.lang === 'en' ? ': ' : '：'}`, local(text))),
          parameters.filter((one) => one.assumption).map((one) => el('li', {}, el('span', { class: 'tag assumed' }, t('assumed')), `${local(one.pack.name)} `, el('code', {}, one.name), ` = ${valueOf(one)} — `, local(one.assumption)))),
      ],
    el('h3', {}, t('parameters')),
    el('p', { class: 'note' }, t('parametersNote')),
    parameterTable(parameters),
    el('h3', {}, t('inputs')),
    ...(data.map ? [el('p', { class: 'note' }, t('mapNote'), el('code', {}, data.map.file), ' SHA-256 ', el('span', { class: 'hash' }, data.map.sha256))] : []),
    inputTable(),
    el('h3', {}, t('policies')),
    policyTable());
}

const documents = () => dataTable({
  page: 200,
  pin: true,
  columns: [
    { head: t('jurisdiction'), row: true, value: (pack) => local(pack.name) },
    { head: t('document'), kind: 't', value: (pack) => local(pack.title), show: (pack) => [local(pack.title), pack.number ? el('span', { class: 'sub' }, pack.number) : ''] },
    { head: t('validity'), value: (pack) => pack.validFrom, show: (pack) => (pack.validTo ? t('until', pack.validFrom, pack.validTo) : t('from', pack.validFrom)) },
    { head: t('calendarName'), value: (pack) => t(pack.calendar) },
    { head: t('version'), value: (pack) => pack.version },
  ],
  rows: data.packs,
});

// Packs that extend no other switch nothing off.
function switchedOff() {
  const rows = data.packs.flatMap((pack) => pack.switchedOff.map((one) => ({ ...one, pack })));
  return rows.length === 0 ? [] : [el('h3', {}, t('switchedOff')), el('p', { class: 'note' }, t('switchedOffNote')), dataTable({
    page: 20,
    columns: [
      { head: t('jurisdiction'), row: true, value: (one) => local(one.pack.name) },
      { head: t('rule'), kind: 'id', value: (one) => one.rule, show: (one) => el('code', {}, one.rule) },
      { head: t('offDays'), value: (one) => one.from ?? '', show: stretch },
      { head: t('offReason'), kind: 't', value: (one) => local(one.reason) },
      { head: t('source'), kind: 't', value: (one) => one.citation },
    ],
    rows,
  })];
}

function stretch({ from, to }) {
  if (from && to) return t('until', from, to);
  return from ? t('from', from) : to ? t('upTo', to) : t('always');
}

const parameterTable = (parameters) => dataTable({
  page: 20,
  columns: [
    { head: t('jurisdiction'), row: true, value: (one) => local(one.pack.name) },
    { head: t('parameter'), kind: 'id', value: (one) => one.name, show: (one) => el('code', {}, one.name) },
    { head: t('value'), value: (one) => one.value, show: (one) => [`${valueOf(one)} `, ...parameterMarks(one.pack, one)] },
    { head: t('source'), kind: 't', value: (one) => one.citation },
  ],
  rows: parameters,
});

const inputTable = () => dataTable({
  page: 200,
  pin: true,
  columns: [
    { head: t('table'), row: true, value: (one) => one.table },
    { head: t('file'), kind: 'id', value: (one) => one.file },
    { head: t('rowsN'), kind: 'n', value: (one) => one.rows, show: (one) => count(one.rows) },
    { head: t('rejectedN'), kind: 'n', value: (one) => one.rejected, show: (one) => count(one.rejected) },
    { head: t('keptN'), kind: 'n', value: (one) => one.kept, show: (one) => count(one.kept) },
    { head: 'SHA-256', kind: 't', value: (one) => one.sha256, show: (one) => el('span', { class: 'hash' }, one.sha256) },
  ],
  rows: data.inputs,
});

const policyTable = () => dataTable({
  page: 20,
  columns: [
    { head: t('jurisdiction'), row: true, value: (one) => local(one.pack.name) },
    { head: t('file'), kind: 'id', value: (one) => one.path },
    { head: 'SHA-256', kind: 't', value: (one) => one.sha256, show: (one) => el('span', { class: 'hash' }, one.sha256) },
  ],
  rows: data.packs.flatMap((pack) => pack.files.map((file) => ({ ...file, pack }))),
});
