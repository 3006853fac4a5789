export /* all */ const barrel = require("./barrels");
