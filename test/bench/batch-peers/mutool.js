// mutool run mutool.js BLANK FIELDS.csv WIDGETS.json FOLDER FROM TO
// MuPDF's own script language; a widget has no name there, so they are counted page by page.
// A place in a long text is slow to find there, so it is cut into lines and cells first; no cell has a line end.
function cells(line) {
  var parts = line.split(',');
  var found = [];
  for (var i = 0; i < parts.length; i++) {
    var cell = parts[i];
    if (/^"/.test(cell)) {
      while (!/^"([^"]|"")*"$/.test(cell)) cell += ',' + parts[++i];
      cell = cell.slice(1, -1).replace(/""/g, '"');
    }
    found.push(cell);
  }
  return found;
}

var blank = scriptArgs[0];
var lines = read(scriptArgs[1]).split('\n');
var names = cells(lines[0]);
var columns = {};
for (var c = 0; c < names.length; c++) columns[names[c]] = c;
var widgets = JSON.parse(read(scriptArgs[2]));
for (var at = +scriptArgs[4]; at < +scriptArgs[5]; at++) {
  var row = cells(lines[at + 1]);
  var document = new PDFDocument(blank);
  for (var p = 0; p < widgets.length; p++) {
    var page = document.loadPage(p);
    var list = page.getWidgets();
    for (var i = 0; i < list.length; i++) {
      var value = row[columns[widgets[p][i]]];
      if (!value) continue;
      if (value === 'Yes') list[i].toggle();
      else list[i].setTextValue(value);
    }
    page.update();
  }
  document.save(scriptArgs[3] + '/' + at + '.pdf', '');
}
