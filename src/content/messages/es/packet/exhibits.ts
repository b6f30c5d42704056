import type { Catalogue, ReadingWords } from '../../catalogue.ts';

/** The exhibits' index. */
export const exhibitPages: ReadingWords['exhibitPages'] = {
  subtitle: 'Documentos que apoyan la solicitud de ayuda con un caso (Formulario DHS 7001)',
  own: 'Lista hecha por quien pide la ayuda; no es un formulario de DHS.',
  forPerson: (name) => `Para: ${name}`,
  receipts: (numbers) => `Números de recibo: ${numbers}`,
  indexHeads: {
    exhibit: 'Letra',
    document: 'Documento',
    pages: 'Páginas',
    place: 'En este archivo',
  },
  place: (from, to) => (from === to ? `página ${from}` : `páginas ${from}–${to}`),
  document: 'Documento',
  accounts: {
    'own-account': 'Qué pasó, en las propias palabras de la persona',
    'own-account-spanish': 'Qué pasó, en las propias palabras de la persona (español)',
  },
  notEnclosed: 'No se incluye',
  missingLine: (text, why) => `${text} (${why})`,
  missing: { 'no-file': 'solo en papel, o se enviará después', 'left-out': 'se enviará después' },
};

const printToPdf =
  'Ábralo, elija “Print” (Imprimir) y “Save as PDF” (Guardar como PDF), o “Microsoft Print to PDF”; después indique ese archivo.';
const saveAsPdf =
  'Ábralo en el programa con el que se escribió, elija “Save as” (Guardar como) o “Export” (Exportar), y PDF; después indique ese archivo.';

