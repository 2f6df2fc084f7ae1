/**
 * A browser learns which scripts and styles its first page needs when the app has come and has run: a round
 * of the network too late. This writes js/ahead.js, a small script that index.html asks for first: it knows
 * the files of every page, and has those of the page in the address fetched beside the app.
 */
const NAME = 'PagesAhead';
const FILE = 'js/ahead.js';
const PAGE = /\b(?:pages|subpackages)\/.+\/index$|\bsubpackages\/[a-z-]+\/index$/;

/** Runs in the browser, of any age. */
function fetchAhead(pages) {
  var at = location.hash.slice(2).split('?')[0] || 'pages/home/index';
  (pages[at] || []).forEach(function (file) {
    var link = document.createElement('link');
    link.rel = 'preload';
    link.as = /\.css$/.test(file) ? 'style' : 'script';
    link.href = '/' + file;
    document.head.appendChild(link);
  });
}

/** @returns files by the path of their page, of every page that is fetched by itself */
function filesOfPages(compilation) {
  const pages = {};
  for (const group of compilation.chunkGroups) {
    const request = group.origins[0]?.request?.replace(/\\/g, '/').replace(/\.tsx$/, '') ?? '';
    const page = PAGE.exec(request)?.[0];
    if (page !== undefined) pages[page] = group.getFiles().filter((file) => /\.(js|css)$/.test(file));
  }
  return pages;
}

class PagesAhead {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) =>
      compilation.hooks.processAssets.tap(
        // Names have their hashes by then.
        { name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          const script = `(${fetchAhead})(${JSON.stringify(filesOfPages(compilation))});\n`;
          compilation.emitAsset(FILE, new sources.RawSource(script));
        },
      ),
    );
  }
}

module.exports = (context) =>
  context.modifyWebpackChain(({ chain }) => {
    if (process.env.TARO_ENV === 'h5') chain.plugin(NAME).use(PagesAhead);
  });
