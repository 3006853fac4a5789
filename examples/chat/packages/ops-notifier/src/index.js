'use strict'

const { reportIncident } = require('./incident')
const { announceMaintenance } = require('./maintenance')
const { describeManager } = require('./operator')
const { warnOfQuota } = require('./quota-alert')

module.exports = { announceMaintenance, describeManager, reportIncident, warnOfQuota }
