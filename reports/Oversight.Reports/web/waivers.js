// Waived breaches, with who approved it and until when; waivers that no longer hold, or match nothing.
const waivedOf = (id) => tallyOf(id)[1] - (breachTotals.get(id) ?? 0);

function waivers() {
  const { file, sha256, applied, expired, unmatched, notJudged } = data.waivers;
  const rows = data.waived.filter((row) => isIn(row[1]));
  const lists = [['waiversExpired', expired], ['waiversUnmatched', unmatched], ['waiversNotJudged', notJudged]].filter(([, list]) => list.count > 0);
  return section('waivers', 'waiversHead', 'waiversNote',
    el('p', { class: 'note' }, t('waiversFile', count(applied)), ' ', el('code', {}, file), ' SHA-256 ', el('span', { class: 'hash' }, sha256)),
    rows.length === 0 ? el('p', {}, t('noWaived')) : dataTable({ columns: waivedColumns(), rows, search: t('searchRows'), page: 20 }),
    lists.map(([key, list]) => [
      el('h3', {}, t(key, count(list.count))),
      dataTable({ columns: waiverColumns(), rows: list.rows.filter((row) => isIn(row[2])), page: 10 }),
    ]));
}

const waivedColumns = () => [
  { head: t('rule'), kind: 't', value: (row) => row[0], show: (row) => [el('a', { href: `#rule-${row[0]}` }, row[0]), el('span', { class: 'sub' }, ruleById.get(row[0])?.article ?? '')] },
  { head: t('jurisdiction'), value: (row) => nameOf(row[1]) },
  { head: t('subject'), kind: 'id', value: (row) => row[3] },
  { head: t('subjectName'), kind: 't', value: (row) => row[14] },
  { head: t('waiverReason'), kind: 't', value: (row) => row[11] },
  { head: t('approvedBy'), value: (row) => row[12] },
  { head: t('expiresOn'), kind: 'd', value: (row) => row[13] },
  { head: t('detail'), kind: 't', value: (row) => row[10] },
];

const waiverColumns = () => [
  { head: t('lineNo'), kind: 'n', value: (row) => row[0] },
  { head: t('rule'), kind: 'id', value: (row) => row[1] },
  { head: t('jurisdiction'), value: (row) => nameOf(row[2]) },
  { head: t('subject'), kind: 'id', value: (row) => row[3] },
  { head: t('waiverReason'), kind: 't', value: (row) => row[4] },
  { head: t('approvedBy'), value: (row) => row[5] },
  { head: t('expiresOn'), kind: 'd', value: (row) => row[6] },
];
