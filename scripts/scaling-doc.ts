/**
 * Writes the tables of docs/scaling.md from the figures of docs/measurements.md, as `npm run bench -- … --write` does.
 *
 *     node scripts/scaling-doc.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { figuresOf, MEASUREMENTS } from './measured-page.ts';
import { SCALING, withScaling } from './scaling-page.ts';

const figures = figuresOf(readFileSync(MEASUREMENTS, 'utf8'));
writeFileSync(SCALING, withScaling(readFileSync(SCALING, 'utf8'), figures));
