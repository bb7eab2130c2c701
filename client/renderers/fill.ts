/**
 * Puts the values into the `{name}` places of a text, all at once: a value with braces or dollars of its own stays as it is.
 * A place without a value stays visible, so that a test or a reader sees it.
 */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
