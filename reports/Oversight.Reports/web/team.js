// Team and recusal: the rules about who inspects.
function team() {
  const own = rules.filter((rule) => rule.topic === 'Team' && isIn(rule.pack.id) && talliesOf(rule.id).length > 0);
  return section('team', 'teamHead', 'teamNote', own.length === 0
    ? el('p', {}, t('noTeamRules'))
    : ruleTable(own));
}

// Rules with what came of them; each figure leads to its rows.
const ruleTable = (own) => dataTable({
  page: 30,
  pin: true,
  columns: [
    { head: t('rule'), row: true, value: (rule) => local(rule.wording), show: (rule) => [local(rule.wording), el('span', { class: 'sub' }, `${local(rule.pack.name)} ${rule.article} · `, el('a', { href: `#rule-${rule.id}` }, rule.id))] },
    { head: t('checked'), kind: 'n', value: (rule) => tallyOf(rule.id)[0], show: (rule) => count(tallyOf(rule.id)[0]) },
    { head: t('breached'), kind: 'n', value: (rule) => tallyOf(rule.id)[1], show: (rule) => figure(count(tallyOf(rule.id)[1]), rowsOfRule(rule)) },
    { head: t('share'), kind: 'n', value: (rule) => shareBreached(rule), show: (rule) => (shareBreached(rule) === null ? '—' : [percent(shareBreached(rule)), meter(shareBreached(rule), true)]) },
    { head: t('pending'), kind: 'n', value: (rule) => tallyOf(rule.id)[2], show: (rule) => count(tallyOf(rule.id)[2]) },
    { head: t('notApplicable'), kind: 'n', value: (rule) => tallyOf(rule.id)[3], show: (rule) => count(tallyOf(rule.id)[3]) },
  ],
  rows: own,
  sorted: { column: 2, down: true },
});

function shareBreached(rule) {
  const [checked, breached] = tallyOf(rule.id);
  return checked > 0 ? breached / checked : null;
}
