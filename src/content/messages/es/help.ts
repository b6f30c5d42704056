import type { Catalogue } from '../catalogue.ts';
import { or } from './lists.ts';

/** What `--help` and `--version` say: of the program, of each command, its arguments and options, by what is typed. */
export const help: Catalogue['help'] = {
  about:
    'Sepa si el Ombudsman de CIS puede atender un caso estancado en USCIS, prepare el Formulario DHS 7001, y vea a quién acudir y en qué orden. Todo se queda en esta computadora: no se envía nada, y no se guarda nada a menos que usted lo pida. Esto es información, no asesoría legal.',
  titles: {
    'Usage:': 'Uso:',
    'Arguments:': 'Qué dar:',
    'Options:': 'Opciones:',
    'Global Options:': 'Opciones de todos los comandos:',
    'Commands:': 'Comandos:',
    '[options]': '[opciones]',
    '[command]': '[comando]',
  },
  helpCommand: 'Mostrar la ayuda de un comando.',
  examples: 'Ejemplos:',
  seeCommand: 'Ejecute "case-assist COMMAND --help" para leer más sobre un comando.',
  commands: {
    batch: {
      summary: 'Decidir una tabla entera de casos, y llenar un formulario por cada fila que esté lista.',
      about:
        'Lee una tabla CSV, XLSX, ODS, JSON o JSON Lines, un caso por fila, decide cada fila, llena un formulario por cada una que esté lista, y escribe un informe (report.csv, report.xlsx, report.jsonl y summary.html). Ejecútelo de nuevo después de una interrupción o de un cambio en la tabla: solo se hace lo que falta o cambió, y una exportación posterior con los mismos encabezados continúa en la misma carpeta. Los papeles de las filas que ya no están se quedan hasta que use --remove-gone. Termina con el código 3 cuando algunas filas tenían errores. La carpeta de salida contiene datos personales.',
    },
    check: {
      summary:
        'Solo decidir: primero qué hacer y hasta cuándo, después las fechas, a quién contactar y lo que falta.',
      about:
        'Decide un caso y no escribe nada. Termina con el código 0 cuando el caso está listo y con 4 cuando las reglas dicen que ahora no.',
    },
    completion: {
      summary:
        'Imprimir lo que completa comandos y opciones con la tecla Tab, para bash, zsh, fish o PowerShell.',
      about:
        'Imprime un script que un shell lee al empezar. Completa comandos, opciones, temas, reglas y nombres de archivo, preguntando al programa.',
    },
    contacts: {
      summary: 'Mostrar el directorio de contactos, o los contactos para un caso.',
      about: 'Muestra a quién contactar, para qué, y con qué certeza se conoce cada número y cada dirección.',
    },
    fill: {
      summary: 'Llenar el Formulario DHS 7001 con un archivo del caso y leer de nuevo el resultado.',
      about:
        'Llena el formulario y lo lee de nuevo para asegurarse de que están todas las respuestas. El formulario queda sin firmar: fírmelo usted.',
    },
    interview: {
      summary: 'Preguntar lo que hace falta, decidir y llenar el formulario (es lo que pasa sin un comando).',
      about:
        'Pregunta lo que hace falta y nada más, muestra cada respuesta para revisarla, decide, llena el formulario, e imprime a quién contactar y en qué orden.',
    },
    packet: {
      summary:
        'Preparar todo lo que se envía con una solicitud de ayuda: formulario, documentos de apoyo, carta o borrador, fechas.',
      about:
        'Prepara todo para el medio por el que se enviará la solicitud de ayuda, en línea, por correo electrónico o por correo postal: el formulario, los documentos de apoyo en un solo PDF, las respuestas para pegar o la carta, y las fechas como archivo de calendario. Cuando las reglas dicen que ahora no, hace las páginas que dicen por qué, qué hacer y hasta cuándo, y termina con el código 4; con --anyway, todos los papeles. La carpeta contiene datos personales.',
    },
    rules: {
      summary: 'Mostrar el libro de reglas: cada regla con su fuente, sus fechas y su texto.',
      about: 'Muestra las reglas en vigor, las reglas nombradas o, con "diff", lo que cambió entre dos días.',
    },
    schema: {
      summary: 'Imprimir el JSON Schema del archivo del caso.',
      about:
        'Imprime el esquema exacto del archivo del caso, para un programa que llena formularios, un editor o un script. Con --report es el esquema de lo que batch dice de una fila.',
    },
    'template list': {
      summary: 'Listar los formularios en blanco que se pueden llenar.',
      about:
        'Lista la hoja que viene con el programa y los formularios que usted guarda: sus ediciones, y cuánto de cada mapa está confirmado.',
    },
    'template inspect': {
      summary: 'Examinar un PDF: sus páginas y campos, y la respuesta que cada uno parece pedir.',
      about: 'Lee un PDF que se puede llenar y muestra qué parece pedir cada campo. No guarda nada.',
    },
    'template add': {
      summary: 'Guardar un formulario en blanco ya limpio, con un mapa de sus campos.',
      about:
        'Guarda el formulario limpio con un mapa de propuestas. En las ediciones de G-28, AR-11 y G-1145 que el programa conoce, la mayoría de los campos ya está confirmada.',
    },
    'template confirm': {
      summary: 'Recorrer el mapa de un formulario guardado, página por página.',
      about:
        'Pregunta cuáles de las líneas propuestas del mapa son correctas. Solo se escribe lo que usted ha confirmado, y eso se hace una sola vez por cada formulario.',
    },
    'template remove': {
      summary: 'Quitar un formulario guardado.',
      about: 'Quita un formulario guardado, con su mapa.',
    },
    template: {
      summary: 'Listar, examinar, guardar, confirmar o quitar formularios en blanco propios.',
      about:
        'Lee un PDF que se puede llenar, muestra qué parece pedir cada campo, y guarda el formulario limpio con un mapa de propuestas. "confirm" las recorre con usted, página por página; solo se escribe lo que usted ha confirmado, y eso se hace una sola vez por cada formulario. En las ediciones de G-28, AR-11 y G-1145 que el programa conoce, la mayoría de los campos ya está confirmada. Los formularios guardados se llenan con "fill --template ID"; después, una copia del Formulario DHS 7001 se llena de manera predeterminada.',
    },
    update: {
      summary:
        'Preparar la nota para la oficina después de una solicitud de ayuda: resuelto, dirección nueva, abogado nuevo.',
      about:
        'Prepara la nota para la oficina con el número de la solicitud de ayuda, y dice a quién más hay que avisar. No se envía nada.',
    },
  },
  args: {
    '[table]': 'La tabla, o - para la entrada estándar.',
    '<case>': 'El archivo del caso, o - para la entrada estándar.',
    '<shell>': 'bash, zsh, fish o powershell.',
    '[topic...]': 'De qué se trata, o el id de un contacto; todos si no se da nada.',
    '[id...]': 'El id de una regla; o la palabra "diff" y dos días.',
    '<pdf>': 'El formulario en blanco.',
    '<template>': 'El nombre del formulario, como lo dice "template list".',
  },
  options: {
    '--packet': 'Una carpeta por fila con todo lo que prepara "packet", en lugar de solo el formulario.',
    '--letters':
      'Con --packet: también cartas a USCIS y a un miembro del Congreso, también para filas que no se pueden enviar ahora.',
    '--dry-run': 'Solo decidir, y escribir el informe; sin formularios.',
    '--merge <file>': 'También un PDF con todos los formularios, para imprimir.',
    '--name-template <text>':
      'Nombres para los formularios o paquetes, como {id}-{row}; el id o el número de la fila si no se dan.',
    '--preview <number>':
      'Mostrar los encabezados y ese número de filas tal como se leen, y no hacer nada más; no hace falta --out.',
    '--suggest-map': 'Imprimir un mapa que se propone para los encabezados de la tabla, y no hacer nada más.',
    '--map-out <file>': 'Escribir ese mapa como una tabla para corregirla (.csv, .xlsx) o como JSON (.json).',
    '--sheet <name>': 'La hoja de un libro de cálculo; la primera si no se indica ninguna.',
    '--encoding <name>':
      'Cómo están guardadas las letras de una tabla, como windows-1252; UTF-8 si no se dice.',
    '--dates <order>': 'El orden en fechas como 02/03/2026: mdy o dmy.',
    '--shard <part/parts>':
      'Solo una parte de las filas, como 2/8; las partes pueden ejecutarse en varias computadoras.',
    '--show <columns>':
      'Mostrar estas respuestas junto a lo que hay que hacer en report.xlsx, por ejemplo person.name.family, nunca de personas que están protegidas o pueden estarlo; id muestra los id en el calendario.',
    '--calendar': 'Escribir los primeros y últimos días de todas las filas en dates.ics, para un calendario.',
    '--corrections <file>':
      'Escribir las filas con errores en un libro de cálculo (.xlsx) para corregirlas, con una nota en cada celda equivocada; se da después al lote con el mismo --out.',
    '--remove-gone': 'Quitar los papeles de las filas que ya no están en la tabla.',
    '--fail-on <verdicts>':
      'Terminar con el código 3 si una fila tiene uno de estos resultados, por ejemplo not-yet,incomplete.',
    '--join <folders...>': 'Hacer un solo informe de las carpetas de todas las partes.',
    '--workers <number>': 'Cuántos hilos usar; 0 para ninguno.',
    '--why': 'Mostrar todas las pruebas: cada regla, las respuestas que decidieron y las fuentes.',
    '--compare <YYYY-MM-DD>':
      'Comparar con el mismo caso en otro día, según el libro de reglas de ese día, y decir qué es distinto.',
    '--out <folder>': 'La carpeta para los papeles.',
    '--template <id>': 'El formulario que se llena, por su nombre en "template list".',
    '--font <file>':
      'Una fuente TrueType (.ttf) para letras que le faltan a la incorporada, como las del chino, el coreano o el hebreo.',
    '--reader <language>':
      'También una página para leer, en este idioma, por cada papel en inglés que se firma o se envía: es (español).',
    '--flatten': 'Dibujar los valores y quitar los campos, para que no se pueda editar nada.',
    '--anyway':
      'Preparar los papeles aunque las reglas digan que ahora no, con las advertencias en una primera página marcada NO ENVIAR (DO NOT SEND).',
    '--case <file>': 'Un archivo del caso con el que empezar.',
    '--map <file>':
      'Un mapa que usted corrigió: de los campos de un formulario (template), o de los encabezados de una tabla (batch).',
    '-o, --output <file>': 'El archivo que se escribe.',
    '--json': 'Imprimir el resultado como un solo valor JSON.',
    '--as-of <YYYY-MM-DD>': 'El día para el que se decide; hoy si no se da ninguno.',
    '--lang <language>': (names) => `El idioma: ${or(names)}.`,
    '--plain':
      'Sin color, sin redibujar, opciones numeradas: para lectores de pantalla y terminales sencillas.',
    '--profile <file>':
      'Lo que es igual en todos sus casos, detrás de lo que dice cada caso: quién los prepara, cómo se envían, y una fuente.',
    '--no-input': 'No preguntar nunca; decir qué respuesta falta.',
    '--force': 'Sobrescribir archivos que ya existen.',
    '--quiet': 'Imprimir solo el resultado.',
    '-V, --version':
      'Mostrar la versión, el libro de reglas en vigor y el día en que se verificó por última vez.',
    '-h, --help': 'Mostrar esta ayuda.',
    '--csv': 'Un encabezado de tabla y una fila de ejemplo en lugar del esquema.',
    '--report': 'El esquema del informe de una fila: una línea de report.jsonl y de batch --json.',
    '--against <id>':
      'El formulario guardado con el que se compara un PDF (template inspect); si no, la edición más nueva del mismo formulario.',
    '--id <name>': 'El nombre con que se guarda el formulario.',
    '--about <what>': 'Lo que ha cambiado: resolved, address o attorney; varios con comas.',
  },

  version: (version, ruleBook, day, checked) =>
    `case-assist ${version}\nLibro de reglas vigente el ${day}: ${ruleBook}, revisado por última vez el ${checked}\nNingún abogado que escriba en español ha leído todavía este texto en español`,
};
