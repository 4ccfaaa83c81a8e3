// Which rows stand behind an indicator or a rule, for one jurisdiction or for all ('').
const behindBy = group(data.behind, (row) => row[0]);
const inPlace = (id, place) => place === '' || place === id;
const placeName = (place) => (place === '' ? t('all') : nameOf(place));

const subjectColumns = (idHead, nameHead, extra) => [
  { head: t('jurisdiction'), value: (row) => nameOf(row[1]) },
  { head: idHead, kind: 'id', value: (row) => row[2] },
  { head: nameHead, kind: 't', value: (row) => row[3] },
  ...extra,
];

const gradeName = (grade) => t(`grade${[1, 2, 3, 4].includes(Number(grade)) ? grade : 0}`);

const BEHIND_COLUMNS = {
  coverage: () => subjectColumns(t('object'), t('name'), [
    { head: t('grade'), value: (row) => gradeName(row[4]) },
    { head: t('industry'), value: (row) => sectionName(row[5]) },
  ]),
  participation_rate: () => subjectColumns(t('officer'), t('name'), []),
  overload_officers: () => subjectColumns(t('officer'), t('name'), [{ head: t('places'), kind: 'n', value: (row) => row[4] }]),
  publication_rate: () => subjectColumns(t('inspection'), t('subjectName'), [{ head: t('completedOn'), kind: 'd', value: (row) => row[4] }]),
  problem_rate: () => subjectColumns(t('inspection'), t('subjectName'), [{ head: t('inspectedOn'), kind: 'd', value: (row) => row[4] }]),
  joint_rate: () => subjectColumns(t('inspection'), t('subjectName'), [{ head: t('inspectedOn'), kind: 'd', value: (row) => row[4] }]),
  visits: () => subjectColumns(t('object'), t('name'), [{ head: t('drawn'), kind: 'n', value: (row) => Number(row[4]) }, { head: t('industry'), value: (row) => sectionName(row[5]) }]),
  places: () => subjectColumns(t('officer'), t('name'), [{ head: t('places'), kind: 'n', value: (row) => Number(row[4]) }]),
  status: () => subjectColumns(t('object'), t('name'), [{ head: t('industry'), value: (row) => sectionName(row[5]) }]),
  credit_application_rate: () => subjectColumns(t('plan'), t('item'), []),
  draw_completion_rate: () => subjectColumns(t('object'), t('name'), [{ head: t('drawnOn'), kind: 'd', value: (row) => row[4] }]),
};
BEHIND_COLUMNS.random_coverage = BEHIND_COLUMNS.coverage;
BEHIND_COLUMNS.random_publication_rate = BEHIND_COLUMNS.publication_rate;

// The rows of an indicator; fits narrows them to a class. Undefined where an indicator has none.
function rowsOfIndicator(name, place, fits, what) {
  if (name === 'deadline_breaches') return () => breachesShown(rules.filter((rule) => rule.kind === 'Deadline' && inPlace(rule.pack.id, place)), indicatorName(name), place);
  if (name === 'overload_objects') return overloadRows(place);
  if (name === 'cross_overload_objects') return () => ({ title: indicatorName(name), note: definition(name), columns: crossColumns(), rows: data.crossObjects, total: data.province[name]?.value, rest: 'rowsFirst' });
  if (!BEHIND_COLUMNS[name]) return undefined;
  const one = place === '' ? data.province[name] : jurisdictionById.get(place)?.indicators[name];
  if (one?.value === undefined) return undefined;
  return () => {
    const rows = (behindBy.get(name) ?? []).filter((row) => inPlace(row[1], place) && (!fits || fits(row)));
    const all = one.base !== undefined ? (['problem_rate', 'joint_rate'].includes(name) ? one.part : one.base - one.part) : one.value;
    return {
      title: [placeName(place), indicatorName(name), what].filter((text) => text).join(' · '),
      note: `${definition(name)} ${t(`behind_${name}`)}${fits && all > (behindBy.get(name) ?? []).filter((row) => inPlace(row[1], place)).length ? t('behindPart') : ''}`,
      columns: BEHIND_COLUMNS[name](),
      rows,
      total: fits ? undefined : all,
      rest: 'rowsFirst',
    };
  };
}

// Objects of a status; the active ones are the base of the coverage, and those of them not inspected stand behind it.
function rowsOfStatus(status, name, all) {
  if (status === 1) return undefined;
  return rowsOfClass('status', `${t('statusHead')} · ${name}`, (n) => n === status, all);
}

// What is counted by a number of its own, such as officers by their places: those of the page that fit, where there are any.
function rowsOfClass(what, title, fits, all) {
  const rows = (behindBy.get(what) ?? []).filter((row) => isIn(row[1]) && fits(Number(row[4])));
  return rows.length === 0 ? undefined : () => ({ title, note: null, columns: BEHIND_COLUMNS[what](), rows, total: all, rest: 'rowsFirst' });
}

// Why a figure has no rows of its own.
const whyNoRows = (name) => (name === 'officer_frequency_min' ? t('noRowsLeast') : undefined);

function overloadRows(place) {
  const named = data.packs.filter((pack) => inPlace(pack.id, place) && pack.overload).map((pack) => ruleById.get(pack.overload));
  if (named.length > 0) return () => breachesShown(named, indicatorName('overload_objects'), place);

  // No rule caps these: of the objects with most inspections, those that have more on one item than the pack's parameter.
  const all = jurisdictionById.get(place)?.indicators.overload_objects?.value;
  if (!all) return undefined;
  const cap = Number(data.packs.find((pack) => pack.id === place)?.parameters.find(({ name }) => name === 'overload_cap')?.value ?? 2);
  const rows = data.busyObjects.filter((row) => row[0] === place && row[6] > cap);
  return () => ({ title: `${placeName(place)} · ${indicatorName('overload_objects')}`, note: t('busyObjectsNote'), columns: busyObjectColumns(), rows, total: all, rest: 'rowsFirst' });
}

// The breaches of some rules; fits narrows them.
function breachesShown(some, title, place, fits) {
  const rows = some.flatMap((rule) => breachesByRule.get(rule.id) ?? []).filter((row) => !fits || fits(row));
  const total = fits ? undefined : sum(some.map((rule) => breachTotals.get(rule.id) ?? 0));
  const single = some.length === 1 ? some[0] : null;
  return {
    title: place === undefined ? title : `${placeName(place)} · ${title}`,
    note: single ? [`${single.article}：`.replace('：', state.lang === 'en' ? ': ' : '：'), local(single.wording), ` (${single.id})`].join('') : null,
    columns: [...(single ? [] : [{ head: t('rule'), kind: 't', value: (row) => `${ruleById.get(row[0])?.article ?? ''} ${row[0]}` }]), ...breachColumns()],
    rows,
    total,
  };
}

const rowsOfRule = (rule) => ((breachTotals.get(rule.id) ?? 0) > 0 ? () => breachesShown([rule], local(rule.pack.name)) : undefined);
