function faults() {
  return section('faults', 'faultsHead', 'faultsNote',
    data.rejectTotals.length === 0 ? el('p', {}, t('noRejects')) : [rejectTotals(), el('h3', {}, t('rejectRows')), rejectRows()],
    el('h3', {}, t('notCovered')),
    data.notCovered.length === 0
      ? el('p', {}, t('noNotCovered'))
      : dataTable({
        columns: [
          { head: t('jurisdiction'), kind: 'id', value: (one) => one.id },
          { head: t('rowsN'), kind: 'n', value: (one) => one.rows, show: (one) => count(one.rows) },
        ],
        rows: data.notCovered,
        pin: true,
      }));
}

const actionOf = (text) => (text === 'rejected' || text === 'kept' ? t(text) : text);

const rejectTotals = () => dataTable({
  columns: [
    { head: t('table'), row: true, value: (row) => row[0] },
    { head: t('column'), value: (row) => row[1] },
    { head: t('reason'), kind: 't', value: (row) => row[2] },
    { head: t('action'), value: (row) => actionOf(row[3]) },
    { head: t('rowsN'), kind: 'n', value: (row) => row[4], show: (row) => figure(count(row[4]), () => ({ title: [row[0], row[1], row[2]].filter((text) => text).join(' · '), note: null, columns: rejectColumns(), rows: data.rejects.filter((one) => one[0] === row[0] && one[3] === row[1] && one[5] === row[2] && one[6] === row[3]), total: row[4], rest: 'rowsRejects' })) },
  ],
  rows: data.rejectTotals,
  page: 20,
});

const rejectColumns = () => [
  { head: t('table'), value: (row) => row[0] },
  { head: t('file'), kind: 'id', value: (row) => row[1] },
  { head: t('lineNo'), kind: 'n', value: (row) => row[2] },
  { head: t('column'), value: (row) => row[3] },
  { head: t('value'), kind: 't', value: (row) => row[4] },
  { head: t('reason'), kind: 't', value: (row) => row[5] },
  { head: t('action'), value: (row) => actionOf(row[6]) },
];

const rejectRows = () => dataTable({
  columns: rejectColumns(),
  rows: data.rejects,
  search: t('searchRows'),
  page: 20,
});
