/** Folder of the server's package for this platform, below the given node_modules; it may not exist. */
export function embeddedPackageFolder(nodeModules: string): string;
/**
 * Makes the links that are missing or dangling; returns how many. Does nothing where the package is absent.
 */
export function makeEmbeddedSymlinks(packageFolder: string): number;
