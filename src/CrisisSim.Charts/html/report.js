const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const made = (tag, properties = {}) => Object.assign(document.createElement(tag), properties);
const drawn = (tag, attributes) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]);
  return element;
};
const isShown = element => !element.closest('[display=none]');
const least = (list, measure) => list.reduce((best, one) => !best || measure(one) < measure(best) ? one : best, null);

// What a reader points at, by pointer or by arrow keys, is read out in a box beside it.
function readOut(figure) {
  const plot = figure.querySelector('.plot'), svg = plot.querySelector('svg');
  const guide = svg.appendChild(drawn('g', { class: 'guide', 'aria-hidden': true }));
  const box = figure.appendChild(made('div', { className: 'readout', hidden: true, role: 'status' }));
  const panels = all('g.panel', svg).map(panel => {
    const [left, right, top, bottom] = ['left', 'right', 'top', 'bottom'].map(side => +panel.dataset[side]);
    const curves = all('[data-points]', panel).map(element => {
      const reads = JSON.parse(element.dataset.reads);
      const places = element.dataset.points.split(';').map((pair, k) => [...pair.split(',').map(Number), reads[k]]);
      return { element, places, series: element.closest('[data-series]')?.dataset.series };
    });
    return { left, right, top, bottom, curves, marks: all('[data-read]', panel) };
  });
  let stop = -1;

  const hide = () => { box.hidden = true; guide.replaceChildren(); stop = -1; };
  const extent = mark => {
    const to = svg.getScreenCTM().inverse(), { left, top, right, bottom } = mark.getBoundingClientRect();
    const from = new DOMPoint(left, top).matrixTransform(to), end = new DOMPoint(right, bottom).matrixTransform(to);
    return { x: from.x, y: from.y, width: end.x - from.x, height: end.y - from.y };
  };
  const line = (text, series) => {
    const row = made('div'), swatch = all('[data-series] .swatch', figure).find(one => one.parentNode.dataset.series === series);
    if (swatch) row.append(swatch.cloneNode(true));
    row.append(made('bdi', { textContent: text }));
    return row;
  };
  const show = (panel, x, y, mark, framed) => {
    const lines = [], at = new Map();
    guide.replaceChildren();
    if (mark) {
      lines.push(line(mark.dataset.read, mark.closest('[data-series]')?.dataset.series));
      const { x: left, y: top, width, height } = extent(mark);
      if (framed) guide.append(drawn('rect', { x: left - 3, y: top - 3, width: width + 6, height: height + 6 }));
    } else {
      const nearest = (curve, x) => least(curve.places, p => Math.abs(p[0] - x) * 1e4 + Math.abs(p[1] - y));
      const curves = panel.curves.filter(curve => isShown(curve.element));
      const first = least(curves.map(curve => nearest(curve, x)), p => Math.abs(p[0] - x));
      if (!first) return hide();
      guide.append(drawn('line', { x1: first[0], x2: first[0], y1: panel.top, y2: panel.bottom }));
      for (const curve of curves) at.set(curve, nearest(curve, first[0]));
      at.forEach(([cx, cy, text], curve) => {
        guide.append(drawn('circle', { cx, cy, r: 4 }));
        lines.push(line(text, curve.series));
      });
      x = first[0];
    }
    box.replaceChildren(...lines);
    box.hidden = false;
    const ctm = svg.getScreenCTM(), outer = figure.getBoundingClientRect(), point = new DOMPoint(x, y).matrixTransform(ctm);
    const left = point.x - outer.left + 14, over = left + box.offsetWidth > outer.width;
    box.style.left = Math.max(0, over ? left - 28 - box.offsetWidth : left) + 'px';
    box.style.top = Math.max(0, point.y - outer.top - box.offsetHeight - 10) + 'px';
  };

  const follow = event => {
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
    const mark = event.target.closest('[data-read]');
    const panel = panels.find(one => mark ? one.marks.includes(mark) : x >= one.left && x <= one.right && y >= one.top && y <= one.bottom);
    stop = -1;
    panel ? show(panel, x, y, mark) : hide();
  };
  const stops = () => panels.flatMap(panel => {
    const shown = panel.curves.filter(curve => isShown(curve.element)).flatMap(curve => curve.places);
    const places = [...new Map(shown.map(p => [p[0], p])).values()].sort((a, b) => a[0] - b[0]);
    return [...places.map(([x, y]) => [panel, x, y]), ...panel.marks.filter(isShown).map(mark => {
      const { x, y, width } = extent(mark);
      return [panel, x + width / 2, y, mark, true];
    })];
  });
  const step = event => {
    if (event.key === 'Escape') return hide();
    const way = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -1e9, End: 1e9 }[event.key];
    const list = way ? stops() : [];
    if (!list.length) return;
    event.preventDefault();
    const next = Math.min(list.length - 1, Math.max(0, stop < 0 && way < 1e9 ? 0 : stop + way));
    show(...list[next]);
    stop = next;
  };
  for (const type of ['pointermove', 'pointerdown']) svg.addEventListener(type, follow);
  svg.addEventListener('pointerleave', hide);
  plot.addEventListener('keydown', step);
  plot.addEventListener('blur', hide);
  for (const chip of all('[aria-pressed]', figure)) chip.onclick = () => {
    const on = chip.getAttribute('aria-pressed') !== 'true';
    chip.setAttribute('aria-pressed', on);
    for (const g of all('g[data-series]', svg)) if (g.dataset.series === chip.dataset.series) on ? g.removeAttribute('display') : g.setAttribute('display', 'none');
    hide();
  };
  for (const button of all('[data-save]', figure)) button.onclick = () => save(svg, button.dataset.save);
}

