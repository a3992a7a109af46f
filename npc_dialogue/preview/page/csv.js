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

/**
 * Rows as a page of their own, the first one the head.
 * @param {string} title
 * @param {(string | number)[][]} rows
 */
export function toHtml(title, rows) {
  const page = document.implementation.createHTMLDocument(title);
  const style = page.createElement("style");
  style.textContent =
    "body{font:16px/1.5 Georgia,serif;margin:2rem}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:.4rem .6rem;text-align:start;vertical-align:top}";
  const charset = page.createElement("meta");
  charset.setAttribute("charset", "utf-8");
  page.head.prepend(charset);
  page.head.append(style);
  const table = page.createElement("table");
  for (const [at, row] of rows.entries()) {
    const line = table.insertRow();
    for (const value of row) {
      const cell = page.createElement(at ? "td" : "th");
      cell.setAttribute("dir", "auto");
      cell.textContent = String(value);
      line.append(cell);
    }
  }
  const heading = page.createElement("h1");
  heading.textContent = title;
  page.body.append(heading, table);
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}
