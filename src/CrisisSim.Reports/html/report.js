const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const made = (tag, properties) => Object.assign(document.createElement(tag), properties);
const least = (list, measure) => list.reduce((best, one) => measure(one) < measure(best) ? one : best);
const isShown = element => !element.closest('[display=none]');

// What a reader points at, or reaches by arrow keys, is read out in a box beside it.
function readOut(figure) {
  const plot = figure.querySelector('.plot'), drawings = all('svg.chart', plot);
  const box = figure.appendChild(made('div', { className: 'readout', hidden: true, role: 'status' }));
  const views = [];
  for (const svg of drawings) views.push(view(svg, figure, box, views[0]?.panels));
  const hide = () => { for (const one of views) one.hide(); };
  plot.onkeydown = event => views.find(one => one.svg.getClientRects().length)?.step(event);
  plot.onblur = hide;
  for (const chip of all('.chips button', figure)) {
    const ours = all('g[data-series]', plot).filter(g => g.dataset.series === chip.dataset.series);
    chip.onclick = () => {
      const shows = chip.ariaPressed !== 'true';
      chip.ariaPressed = shows;
      for (const g of ours) {
        const [name, value] = g.matches('.legend-entry') ? ['data-off', ''] : ['display', 'none'];
        shows ? g.removeAttribute(name) : g.setAttribute(name, value);
      }
      hide();
    };
    for (const entry of ours.filter(g => g.matches('.legend-entry'))) {
      entry.classList.add('switch');
      entry.onclick = chip.onclick;
    }
  }
  for (const button of all('[data-save]', figure)) button.onclick = () => { hide(); save(drawings[0], button.dataset.save); };
}

// One drawing of a chart; a narrow one takes the places along its curves from the wide one.
function view(svg, figure, box, wide) {
  const draw = (parent, tag, attributes) => {
    const element = parent.appendChild(document.createElementNS(svg.namespaceURI, tag));
    for (const name in attributes) element.setAttribute(name, attributes[name]);
    return element;
  };
  const guide = draw(svg, 'g', { class: 'guide' });
  const seriesOf = element => element.closest('[data-series]')?.dataset.series;
  const within = (value, from, to, low, high) => low + (value - from) * (high - low) / (to - from);
  const panels = all('.panel', svg).map((panel, p) => {
    const { left, right, top, bottom } = panel.dataset, first = wide?.[p];
    return {
      left: +left, right: +right, top: +top, bottom: +bottom,
      marks: all('[data-read]:not([data-points])', panel),
      curves: all('[data-points]', panel).map((element, k) => ({
        element,
        places: first
          ? first.curves[k].places.map(([x, y, read]) => [within(x, first.left, first.right, +left, +right), within(y, first.top, first.bottom, +top, +bottom), read])
          : placesOf(element),
      })),
    };
  });
  let stop = -1, pointed;

  const hide = () => {
    box.hidden = true;
    guide.replaceChildren();
    pointed?.classList.remove('pointed');
    stop = -1;
  };
  const say = (lines, { x, y }) => {
    box.replaceChildren(...lines.map(([text, element]) => {
      const row = made('div'), key = all('.chips [data-series]', figure).find(chip => chip.dataset.series === seriesOf(element));
      row.append(...key ? [key.firstChild.cloneNode(true)] : [], made('bdi', { textContent: text }));
      return row;
    }));
    box.hidden = false;
    const room = figure.getBoundingClientRect(), right = x - room.left + 14, fits = right + box.offsetWidth <= room.width;
    box.style.left = Math.max(0, fits ? right : right - 28 - box.offsetWidth) + 'px';
    box.style.top = Math.max(0, y - room.top - box.offsetHeight - 10) + 'px';
  };
  const atMark = (mark, at) => {
    const { left, right, top } = mark.getBoundingClientRect();
    hide();
    pointed = mark;
    mark.classList.add('pointed');
    say([[mark.dataset.read, mark]], at ?? { x: (left + right) / 2, y: top });
  };
  const atPlace = (panel, x, y) => {
    const nearest = ({ places }) => least(places, p => Math.abs(p[0] - x) * 1e4 + Math.abs(p[1] - y));
    const curves = panel.curves.filter(curve => isShown(curve.element));
    hide();
    if (!curves.length) return;
    [x] = least(curves.map(nearest), p => Math.abs(p[0] - x));
    draw(guide, 'line', { x1: x, x2: x, y1: panel.top, y2: panel.bottom });
    say(curves.map(curve => {
      const [cx, cy, text] = nearest(curve);
      draw(guide, 'circle', { cx, cy, r: 4 });
      return [text, curve.element];
    }), new DOMPoint(x, y).matrixTransform(svg.getScreenCTM()));
  };

  const follow = event => {
    const mark = document.elementsFromPoint(event.x, event.y).map(element => element.closest('[data-read]:not([data-points])')).find(Boolean);
    if (mark) return atMark(mark, event);
    const { x, y } = new DOMPoint(event.x, event.y).matrixTransform(svg.getScreenCTM().inverse());
    const panel = panels.find(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
    panel ? atPlace(panel, x, y) : hide();
  };
  const stops = () => panels.flatMap(panel => {
    const places = panel.curves.filter(curve => isShown(curve.element)).flatMap(curve => curve.places).sort((a, b) => a[0] - b[0]);
    return [
      ...places.filter((p, k) => p[0] !== places[k - 1]?.[0]).map(([x, y]) => () => atPlace(panel, x, y)),
      ...panel.marks.filter(isShown).map(mark => () => atMark(mark)),
    ];
  });
  const step = event => {
    if (event.key === 'Escape') return hide();
    const way = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -1e9, End: 1e9 }[event.key];
    const list = way ? stops() : [];
    if (!list.length) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(list.length - 1, stop < 0 && way < 1e9 ? 0 : stop + way));
    list[next]();
    stop = next;
  };
  svg.onpointermove = svg.onpointerdown = follow;
  svg.onpointerleave = event => event.pointerType === 'touch' || hide();
  return { svg, panels, hide, step };
}

