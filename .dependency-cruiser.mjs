/**
 * Who may import whom. docs/architecture.md says the same in words; change both together.
 * `npm run boundaries` checks it.
 */

/** For each engine room: the rooms (and single files) it may import, and what to do instead of importing another. */
const rooms = {
  chart: {
    mayImport: [],
    instead:
      'The chart knows no file format, code or rule. Move what you need into the later room, or pass it to the function as an argument.',
  },
  codebook: {
    mayImport: ['chart'],
    instead:
      'The codebook knows codes and dates, never notes. Let coding or claims ask the codebook and join the two answers there.',
  },
  formats: {
    mayImport: ['chart'],
    instead:
      'A format turns bytes into a chart and judges nothing. Return the chart and issues with positions; let coding or claims judge.',
  },
  reading: {
    mayImport: ['chart'],
    instead:
      'Reading finds what a note says and knows no ICD-10-CM code. Return evidence; the rule that turns it into a code belongs in coding.',
  },
  coding: {
    mayImport: ['chart', 'codebook', 'reading'],
    instead:
      'Coding decides from evidence, codes and policies. Put what comes after a decision into queries, claims or review.',
  },
  queries: {
    mayImport: ['chart', 'coding'],
    instead:
      'A query is written from the decision alone. Add the indicator to the decision (coding) and quote its span.',
  },
  claims: {
    mayImport: ['chart', 'codebook', 'coding'],
    instead:
      'Claims never parse a format or read a note. Take the chart claim from formats and the decision from coding as arguments.',
  },
  review: {
    mayImport: ['chart', 'codebook', 'coding', 'claims'],
    instead:
      'Review compares past decisions and changes none. Take decisions and claim results as arguments.',
  },
  analytics: {
    mayImport: ['chart', 'coding', 'claims', 'review'],
    instead:
      'Analytics counts decisions and findings and never reads a note again. Add the fact to the decision.',
  },
  reports: {
    mayImport: ['codebook', 'coding', 'queries', 'analytics', 'review'],
    instead:
      'A report lays out what analytics, review and queries have worked out. Compute it there and pass it in.',
  },
  desk: {
    mayImport: ['chart', 'codebook', 'coding', 'queries', 'claims'],
    instead:
      'The desk holds what people do with decisions: settle codes, work items. Take a decision as an argument; keep and load in store.',
  },
  demonstration: {
    mayImport: ['chart', 'formats'],
    instead:
      'The demonstration practice says what it was made to show and never asks the engine. Compare the two in a test or a script.',
  },
  verify: {
    mayImport: ['chart', 'codebook'],
    files: ['^src/coding/decision\\.ts$'],
    instead:
      'What checks a decision shares no code with what made it. Take rule cards and texts as data, and write the check anew.',
  },
};

/** Packages that some engine files may import. Each entry has its reason; every other one is an error. */
const packagesAllowed = [
  {
    packages: ['zod'],
    files: [
      '^src/chart/(issue|encounter|claim|patient)\\.ts$',
      '^src/coding/decision\\.ts$',
      '^src/.+[/-]schema\\.ts$',
    ],
    reason:
      'The contract is defined once as schemas, and the types are derived from them. zod is pure and runs in a browser.',
  },
  {
    packages: ['fflate', 'saxes'],
    files: ['^src/codebook/(importers/.+|order-file|addenda|tabular-xml)\\.ts$'],
    reason:
      'The published code set arrives as ZIP and XML. Both packages are pure JavaScript; saxes never expands entities.',
  },
  {
    packages: ['saxes'],
    files: ['^src/formats/ccda.*\\.ts$'],
    reason: 'C-CDA is XML. saxes reports positions and never expands entities.',
  },
  {
    packages: ['fhir'],
    files: ['^src/formats/fhir.*\\.ts$'],
    reason:
      'Types of FHIR R4 resources (@types/fhir): names of fields for the compiler. Nothing of it runs.',
  },
  {
    packages: ['papaparse'],
    files: ['^src/formats/csv.*\\.ts$'],
    reason: 'Quoting rules of CSV files in the wild; pure JavaScript.',
  },
];

const doors = ['store', 'intake', 'work', 'print', 'server', 'cli'];
const engine = `^src/((${Object.keys(rooms).join('|')})/|engine(-version|-review|-audit|-rulebook)?\\.ts$)`;
const test = '(\\.test|/for-tests|/testing/[\\w-]+)\\.ts$';
const packageTypes = [
  'npm',
  'npm-dev',
  'npm-optional',
  'npm-peer',
  'npm-bundled',
  'npm-no-pkg',
  'npm-unknown',
];

