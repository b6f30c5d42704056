import { latin1 } from '../../form/blank/part.ts';
import { number } from '../../form/operators.ts';
import { isSideways, type Orientation, readJpeg, uprightMatrix } from './photograph.ts';
import { readPng } from './png.ts';
import type { ReadExhibit, ReadObject } from './read-result.ts';

/** Dots an inch at which a picture is at its full size: no picture is made larger than this. */
const dots = 150;

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly orientation: Orientation;
  readonly entries: string;
  readonly data: Uint8Array;
}

const jpegSpaces = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' } as const;

function jpegPicture(file: Uint8Array): Picture {
  const { components, inverted, bytes, ...rest } = readJpeg(file);
  const turned = inverted ? '/Decode[1 0 1 0 1 0 1 0]' : '';
  const entries = `/ColorSpace${jpegSpaces[components]}/BitsPerComponent 8${turned}/Filter/DCTDecode`;
  return { ...rest, entries, data: bytes };
}

/** Reads a photograph or a screen picture as one page, upright. Throws `ExhibitError`. */
export function readPicture(kind: 'jpeg' | 'png', file: Uint8Array, first: number): ReadExhibit {
  const picture = kind === 'jpeg' ? jpegPicture(file) : readPng(file);
  const [across, down] = isSideways(picture.orientation)
    ? [picture.height, picture.width]
    : [picture.width, picture.height];
  const [width, height] = [(across * 72) / dots, (down * 72) / dots];
  const drawn = latin1(
    `q ${uprightMatrix(picture.orientation, width, height).map(number).join(' ')} cm /P Do Q`,
  );
  const objects: ReadObject[] = [
    {
      number: first,
      text: `<</Type/XObject/Subtype/Image/Width ${picture.width}/Height ${picture.height}${picture.entries}/Length ${picture.data.length}>>`,
      data: picture.data,
    },
    {
      number: first + 1,
      text:
        `<</Type/XObject/Subtype/Form/BBox[0 0 ${number(width)} ${number(height)}]` +
        `/Resources<</XObject<</P ${first} 0 R>>>>/Length ${drawn.length}>>`,
      data: drawn,
    },
  ];
  return {
    kind,
    objects,
    next: first + 2,
    pages: [{ form: first + 1, width, height, picture: true }],
    layers: { all: [], hidden: [] },
    everyday: true,
    notes: [],
  };
}
