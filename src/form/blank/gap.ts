/** A state as a name. */
const stateName = (state: string): string =>
  `/${[...Buffer.from(state, 'utf8')]
    .map((code) => String.fromCharCode(code))
    .map((letter) =>
      /[\w.+-]/.test(letter) ? letter : `#${letter.charCodeAt(0).toString(16).padStart(2, '0')}`,
    )
    .join('')}`;

/** What stands in the gap of a button's widget. */
export const buttonText = (state: string, merged: boolean): string =>
  `${merged ? buttonValue(state) : ''}/AS${stateName(state)}`;
/** What stands in the gap of a field above its widgets. */
export const buttonValue = (state: string): string => `/V${stateName(state)}`;
/** What stands in the gap of a text field's widget. */
export const textGap = (value: number, appearance: number, merged: boolean): string =>
  `${merged ? textValue(value) : ''}/AP<</N ${appearance} 0 R>>`;
export const textValue = (value: number): string => `/V ${value} 0 R`;
export { stateName };
