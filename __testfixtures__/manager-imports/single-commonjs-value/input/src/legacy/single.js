module.exports = class Single {};
