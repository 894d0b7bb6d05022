import type { Kind } from './example.ts';

export const ADMINISTRATOR: Kind = {
  name: 'Administrator',
  examples: [
    {
      as: 'administrator',
      about: 'Apps that persons may consent to.',
      query: `query PartnerApps {
  partnerApps {
    client
    name
    scopes
    registeredOn
    expiresOn
    revokedOn
  }
}
`,
    },
    {
      as: 'administrator',
      about: 'How many files would be erased today because their last day is over.',
      query: `mutation WhatRetentionErases($input: ApplyRetentionInput!) {
  applyRetention(input: $input) {
    erasedCount
    userErrors {
      code
      path
      message
    }
    dryRun
  }
}
`,
      variables: { input: { jurisdiction: 'LU', idempotencyKey: 'explorer-retention-1', dryRun: true } },
    },
  ],
};
