function coverage() {
  const ratio = (one, name) => one.indicators[name]?.value ?? null;
  const grades = [1, 2, 3, 4, 0].filter((grade) => data.credit.some((row) => row[1] === grade));
  const byPlace = group(data.credit, (row) => row[0]);
  const places = judged.filter((one) => byPlace.has(one.id));
  const cell = (one, grade) => byPlace.get(one.id).find((row) => row[1] === grade);
  const shareOf = (row) => (row && row[2] > 0 ? row[4] / row[2] : null);
  const shown = (row) => (row
    ? [percent(shareOf(row)), el('span', { class: 'sub' }, t('ofBase', count(row[4]), count(row[2]))), meter(shareOf(row))]
    : el('span', { title: t('emptyBase') }, '—'));
  return section('coverage', 'coverageHead', 'coverageNote',
    el('div', { class: 'pair' },
      barChart({
        title: t('coverageChart'), flat: true, form: percent, max: 1, categoryHead: t('jurisdiction'),
        categories: judged.map((one) => local(one.name)),
        series: [
          { name: t('anySource'), values: judged.map((one) => ratio(one, 'coverage')) },
          { name: t('atRandom'), values: judged.map((one) => ratio(one, 'random_coverage')) },
        ],
      }),
      barChart({
        title: t('creditChart'), sub: t('creditNote'), form: percent, max: 1, categoryHead: t('grade'),
        categories: grades.map((grade) => t(`grade${grade}`)),
        series: places.map((one) => ({ name: local(one.name), values: grades.map((grade) => shareOf(cell(one, grade))) })),
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
    }));
}
