// What several scenes look for.
export const texts = (locator) => locator.evaluateAll((nodes) => nodes.map((node) => node.textContent));
export const rowsShown = (page) => page.locator('dialog.rows tbody tr').count();

// What the page was given to show.
export const dataOf = (page) => page.evaluate(() => JSON.parse(document.getElementById('data').textContent));

// A number as the page writes it, a percentage as a share; null for a dash.
export function numberOf(text) {
  const clean = text.trim().replaceAll(',', '');
  if (clean === '—') return null;
  return clean.endsWith('%') ? Number(clean.slice(0, -1)) / 100 : Number(clean);
}

// Sections that the page of the whole has, in order.
export const SECTIONS = ['year', 'league', 'coverage', 'overload', 'participation', 'deadlines', 'team', 'plans', 'rules', 'faults', 'method'];

// How far the page can be scrolled sideways.
export const overhang = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
