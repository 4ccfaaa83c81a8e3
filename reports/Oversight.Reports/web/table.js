// A table that sorts by its headings and, where asked, searches and shows its rows by the fifty.
// ordered hears of the column that it is sorted by, at once and at each change.
// columns: { head, value(row), show(row) → text or node, kind: 'n' | 'd' | 't' | 'id', row: true for the row's own heading }
function dataTable({ columns, rows, caption, search, page = 50, total, pin, empty, sorted, ordered }) {
  let order = sorted ?? null;
  let words = '';
  let shown = page;
  const body = el('tbody');
  const heads = columns.map((column, i) => el('th', { scope: 'col', class: column.kind, 'data-head': column.head },
    el('button', { type: 'button', onclick: () => sortBy(i) }, column.head)));
  const status = el('span', { class: 'note', role: 'status' });
  const more = el('button', { type: 'button', class: 'more', onclick: () => { shown += page * 4; fill(); } });

  const compare = (a, b) => {
    if (a === null || a === undefined) return b === null || b === undefined ? 0 : 1;
    if (b === null || b === undefined) return -1;
    return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), state.lang === 'en' ? 'en' : 'zh');
  };

  function sortBy(i) {
    order = order && order.column === i ? { column: i, down: !order.down } : { column: i, down: columns[i].kind === 'n' };
    fill();
  }

  function fill() {
    const fitting = words === '' ? rows : rows.filter((row) => columns.some((column) => String(column.value(row) ?? '').toLowerCase().includes(words)));
    const list = [...fitting];
    if (order) {
      const { value } = columns[order.column];
      // Nulls stand last in either direction.
      list.sort((a, b) => {
        const [x, y] = [value(a), value(b)];
        const none = x === null || x === undefined || y === null || y === undefined;
        return order.down && !none ? -compare(x, y) : compare(x, y);
      });
    }
    heads.forEach((head, i) => {
      if (order && order.column === i) head.setAttribute('aria-sort', order.down ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    });
    if (order) ordered?.(columns[order.column]);
    body.replaceChildren(...list.slice(0, shown).map((row) => el('tr', {}, columns.map((column) => cell(column, row)))));
    if (list.length === 0) body.append(el('tr', {}, el('td', { class: 'empty', colspan: columns.length }, empty ?? t('nothing'))));
    more.hidden = list.length <= shown;
    more.textContent = t('more', Math.min(page * 4, list.length - shown));
    status.textContent = t('rowCount', count(Math.min(shown, list.length)), count(list.length));
  }

  function cell(column, row) {
    const content = column.show ? column.show(row) : column.value(row) ?? '';
    return column.row
      ? el('th', { scope: 'row' }, content)
      : el('td', { class: column.kind }, content);
  }

  fill();
  const table = el('table', {},
    caption ? el('caption', {}, caption) : null,
    el('thead', {}, el('tr', {}, heads)),
    body,
    total ? el('tfoot', {}, el('tr', { class: 'total' }, columns.map((column) => cell(column, total)))) : null);
  return el('div', {},
    search
      ? el('div', { class: 'tools' },
        el('input', { type: 'search', placeholder: search, 'aria-label': search, oninput: (event) => { words = event.target.value.trim().toLowerCase(); shown = page; fill(); } }),
        status)
      : null,
    el('div', { class: pin ? 'scroll pin' : 'scroll', tabindex: '0', role: 'group', 'aria-label': caption ?? search ?? t('table') }, table),
    more);
}
