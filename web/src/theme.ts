import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** A deep teal; white on the shade of buttons has 6.6:1. */
const endplate: MantineColorsTuple = [
  '#e6f6f7',
  '#d3eaec',
  '#a6d3d8',
  '#75bcc3',
  '#4ea8b1',
  '#349ba6',
  '#1d8490',
  '#0b6670',
  '#0b5a63',
  '#004a53',
];

const FONT =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif';

/** The one design language of all screens. Sizes and spaces are Mantine’s; colours are chosen for contrast. */
export const theme = createTheme({
  primaryColor: 'endplate',
  primaryShade: 7,
  colors: { endplate },
  autoContrast: true,
  luminanceThreshold: 0.35,
  fontFamily: FONT,
  headings: { fontFamily: FONT, fontWeight: '650' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
});

/** Mantine’s own grey for secondary words, placeholders and errors falls short of 4.5:1; these do not. */
export const resolveVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#495057',
    '--mantine-color-placeholder': '#5c636a',
    '--mantine-color-error': '#b02a2a',
    '--mantine-color-red-outline': '#b02a2a',
    '--mantine-color-anchor': '#0b5a63',
    '--evidence-carries': '#cdeeda',
    '--evidence-carries-line': '#1b6e3c',
    '--evidence-withheld': '#fbe3c0',
    '--evidence-withheld-line': '#8a4b00',
  },
  dark: {
    '--mantine-color-dimmed': '#b4bac0',
    '--mantine-color-placeholder': '#a2a9b0',
    '--mantine-color-error': '#ff9a9a',
    '--mantine-color-anchor': '#8fd3da',
    '--evidence-carries': '#133f26',
    '--evidence-carries-line': '#6cd397',
    '--evidence-withheld': '#4a2d05',
    '--evidence-withheld-line': '#f0b35e',
  },
});
