function coverage() {
  const shownHere = judged.filter((one) => isIn(one.id));
  const ratio = (one, name) => one.indicators[name]?.value ?? null;
  const grades = [1, 2, 3, 4, 0].filter((grade) => data.credit.some((row) => row[1] === grade));
  const byPlace = group(data.credit, (row) => row[0]);
  const places = judged.filter((one) => byPlace.has(one.id) && isIn(one.id));
  const cell = (one, grade) => byPlace.get(one.id).find((row) => row[1] === grade);
  const shareOf = (row) => (row && row[2] > 0 ? row[4] / row[2] : null);
  const shown = (row) => (row
    ? [figure(percent(shareOf(row)), rowsOfIndicator('random_coverage', row[0], (one) => Number(one[4] ?? 0) === row[1], gradeName(row[1]))), el('span', { class: 'sub' }, t('ofBase', count(row[4]), count(row[2]))), meter(shareOf(row))]
    : el('span', { title: t('emptyBase') }, '—'));
  return section('coverage', 'coverageHead', 'coverageNote',
    el('div', { class: 'pair' },
      barChart({
        title: t('coverageChart'), flat: true, form: percent, max: 1, categoryHead: t('jurisdiction'),
        categories: shownHere.map((one) => local(one.name)),
        pick: (s, i) => rowsOfIndicator(s === 0 ? 'coverage' : 'random_coverage', shownHere[i].id),
        series: [
          { name: t('anySource'), values: shownHere.map((one) => ratio(one, 'coverage')) },
          { name: t('atRandom'), values: shownHere.map((one) => ratio(one, 'random_coverage')) },
        ],
      }),
      barChart({
        title: t('creditChart'), sub: t('creditNote'), form: percent, max: 1, categoryHead: t('grade'),
        categories: grades.map((grade) => t(`grade${grade}`)),
        series: places.map((one) => ({ name: local(one.name), values: grades.map((grade) => shareOf(cell(one, grade))) })),
        pick: (s, i) => rowsOfIndicator('random_coverage', places[s].id, (row) => Number(row[4] ?? 0) === grades[i], gradeName(grades[i])),
      })),
    el('h3', {}, t('creditChart')),
    el('p', { class: 'note' }, t('creditBase')),
    dataTable({
      pin: true,
      columns: [
        { head: t('jurisdiction'), row: true, value: (one) => local(one.name) },
        ...grades.map((grade) => ({
          head: t(`grade${grade}`),
          kind: 'n',
          value: (one) => shareOf(cell(one, grade)),
          show: (one) => shown(cell(one, grade)),
        })),
      ],
      rows: places,
    }),
    el('h3', {}, t('industryHead')),
    classTable(data.industry, t('industry'), sectionName, (row, i) => (i === 2 ? undefined : rowsOfIndicator(i === 4 ? 'random_coverage' : 'coverage', state.scope, (one) => one[5] === row[1], sectionName(row[1])))),
    el('h3', {}, t('statusHead')),
    el('p', { class: 'note' }, t('statusNote')),
    classTable(data.status, t('status'), (status) => t(`status${status}`), (row, i) => (i === 2 ? rowsOfStatus(row[1], t(`status${row[1]}`), row[2]) : row[1] === 1 ? rowsOfIndicator(i === 4 ? 'random_coverage' : 'coverage', state.scope) : undefined)));
}

// Objects of a class, over the jurisdictions shown: how many, how many inspected, at random. behind(row, i) gives the rows of a figure.
function classTable(rows, head, name, behind) {
  const own = [...group(rows.filter((row) => isIn(row[0])), (row) => row[1])].map(([key, some]) => [null, key, ...[2, 3, 4].map((i) => sum(some.map((row) => row[i])))]);
  const share = (i) => ({
    kind: 'n',
    value: (row) => (row[2] > 0 ? row[i] / row[2] : null),
    show: (row) => [figure(percent(row[i] / row[2]), behind(row, i)), el('span', { class: 'sub' }, t('ofBase', count(row[i]), count(row[2]))), meter(row[i] / row[2])],
  });
  return dataTable({
    pin: true,
    page: 30,
    columns: [
      { head, row: true, value: (row) => name(row[1]) },
      { head: t('objects'), kind: 'n', value: (row) => row[2], show: (row) => figure(count(row[2]), behind(row, 2)) },
      { head: t('anySource'), ...share(3) },
      { head: t('atRandom'), ...share(4) },
    ],
    rows: own,
    sorted: { column: 1, down: true },
  });
}