/** What is said of documents that could not be taken in, or that are large. */
export const exhibits: Catalogue['packet']['exhibits'] = {
  found: {
    'not-found': 'El archivo no está, no se puede abrir o tiene más de 64 MB.',
    empty: 'El archivo está vacío.',
    heic: 'El archivo es una foto HEIC, como las que toma un iPhone.',
    tiff: 'El archivo es una imagen TIFF.',
    'other-picture': 'El archivo es una imagen, pero no es JPEG ni PNG.',
    word: 'El archivo es un documento de texto (Word, OpenDocument o RTF).',
    archive: 'El archivo es un archivo comprimido o un documento de otro programa, no un PDF ni una imagen.',
    mail: 'El archivo es un mensaje de correo electrónico.',
    'web-page': 'El archivo es una página web.',
    text: 'El archivo es texto simple.',
    unknown: 'El archivo no es un PDF ni una imagen JPEG o PNG.',
    password: 'El PDF está bloqueado: pide una contraseña.',
    damaged: 'El archivo está dañado o incompleto.',
    'no-pages': 'El PDF no tiene páginas.',
    portfolio: 'El PDF es un portafolio: solo contiene otros archivos.',
    'xfa-only': 'El PDF es un formulario que solo Adobe Acrobat puede mostrar.',
    'picture-kind': 'La imagen es un JPEG de un tipo poco común que la mayoría de los programas no muestran.',
    'too-large': 'El archivo es demasiado grande para leerlo con seguridad.',
    'no-room': 'Los documentos anteriores son tan grandes que este no cabe en el mismo archivo.',
    'too-many-pixels': 'La imagen tiene demasiados píxeles para leerla con seguridad.',
    'too-deep': 'El PDF está hecho de una manera que no se puede leer con seguridad.',
    'too-slow': 'El archivo no se leyó hasta el final: a esta computadora le tomó demasiado tiempo.',
    'wrong-ending': 'La terminación del nombre del archivo no corresponde: el archivo es de otro tipo.',
    'answers-not-drawn': 'Algunas respuestas escritas en este PDF no se pudieron mostrar completas.',
    'marks-not-drawn': 'Algunos comentarios o marcas de este PDF no tienen una imagen propia.',
    'marks-not-printed':
      'Algunos comentarios o marcas de este PDF se ven en la pantalla, pero no al imprimirlo.',
    'layers-taken-out': 'Este PDF tiene capas desactivadas, que ningún visor muestra.',
    'text-outside': 'Este PDF tiene texto fuera de lo que se ve de una página o de un recuadro en ella.',
    'attachments-dropped': 'Este PDF tenía otros archivos adjuntos dentro.',
  },
  advice: {
    'not-found':
      'Revise la ruta en el archivo del caso o en la tabla; se cuenta desde la carpeta de ese archivo o de esa tabla. Divida o escanee otra vez lo que es demasiado grande.',
    empty: 'Escanee o descargue el documento otra vez.',
    heic: 'En el teléfono, comparta la foto por correo electrónico como JPEG; o en una Mac ábrala en Preview (Vista Previa) y elija “Export” (Exportar), JPEG; después indique ese archivo.',
    tiff: 'Ábralo en un programa de imágenes, guárdelo como PDF (si son varias páginas) o como PNG, e indique ese archivo.',
    'other-picture': 'Ábralo en un programa de imágenes, guárdelo como PNG o JPEG, e indique ese archivo.',
    word: saveAsPdf,
    archive:
      'Ábralo e indique el documento que contiene, como PDF o imagen. Una hoja de cálculo o una presentación se puede guardar como PDF.',
    mail: 'Abra el mensaje en el programa de correo e imprímalo en PDF, de modo que se vean la fecha y quién lo envió; después indique ese archivo.',
    'web-page':
      'Abra la página en el navegador e imprímala en PDF, con su dirección y la fecha; después indique ese archivo.',
    text: printToPdf,
    unknown: 'Guarde el documento como PDF, o tómele una foto como JPEG o PNG, e indique ese archivo.',
    password:
      'Ábralo con la contraseña e imprímalo en un PDF nuevo que no la tenga. Este programa no acepta contraseñas.',
    damaged:
      'Intente abrirlo. Si se abre, imprímalo en un PDF nuevo; si no, escanéelo o descárguelo otra vez.',
    'no-pages': 'Exporte o escanee el documento otra vez.',
    portfolio:
      'Ábralo en Adobe Acrobat Reader, guarde por separado cada archivo que contiene y ponga cada uno en la lista como documento.',
    'xfa-only': 'Ábralo en Adobe Acrobat Reader e imprímalo en un PDF nuevo; después indique ese archivo.',
    'picture-kind':
      'Ábrala en un programa de imágenes, guárdela otra vez como JPEG o PNG, e indique ese archivo.',
    'too-large':
      'Escanéelo otra vez en blanco y negro o en gris, con 150 a 200 puntos por pulgada, o divídalo en varios documentos.',
    'no-room':
      'Escanee otra vez los documentos grandes en gris o en blanco y negro, o prepare este por separado.',
    'too-many-pixels':
      'Haga la imagen más pequeña en un programa de imágenes (4,000 píxeles en el lado largo bastan de sobra), e indique ese archivo.',
    'too-deep': printToPdf,
    'too-slow':
      'Si la computadora está ocupada, cierre otros programas e inténtelo otra vez. Si no, imprima el documento en un PDF nuevo, o divídalo en varios, e inténtelo con eso.',
    'wrong-ending': 'Se tomó por lo que es. No hay que hacer nada.',
    'answers-not-drawn':
      'Mire sus páginas entre los documentos de apoyo. Si falta una respuesta, imprima el documento en un PDF nuevo e indique ese.',
    'marks-not-drawn':
      'Si son importantes, imprima el documento en un PDF nuevo con “Document and Markups” (Documento y marcas), e indique ese. Si allí tampoco se ven, tome una imagen de la pantalla e indique esa.',
    'marks-not-printed':
      'Están entre los documentos de apoyo como se ven en la pantalla. Si la oficina no debe verlos, imprima el documento en un PDF nuevo e indique ese.',
    'layers-taken-out':
      'Lo que está en ellas se quitó, para que nadie lo pueda leer. Si es importante, active las capas en Adobe Acrobat Reader, imprima el documento en un PDF nuevo e indique ese.',
    'text-outside':
      'Nadie lo ve, pero quien tenga el archivo puede copiarlo y buscarlo. Si no debe enviarse, tome una imagen de cada página o escanee las páginas impresas, e indique eso.',
    'attachments-dropped':
      'No están entre los documentos de apoyo. Si son importantes, guarde cada uno por separado y póngalo en la lista como documento.',
  },
  accountNotDrawn:
    'El formulario muestra el texto en inglés; el original no está entre los documentos de apoyo. Para que esté: dé una fuente que tenga estas letras, con --font FILE, o indique una foto del texto como documento.',
  size: {
    fine: (size, sent) =>
      `exhibits.pdf tiene ${size}, unos ${sent} como archivo adjunto de un correo electrónico.`,
    large: (size, sent, limit) =>
      `exhibits.pdf tiene ${size}, unos ${sent} como archivo adjunto de un correo electrónico. Es más de los ${limit} que aceptan muchos buzones.`,
    unconfirmed: (page) =>
      `No está confirmado cuánto acepta el buzón o el formulario en línea de la oficina; compruébelo en ${page}`,
    advice: [
      'Escanee otra vez los documentos de apoyo grandes, en gris o en blanco y negro, con 150 a 200 puntos por pulgada.',
      'O envíe la solicitud de ayuda con los documentos de apoyo más importantes, y los demás como respuesta a la confirmación, cada uno con el número de la solicitud de ayuda.',
      'O separe las páginas de cada documento de apoyo (“Print”, páginas desde y hasta, “Save as PDF”) y adjúntelas a varios mensajes, cada uno marcado “1 of 3”, “2 of 3”, etc.',
    ],
    largest: (letter, size) => `El más grande es Exhibit ${letter}, con ${size}.`,
    megabytes: (number) => `${number} MB`,
  },
};
