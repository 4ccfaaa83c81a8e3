// Makes elements. Values become text nodes, never markup.
function el(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'class') element.className = value;
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== null).map((child) => (child instanceof Node ? child : String(child))));
  return element;
}

function section(id, headKey, noteKey, ...children) {
  return el('section', { id, 'aria-labelledby': `${id}-head` },
    el('h2', { id: `${id}-head` }, t(headKey)),
    noteKey ? el('p', { class: 'note' }, t(noteKey)) : null,
    ...children);
}

// A thin bar under a number, 0..1.
function meter(share, bad) {
  const bar = el('i');
  bar.style.width = `${Math.max(0, Math.min(1, share)) * 100}%`;
  return el('span', { class: bad ? 'meter bad' : 'meter', 'aria-hidden': 'true' }, bar);
}

// The choice of the jurisdiction whose page is shown.
function placePicker() {
  const select = el('select', { 'aria-label': t('show'), onchange: (event) => { location.hash = event.target.value === '' ? 'league' : event.target.value; } },
    el('option', { value: '' }, t('all')),
    judged.map((one) => el('option', { value: one.id, selected: state.scope === one.id }, local(one.name))));
  return el('div', { class: 'scope' }, select);
}
