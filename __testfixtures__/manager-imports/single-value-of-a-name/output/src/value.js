// 1: the module is the function
