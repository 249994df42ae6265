import { CellValueDetailedType, HyperFormula } from 'hyperformula';
import type { FunctionPluginDefinition, ImplementedFunctions } from 'hyperformula';
import { ArrayFunctions } from './arrayFunctions';
import { ConditionFunctions } from './conditionFunctions';
import { DateFunctions } from './dateFunctions';
import { FrameFunctions } from './frameFunctions';
import { TextFunctions } from './textFunctions';

const language = 'enGB';

// The registry is one for the whole process: what is registered here finds its workbook through
// the engine's own context, and custom functions are never registered at all.
function register(plugin: FunctionPluginDefinition): void {
  const names = Object.keys(plugin.implementedFunctions).map((name) => [name, name] as const);
  HyperFormula.registerFunctionPlugin(plugin, { [language]: Object.fromEntries(names) });
}

const frame = Object.keys(FrameFunctions.implementedFunctions);

[FrameFunctions, DateFunctions, TextFunctions, ArrayFunctions, ConditionFunctions].forEach(
  register,
);

const metadataOf = (name: string): ImplementedFunctions[string] | undefined =>
  HyperFormula.getFunctionPlugin(name)?.implementedFunctions[name];

// In Sheets a working day is a date, DATEVALUE a number, and SUMPRODUCT takes formulas of blocks.
for (const name of ['WORKDAY', 'WORKDAY.INTL']) {
  const metadata = metadataOf(name);
  if (metadata !== undefined) metadata.returnNumberType = CellValueDetailedType.NUMBER_DATE;
}
const product = metadataOf('SUMPRODUCT');
if (product !== undefined) product.enableArrayArithmeticForArguments = true;
delete metadataOf('DATEVALUE')?.returnNumberType;

// Not in Sheets, or with another meaning there: FORMULATEXT would show our own frame, SPLIT takes
// an index, OFFSET is resolved while parsing, SHEET and SHEETS are too recent to be sure of.
const foreign = new Set([
  ...frame,
  ...['FORMULATEXT', 'SPLIT', 'OFFSET', 'SHEET', 'SHEETS', 'VERSION', 'INTERVAL'],
  ...['MAXPOOL', 'MEDIANPOOL', 'ISBINARY', 'VARS', 'STDEVS', 'COVARIANCEP', 'COVARIANCES', 'SKEWP'],
  ...['TINV2T', 'TDISTRT', 'TDIST2T', 'FINVRT', 'FDISTRT', 'CHIDISTRT', 'CHIINVRT', 'WEIBULLDIST'],
  ...['LOGNORMINV', 'POISSONDIST'],
]);

const native = new Set(
  HyperFormula.getRegisteredFunctionNames(language).filter(
    (name) => !foreign.has(name) && !name.startsWith('HF.'),
  ),
);

/** Tells whether a function (in capitals) is one of Sheets' own that the workbench calculates. */
export const isNativeFunction = (name: string): boolean => native.has(name);
