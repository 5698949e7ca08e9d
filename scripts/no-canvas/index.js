// Nothing: pdfjs-dist looks here for a canvas to draw pages on, and Noroshi only reads their text.
// It is asked for with require, so this is CommonJS; the package.json beside it says no "module".
module.exports = {};
