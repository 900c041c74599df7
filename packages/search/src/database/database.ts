/**
 * `@peerkit/search/database`: a directory as rows for a database, and questions as what to look for in them. A list
 * in a database is then searched as a finder searches one.
 *
 * @packageDocumentation
 */
export { searchTables, type QuestionTables, type SearchRow, type SearchTables } from './tables.ts';
export { Questions, type Demand, type DemandPart } from './questions.ts';
