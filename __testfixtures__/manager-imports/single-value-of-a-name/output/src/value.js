// 1: the module is the function
module.exports = {};
