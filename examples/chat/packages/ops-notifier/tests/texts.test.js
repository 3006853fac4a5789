'use strict'

const { maintenanceText, quotaText } = require('../src/texts')

test('a maintenance notice speaks proper English', () => {
  expect(maintenanceText(1)).toBe('The chat will be away for 1 minute.')
  expect(maintenanceText(30)).toBe('The chat will be away for 30 minutes.')
})

test('a quota that is used up is called by its name', () => {
  expect(quotaText(9, 10)).toBe('You have used 9 of your 10 questions.')
  expect(quotaText(10, 10)).toBe('You have used all of your questions.')
})
