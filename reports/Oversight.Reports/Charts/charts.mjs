// Draws every chart of a report's page as an SVG file, by ECharts' server-side rendering:
//   node --input-type=module - PAGE FOLDER < charts.mjs
// The page's own scripts run here as they run in a browser, up to where they hand their options to ECharts: so a file shows
// what the page shows. FOLDER gets SECTION-N.svg for all jurisdictions together, and ID/SECTION-N.svg for each one's page.
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

const [file, folder] = process.argv.slice(2);
const html = fs.readFileSync(file, 'utf8');
const WIDTH = 720;
const TITLE = 50;

const [, data] = html.match(/<script type="application\/json" id="data">(.*?)<\/script>/s);
const asked = JSON.parse(data);
const [echartsSource, pageSource] = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map((found) => found[1]);
const css = html.match(/<style>(.*?)<\/style>/s)[1];
vm.runInThisContext(echartsSource, { filename: 'echarts.js' });
const echarts = globalThis.echarts;
// Without a browser nothing knows a font: room for wide ones, so that no word runs into the next. A Chinese character is as wide
// as it is high.
echarts.setPlatformAPI({
  measureText: (text, font) => ({ width: [...String(text)].reduce((wide, letter) => wide + (letter > '\u2e80' ? 1.04 : .6), 0) * Number.parseFloat(/[\d.]+(?=px)/.exec(font)?.[0] ?? 12) }),
});

// The light colours of the page: the first block of its style sheet.
const tones = new Map([...css.match(/:root \{(.*?)\}/s)[1].matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((found) => [found[1], found[2].trim()]));
// Quoted as an attribute can hold it.
const fontOf = (lang) => (lang === 'en' ? css.match(/:lang\(en\) \{ font-family: ([^;]+);/) : css.match(/font: \S+ ([^;]+);/))[1].replaceAll('"', "'");

// As much of a document as the page's scripts ask of one before they draw.
class Node {
  constructor(tag) {
    Object.assign(this, { tag, style: {}, dataset: {}, attributes: {}, children: [], parent: null, clientWidth: WIDTH, hidden: false });
  }

  append(...nodes) {
    for (const node of nodes) {
      if (node instanceof Node) node.parent = this;
      this.children.push(node);
    }
  }

  replaceChildren(...nodes) { this.children = []; this.append(...nodes); }

  setAttribute(name, value) { this.attributes[name] = value; }

  get textContent() { return this.children.map((child) => (child instanceof Node ? child.textContent : child)).join(''); }

  set textContent(text) { this.children = [text]; }

  addEventListener() {}

  removeAttribute() {}

  scrollIntoView() {}
}

const root = new Node('html');
const body = new Node('body');
const page = new Node('div');
const listeners = new Map();
const location = { hash: '', search: '?theme=light' };
const drawn = [];
const document = {
  documentElement: root,
  body,
  title: '',
  createElement: (tag) => new Node(tag),
  getElementById: (id) => (id === 'data' ? { textContent: data } : id === 'page' ? page : new Node('div')),
};

vm.runInNewContext(pageSource, {
  document, location, Node, URLSearchParams,
  echarts: {
    init: (box) => ({ setOption: (option) => drawn.push({ box, option }), on() {}, resize() {}, dispose() {} }),
    getInstanceByDom() {},
  },
  matchMedia: () => ({ matches: false }),
  getComputedStyle: () => ({ fontFamily: fontOf(root.lang), getPropertyValue: (name) => tones.get(name) ?? '' }),
  ResizeObserver: class { observe() {} disconnect() {} },
  addEventListener: (name, heard) => listeners.set(name, heard),
  scrollTo() {},
  scrollY: 0,
}, { filename: 'page.js' });

const above = (node, tag) => (node === null || node.tag === tag ? node : above(node.parent, tag));
const escaped = (text) => text.replace(/[<>&"']/g, (letter) => `&#${letter.codePointAt(0)};`);

function write(target, place) {
  fs.mkdirSync(target, { recursive: true });
  const numbers = new Map();
  for (const { box, option } of drawn.splice(0)) {
    const section = above(box, 'section').attributes.id;
    numbers.set(section, (numbers.get(section) ?? 0) + 1);
    fs.writeFileSync(path.join(target, `${section}-${numbers.get(section)}.svg`), draw(box, option, place));
  }
}

// What stands above a chart in the page stands in it here, with the place and the year: a file travels alone.
function draw(box, option, place) {
  const caption = above(box, 'figure').children[0].children;
  const title = String(caption[0]);
  const sub = [place, asked.year, caption[1]?.textContent].filter((text) => text).join(' · ');
  const height = Number.parseInt(box.style.height, 10) + TITLE;
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  chart.setOption({
    ...option,
    backgroundColor: '#ffffff',
    title: {
      text: title, subtext: sub, left: 0, top: 0, itemGap: 5,
      textStyle: { color: tones.get('--ink'), fontSize: 15 },
      subtextStyle: { color: tones.get('--soft'), fontSize: 12 },
    },
    legend: { ...option.legend, top: (option.legend?.top ?? 0) + TITLE },
    grid: { ...option.grid, top: option.grid.top + TITLE },
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  // As a function: a "$" of a name is no pattern.
  const said = ` role="img"><title>${escaped(title)}</title><desc>${escaped(`${sub}. ${box.attributes['aria-label']}`)}</desc>`;
  return `${svg.replace('>', () => said)}\n`;
}

write(folder, '');
for (const { id, judged, name } of asked.jurisdictions) {
  if (!judged) continue;
  location.hash = `#${encodeURIComponent(id)}`;
  listeners.get('hashchange')();
  write(path.join(folder, encodeURIComponent(id)), root.lang === 'en' ? name.en : name.zh);
}
