// Drawings: elements of SVG, and redrawing them when their room changes.

const SVG = "http://www.w3.org/2000/svg";

/** An element of a drawing with attributes and children; numbers are rounded to a tenth of a pixel. */
export function shape(tag, attributes = {}, ...children) {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    node.setAttribute(name, typeof value === "number" ? String(Math.round(value * 10) / 10) : value);
  }
  node.append(...children.flat(Infinity).filter(Boolean));
  return node;
}

/** A drawing of a size in pixels: a picture with a name, or an ornament when it has none. */
export function drawing(width, height, name, ...children) {
  const described = name ? { role: "img", "aria-label": name } : { "aria-hidden": "true" };
  return shape("svg", { width, height, viewBox: `0 0 ${width} ${height}`, class: "drawing", ...described }, ...children);
}

/** Call `draw(width)` now and whenever the width of `place` is another. */
export function fitted(place, draw, signal) {
  let width = 0;
  const look = () => {
    const now = Math.floor(place.clientWidth);
    if (now === width || now === 0) return;
    width = now;
    draw(width);
  };
  const observer = new ResizeObserver(look);
  observer.observe(place);
  signal.addEventListener("abort", () => observer.disconnect());
  return () => {
    if (width > 0) draw(width);
    else look();
  };
}