const roomRules = Object.entries(rooms).map(([room, { mayImport, files = [], instead }]) => ({
  name: `${room}-imports-only-${mayImport.length > 0 ? mayImport.join('-') : 'itself'}`,
  comment: instead,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: test },
  to: {
    path: '^(src|web|scripts|bench)/',
    pathNot: [`^src/(${[room, ...mayImport].join('|')})/`, ...files],
  },
}));

const allowedFiles = packagesAllowed.flatMap(({ files }) => files);
const packageRules = packagesAllowed.map(({ packages, files, reason }) => ({
  name: `only-${packages.join('-')}-in-${files[0].replace(/^\^src\/|[^a-z/].*$/g, '').replace(/\/$/, '')}`,
  comment: `These files may import ${packages.join(', ')} and no other package. ${reason}`,
  severity: 'error',
  from: { path: files, pathNot: test },
  to: {
    dependencyTypes: packageTypes,
    // A file listed under two exceptions may import the packages of both; none is so far.
    pathNot: packages.map((name) => `(^|/)node_modules/(@types/)?${name}/`),
  },
}));

export default {
  forbidden: [
    ...roomRules,
    {
      name: 'no-circles',
      comment:
        'If two files need each other they are one file, or a third is missing: move what both need into it.',
      severity: 'error',
      from: { path: '^(src|scripts|bench|web)/' },
      to: { circular: true },
    },
    {
      name: 'rules-do-not-know-each-other',
      comment:
        'decide is the one place where the findings of rules meet. Move what both rules ask into reading or codebook, or settle the order in coding/sequence.',
      severity: 'error',
      from: { path: '^src/coding/rules/', pathNot: test },
      to: { path: '^src/coding/rules/' },
    },
    {
      name: 'edits-do-not-know-each-other',
      comment:
        'scrub is the one place where edits meet. Move what both edits ask into codebook or claims.',
      severity: 'error',
      from: { path: '^src/claims/edits/', pathNot: test },
      to: { path: '^src/claims/edits/' },
    },
    {
      name: 'rules-and-edits-are-reached-through-their-list',
      comment:
        'Take them from coding/rulebook or claims/edit-list. The mutation test exchanges one module in its list; a second import would keep the old one.',
      severity: 'error',
      from: { pathNot: '^src/coding/rulebook\\.ts$|^src/claims/edit-list\\.ts$' },
      to: { path: '^src/(coding/rules|claims/edits)/' },
    },
    {
      name: 'engine-imports-no-node-module',
      comment:
        'The engine has no file, clock, network or database inside, so that it also runs in a browser. Read the file in cli, server, work or scripts and pass its content in.',
      severity: 'error',
      from: { path: [engine, '^src/index\\.ts$'], pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'engine-imports-no-package',
      comment:
        'The engine imports no package. Write the few lines, or record the exception with its reason under packagesAllowed in .dependency-cruiser.mjs.',
      severity: 'error',
      from: { path: [engine, '^src/index\\.ts$'], pathNot: [test, ...allowedFiles] },
      to: { dependencyTypes: packageTypes },
    },
    ...packageRules,
    {
      name: 'index-lists-engine-rooms-only',
      comment:
        'src/index.ts is the library that others bundle. Doors stay out of it; a program that wants one starts the endplate command.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^src/', pathNot: engine },
    },
    {
      name: 'source-does-not-import-tests-scripts-or-benches',
      comment:
        'What the product needs lives in src. Move it there, and let the test, script or bench import it.',
      severity: 'error',
      from: { path: '^src/', pathNot: test },
      to: { path: ['^(scripts|bench|web)/', test] },
    },
    {
      name: 'doors-import-declared-packages',
      comment:
        'What is published must install what it imports: move the package to dependencies with npm install --save-exact.',
      severity: 'error',
      from: { path: `^src/(${doors.join('|')})/`, pathNot: test },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'web-takes-types-only',
      comment:
        'Screens show what the service answers and run no engine code of their own. Import the type, and ask the route. What a chart looks like is the one exception: paper and screen draw the same.',
      severity: 'error',
      from: { path: '^web/', pathNot: '^web/tests/' },
      to: {
        path: '^(src|scripts|bench)/',
        pathNot: '^src/(print/chart-options|reports/chart)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'screens-do-not-know-each-other',
      comment: 'A screen is reached by its address. Move what two screens show into web/src/parts.',
      severity: 'error',
      from: { path: '^web/src/screens/([^/]+)/' },
      to: { path: '^web/src/screens/', pathNot: '^web/src/screens/$1/' },
    },
    {
      name: 'imports-resolve',
      comment:
        'The imported file or package was not found. Imports name the file with its ending: ./span.ts.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['(^|/)node_modules/', '^dist/'] },
    exclude: { path: ['^dist/', '^\\.stryker-tmp/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
