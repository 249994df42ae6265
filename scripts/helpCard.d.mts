import type { FunctionDeclaration } from 'typescript';

/** Throws where the help card of a custom function would be incomplete. */
export function requireHelpCard(name: string, declaration: FunctionDeclaration): void;
