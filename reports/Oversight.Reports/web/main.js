const PARTS = [
  ['year', overview], ['league', league], ['coverage', coverage], ['overload', overload], ['participation', participation],
  ['deadlines', deadlines], ['team', team], ['plans', plans], ['rules', rulesSection], ['waivers', waivers], ['faults', faults], ['method', method],
];

// A jurisdiction's page has no table that compares it with the others; waivers are told where a list of them was given.
const partsHere = () => PARTS.filter(([id]) => (id === 'league' ? state.scope === '' : id !== 'waivers' || data.waivers));
const addressOf = (id) => (state.scope === '' ? `#${id}` : `#${state.scope}/${id}`);

function renderPage() {
  const root = document.documentElement;
  root.lang = state.lang === 'en' ? 'en' : 'zh-CN';
  root.dataset.theme = state.theme;
  document.title = state.scope === '' ? t('title', data.year) : `${nameOf(state.scope)} · ${t('title', data.year)}`;
  const place = scrollY;
  dropCharts();
  document.getElementById('page').replaceChildren(
    el('a', { class: 'skip', href: '#main' }, t('skip')),
    heading(),
    bar(),
    el('main', { id: 'main', class: 'wrap', tabindex: '-1' }, partsHere().map(([, make]) => make())),
    el('footer', { class: 'wrap' }, t('footer', data.version, data.commit || '—')),
    paperHeader());
  drawCharts();
  scrollTo(0, place);
}

function heading() {
  const here = judged.filter((one) => isIn(one.id));
  const all = (severity) => count(sum(here.map((one) => breachesOf(one, severity))));
  const pack = state.scope === '' ? null : data.packs.find((one) => one.id === state.scope);
  return el('header', { class: 'top wrap' },
    pack ? el('p', { class: 'up' }, el('a', { href: '#league' }, t('title', data.year))) : null,
    el('h1', {}, pack ? local(pack.name) : t('title', data.year)),
    el('p', {}, pack
      ? [t('subtitleOne', data.asOf, all('Breach'), all('Notice')), ' · ', local(pack.title), pack.number ? ` ${pack.number}` : '', ' · ', pack.validTo ? t('until', pack.validFrom, pack.validTo) : t('from', pack.validFrom)]
      : t('subtitle', data.asOf, judged.length, all('Breach'), all('Notice'))));
}

function bar() {
  const set = (key, value) => () => { state[key] = value; renderPage(); };
  return el('nav', { class: 'bar', 'aria-label': t('sections') },
    el('div', { class: 'wrap' },
      placePicker(),
      el('ul', {}, partsHere().map(([id]) => el('li', {}, el('a', { href: addressOf(id) }, t(id))))),
      el('div', { class: 'switches' },
        el('button', { type: 'button', lang: state.lang === 'en' ? 'zh-CN' : 'en', onclick: set('lang', state.lang === 'en' ? 'zh' : 'en') }, t('otherLanguage')),
        el('button', { type: 'button', onclick: set('theme', state.theme === 'dark' ? 'light' : 'dark') }, t(state.theme === 'dark' ? 'light' : 'dark')))));
}

// What stands on every sheet of paper; the names in it are quoted for CSS.
function paperHeader() {
  const quoted = (text) => `"${[...text].map((letter) => (/[\p{L}\p{N} ·，、—“”（）.:-]/u.test(letter) ? letter : `\\${letter.codePointAt(0).toString(16)} `)).join('')}"`;
  return el('style', {}, `@page { @top-left { content: ${quoted(document.title)}; font-size: 8pt; color: #59636e; } @top-right { content: counter(page) " / " counter(pages); font-size: 8pt; color: #59636e; } }`);
}

// Paper is white, and narrower than most windows: two charts stand side by side on A4.
const PAPER_WIDTH = 305;
let screenTheme;
addEventListener('beforeprint', () => {
  screenTheme = state.theme;
  document.documentElement.dataset.theme = 'light';
  for (const chart of charts) {
    chart.drawn.resize({ width: PAPER_WIDTH });
    chart.drawn.setOption(chart.option(PAPER_WIDTH));
  }
});
addEventListener('afterprint', () => {
  document.documentElement.dataset.theme = screenTheme;
  for (const chart of charts) {
    chart.drawn.resize({ width: 'auto' });
    chart.drawn.setOption(chart.option());
  }
});

// An address that is no proper escape asks for nothing.
function addressAsked() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

// The address decides what is shown: a jurisdiction's page, a part of it, a rule.
function openAddress() {
  const address = addressAsked();
  const before = state.scope;
  const part = goTo(address);
  if (address.startsWith('rule-')) {
    openAddressedRule();
  } else if (address !== '') {
    if (before !== state.scope) renderPage();
    if (part) document.getElementById(part)?.scrollIntoView();
    else scrollTo(0, 0);
  }
}

addEventListener('hashchange', openAddress);
goTo(addressAsked());
renderPage();
openAddress();
