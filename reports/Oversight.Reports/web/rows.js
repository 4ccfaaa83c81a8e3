// The rows behind a figure, in a dialog: searched, sorted, copied.
// rows of the page's arrays; columns as dataTable has them; total where the page holds only the first of them, and rest the text
// that tells where all are.
function showRows({ title, note, columns, rows, total, rest = 'rowsSome' }) {
  const used = columns.filter((column) => column.row || rows.some((row) => (column.value(row) ?? '') !== ''));
  const all = total ?? rows.length;
  const dialog = el('dialog', { class: 'rows', 'aria-labelledby': 'rows-head' },
    el('div', { class: 'rows-top' },
      el('h3', { id: 'rows-head' }, title),
      el('button', { type: 'button', class: 'plain', 'aria-label': t('close'), onclick: () => dialog.close() }, '✕')),
    note ? el('p', { class: 'note' }, note) : null,
    el('p', { class: 'note' }, all > rows.length ? t(rest, count(all), count(rows.length)) : t('rowsAll', count(all)), ' ',
      rows.length > 0 ? el('button', { type: 'button', class: 'small', onclick: (event) => copyRows(event.target, used, rows) }, t('copy')) : null),
    rows.length > 0 ? dataTable({ columns: used, rows, search: t('searchRows'), page: 100 }) : null);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => { if (event.target === dialog) dialog.close(); });
  document.body.append(dialog);
  dialog.showModal();
}

// As a spreadsheet program takes it in; a page opened from a file may not have the clipboard.
async function copyRows(button, columns, rows) {
  const clean = (value) => String(value ?? '').replace(/[\t\r\n]+/g, ' ').replace(/^(\s*[=+\-@])/, "'$1");
  const text = [columns.map((column) => column.head), ...rows.map((row) => columns.map((column) => column.value(row)))]
    .map((cells) => cells.map(clean).join('\t')).join('\n');
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = t('copied');
  } catch {
    const area = el('textarea', { readonly: true, class: 'copy', 'aria-label': t('copy') });
    area.value = text;
    button.replaceWith(area);
    area.select();
    document.execCommand('copy');
  }
}

// A figure that shows its rows when it is chosen; without any it is plain text, with why where that is told.
const figure = (text, rows, why) => (rows ? el('button', { type: 'button', class: 'figure-link', title: t('showRows'), onclick: () => showRows(rows()) }, text) : why ? el('span', { title: why }, text) : text);
