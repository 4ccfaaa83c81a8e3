const PARTS = [
  ['year', overview], ['league', league], ['coverage', coverage], ['overload', overload], ['participation', participation],
  ['deadlines', deadlines], ['rules', rulesSection], ['faults', faults], ['method', method],
];

function renderPage() {
  const root = document.documentElement;
  root.lang = state.lang === 'en' ? 'en' : 'zh-CN';
  root.dataset.theme = state.theme;
  document.title = t('title', data.year);
  const place = scrollY;
  dropCharts();
  document.getElementById('page').replaceChildren(
    el('a', { class: 'skip', href: '#main' }, t('skip')),
    heading(),
    bar(),
    el('main', { id: 'main', class: 'wrap' }, PARTS.map(([, make]) => make())),
    el('footer', { class: 'wrap' }, t('footer', data.version, data.commit || '—')));
  drawCharts();
  scrollTo(0, place);
}

function heading() {
  const all = (severity) => count(sum(judged.map((one) => breachesOf(one, severity))));
  return el('header', { class: 'top wrap' },
    el('h1', {}, t('title', data.year)),
    el('p', {}, t('subtitle', data.asOf, judged.length, all('Breach'), all('Notice'))));
}

function bar() {
  const set = (key, value) => () => { state[key] = value; renderPage(); };
  return el('nav', { class: 'bar', 'aria-label': t('sections') },
    el('div', { class: 'wrap' },
      el('ul', {}, PARTS.map(([id]) => el('li', {}, el('a', { href: `#${id}` }, t(id))))),
      el('div', { class: 'switches' },
        el('button', { type: 'button', lang: state.lang === 'en' ? 'zh-CN' : 'en', onclick: set('lang', state.lang === 'en' ? 'zh' : 'en') }, t('otherLanguage')),
        el('button', { type: 'button', onclick: set('theme', state.theme === 'dark' ? 'light' : 'dark') }, t(state.theme === 'dark' ? 'light' : 'dark')))));
}

// Paper is white, and narrower than most windows: two charts stand side by side on A4.
let screenTheme;
addEventListener('beforeprint', () => {
  screenTheme = state.theme;
  document.documentElement.dataset.theme = 'light';
  for (const chart of charts) {
    chart.drawn.resize({ width: 305 });
    chart.drawn.setOption(chart.option());
  }
});
addEventListener('afterprint', () => {
  document.documentElement.dataset.theme = screenTheme;
  for (const chart of charts) {
    chart.drawn.resize({ width: 'auto' });
    chart.drawn.setOption(chart.option());
  }
});

addEventListener('hashchange', openAddressedRule);
renderPage();
openAddressedRule();
