'use strict'

/** What users read. */

function maintenanceText(minutes) {
  return `The chat will be away for ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`
}

function quotaText(used, allowed) {
  return used < allowed
    ? `You have used ${used} of your ${allowed} questions.`
    : 'You have used all of your questions.'
}

module.exports = { maintenanceText, quotaText }
