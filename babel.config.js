// How Taro compiles the mini-program's sources. Tests use swc instead (jest.config.js).
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', hot: false }]],
};