// The saved picture has the colours of its attributes, which are those for paper.
async function save(svg, kind) {
  const copy = svg.cloneNode(true), { width, height } = svg.viewBox.baseVal;
  copy.querySelector('.guide')?.remove();
  copy.setAttribute('width', width);
  copy.setAttribute('height', height);
  const text = new XMLSerializer().serializeToString(copy);
  let blob = new Blob([text], { type: 'image/svg+xml' });
  if (kind === 'png') {
    const image = new Image(), canvas = made('canvas', { width: width * 2, height: height * 2 });
    image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(text);
    await image.decode();
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    blob = await new Promise(done => canvas.toBlob(done));
  }
  const href = URL.createObjectURL(blob);
  made('a', { href, download: `${svg.dataset.name}.${kind}` }).click();
  setTimeout(() => URL.revokeObjectURL(href), 1e4);
}

// Rows are sorted within their group; what has no number comes last; the third time they stand as they stood.
function sortable(table) {
  const bodies = all('tbody', table).map(body => ({ body, rows: all('tr:not(.group)', body) }));
  const heads = all('thead th', table);
  for (const head of heads) {
    const button = made('button', { type: 'button' }), k = head.cellIndex;
    button.append(...head.childNodes);
    head.append(button);
    const isNumeric = bodies.some(({ rows }) => rows.some(row => row.cells[k].dataset.sort));
    const key = row => isNumeric ? row.cells[k].dataset.sort : row.cells[k].textContent;
    button.onclick = () => {
      const was = head.getAttribute('aria-sort'), now = was === 'descending' ? '' : was ? 'descending' : 'ascending', way = was ? -1 : 1;
      for (const one of heads) one.removeAttribute('aria-sort');
      if (now) head.setAttribute('aria-sort', now);
      const order = (a, b) => {
        const one = key(a), other = key(b);
        if (!one || !other) return !one - !other;
        return way * (isNumeric ? one - other : one.localeCompare(other, 'en', { numeric: true }));
      };
      for (const { body, rows } of bodies) body.append(...(now ? [...rows].sort(order) : rows));
    };
  }
}

async function copy(button) {
  const code = document.getElementById(button.dataset.copy);
  getSelection().selectAllChildren(code);
  try { await navigator.clipboard.writeText(code.textContent); } catch { document.execCommand('copy'); }
  button.textContent = 'Copied';
  setTimeout(() => button.textContent = 'Copy', 2000);
}

all('figure').forEach(readOut);
all('.sortable').forEach(sortable);
for (const button of all('[data-copy]')) button.onclick = () => copy(button);
for (const tool of all('.tools, [data-copy]')) tool.hidden = false;
let opened = [];
addEventListener('beforeprint', () => { opened = all('details:not([open])'); opened.forEach(one => one.open = true); });
addEventListener('afterprint', () => opened.forEach(one => one.open = false));
