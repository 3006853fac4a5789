class Both {}
module.exports = Both;
module.exports.connect = () => {};
