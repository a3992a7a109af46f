/** Tables for keeping: CSV for a spreadsheet, HTML for reading. */

/**
 * Rows as CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe before it.
 * @param {(string | number)[][]} rows
 */
export function toCsv(rows) {
  const cell = (/** @type {string | number} */ value) => {
    const text = typeof value === "string" && /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
}

const STYLE =
  "body{font:16px/1.5 Georgia,serif;margin:2rem}table{border-collapse:collapse}" +
  "td,th{border:1px solid #ccc;padding:.4rem .6rem;text-align:start;vertical-align:top}";

/**
 * Rows as a page of their own, the first one the head.
 * @param {string} title
 * @param {(string | number)[][]} rows
 */
export function toHtml(title, rows) {
  const line = (/** @type {(string | number)[]} */ row, /** @type {number} */ at) => {
    const tag = at ? "td" : "th";
    return `<tr>${row.map((value) => `<${tag} dir="auto">${escaped(value)}</${tag}>`).join("")}</tr>`;
  };
  const name = escaped(title);
  return [
    "<!doctype html>",
    `<html lang="en"><head><meta charset="utf-8"><title>${name}</title><style>${STYLE}</style></head>`,
    `<body><h1>${name}</h1><table>`,
    ...rows.map(line),
    "</table></body></html>",
    "",
  ].join("\n");
}

const MARKUP = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** @param {string | number} value */
function escaped(value) {
  return String(value).replace(/[&<>"]/g, (sign) => MARKUP[/** @type {keyof typeof MARKUP} */ (sign)]);
}
