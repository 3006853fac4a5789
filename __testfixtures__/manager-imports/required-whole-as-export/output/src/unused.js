// 1: everybody goes past it
module.exports = {};
