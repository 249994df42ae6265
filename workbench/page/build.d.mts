/** Builds the workbench's page into .workbench/page/: index.html, page.js, page.css and bridge.js. */
export declare function buildPage(): Promise<void>;
