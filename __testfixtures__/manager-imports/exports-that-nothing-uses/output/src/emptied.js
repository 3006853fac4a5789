// 9: nothing else is exported
module.exports = {};
