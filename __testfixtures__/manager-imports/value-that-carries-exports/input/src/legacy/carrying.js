class Carrying {}
module.exports = Carrying;
module.exports.Carrying = Carrying;
module.exports.connect = () => {};
