'use strict'

const { reportIncident } = require('../src/incident')

test('an incident without a user is no second incident', async () => {
  await expect(reportIncident({ userId: '' }, 'your files')).resolves.toBe(0)
})