function placesOf(curve) {
  const reads = JSON.parse(curve.dataset.reads);
  return curve.dataset.points.split(';').map((pair, k) => [...pair.split(',').map(Number), reads[k]]);
}

// A saved picture has the colours of its attributes, which are those for paper.
async function save(svg, kind) {
  const copy = svg.cloneNode(true);
  for (const entry of all('[data-off]', copy)) entry.setAttribute('display', 'none');
  const text = new XMLSerializer().serializeToString(copy), { width, height } = svg.viewBox.baseVal;
  let blob = new Blob([text], { type: 'image/svg+xml' });
  if (kind === 'png') {
    const image = made('img', { src: 'data:image/svg+xml,' + encodeURIComponent(text) }), canvas = made('canvas', { width: width * 2, height: height * 2 });
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
  const bodies = all('tbody', table).map(body => [body, all('tr:not(.group)', body)]), heads = all('thead th:not(.unsorted)', table);
  for (const head of heads) {
    const button = made('button', { type: 'button' }), k = head.cellIndex;
    const isNumeric = bodies.some(([, rows]) => rows.some(row => row.cells[k]?.dataset.sort));
    const key = row => isNumeric ? row.cells[k]?.dataset.sort : row.cells[k]?.textContent;
    button.append(...head.childNodes);
    head.append(button);
    button.onclick = () => {
      const was = head.ariaSort, way = was ? -1 : 1;
      for (const one of heads) one.ariaSort = null;
      if (was !== 'descending') head.ariaSort = was ? 'descending' : 'ascending';
      const order = (a, b) => {
        const one = key(a), other = key(b);
        if (!one || !other) return !one - !other;
        return way * (isNumeric ? one - other : one.localeCompare(other, 'en', { numeric: true }));
      };
      for (const [body, rows] of bodies) body.append(...head.ariaSort ? rows.toSorted(order) : rows);
    };
  }
}

async function copy(button) {
  const code = document.getElementById(button.dataset.copy);
  getSelection().selectAllChildren(code);
  try { await navigator.clipboard.writeText(code.textContent); } catch { document.execCommand('copy'); }
  button.textContent = 'Copied';
}

all('figure').forEach(readOut);
all('.sortable').forEach(sortable);
for (const button of all('[data-copy]')) button.onclick = () => copy(button);
for (const tool of all('.tools, [data-copy]')) tool.hidden = false;
const folds = () => all('details:not(.words)');
for (const button of all('[data-open]')) {
  const said = button.textContent;
  const open = opens => {
    for (const fold of folds()) fold.open = opens;
    button.textContent = opens ? 'Fold it again' : said;
  };
  button.onclick = () => open(button.textContent === said);
  button.parentNode.hidden = !folds().length;
  if (location.search === '?all') open(true);
}
// Who follows a link to a part that is folded away wants to read it.
const reveal = () => {
  const fold = location.hash.length > 1 && document.getElementById(location.hash.slice(1))?.querySelector(':scope > .fold');
  if (fold) fold.open = true;
};
addEventListener('hashchange', reveal);
for (const link of all('a[href^="#"]')) link.addEventListener('click', () => setTimeout(reveal));
reveal();
