// 7: assigned to `exports`, in whatever way
exports.version = 1;
