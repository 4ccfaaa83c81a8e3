// What the page shows, and how the reader has set it. The address may set language and theme: ?lang=en&theme=dark.
const data = JSON.parse(document.getElementById('data').textContent);
const asked = new URLSearchParams(location.search);
const state = {
  lang: ['zh', 'en'].includes(asked.get('lang')) ? asked.get('lang') : data.language,
  theme: ['light', 'dark'].includes(asked.get('theme'))
    ? asked.get('theme')
    : matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  scope: '',
  onlyBreached: true,
  ruleSearch: '',
  openRules: new Set(),
};

const judged = data.jurisdictions.filter((one) => one.judged);
const jurisdictionById = new Map(data.jurisdictions.map((one) => [one.id, one]));
const rules = data.packs.flatMap((pack) => pack.rules.map((rule) => ({ ...rule, pack })));
const ruleById = new Map(rules.map((rule) => [rule.id, rule]));

// Several jurisdictions may share a pack's rule; as a rule it is one.
const talliesOf = (rule) => judged.flatMap((one) => (one.tallies[rule] ? [{ jurisdiction: one, counts: one.tallies[rule] }] : []));
const tallyOf = (rule) => talliesOf(rule).reduce((sum, { counts }) => sum.map((n, i) => n + counts[i]), [0, 0, 0, 0]);

// The address names the jurisdiction whose page is shown: #zibo, or #zibo/deadlines for a part of it; #deadlines is a part of the whole.
function goTo(address) {
  const [place, part] = address.includes('/') ? address.split('/') : jurisdictionById.get(address)?.judged ? [address, ''] : ['', address];
  if (address !== '' && !address.startsWith('rule-')) state.scope = jurisdictionById.get(place)?.judged ? place : '';
  return part;
}

const isIn = (id) => state.scope === '' || state.scope === id;
const sum = (list) => list.reduce((total, n) => total + n, 0);

function group(rows, key) {
  const groups = new Map();
  for (const row of rows) {
    const name = key(row);
    if (!groups.has(name)) groups.set(name, []);
    groups.get(name).push(row);
  }
  return groups;
}
