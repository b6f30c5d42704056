// mutool run mutool.js BLANK FIELDS.json WIDGETS.json FOLDER FROM TO
// MuPDF's own script language; a widget has no name there, so they are counted page by page.
var blank = scriptArgs[0];
var rows = JSON.parse(read(scriptArgs[1]));
var widgets = JSON.parse(read(scriptArgs[2]));
for (var at = +scriptArgs[4]; at < +scriptArgs[5]; at++) {
  var row = rows[at];
  var document = new PDFDocument(blank);
  for (var p = 0; p < widgets.length; p++) {
    var page = document.loadPage(p);
    var list = page.getWidgets();
    for (var i = 0; i < list.length; i++) {
      var value = row[widgets[p][i]];
      if (value === undefined) continue;
      if (value === true) list[i].toggle();
      else list[i].setTextValue(value);
    }
    page.update();
  }
  document.save(scriptArgs[3] + '/' + at + '.pdf', '');
}
